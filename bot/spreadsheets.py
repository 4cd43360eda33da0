"""Tables as people send them: XLSX, or CSV in UTF-8 or cp1251 with comma or semicolon; told by content, not by name."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from handlers.ports import Sheet, SheetFault

MOST_BYTES = 5 * 1024 * 1024
MOST_UNPACKED = 60 * 1024 * 1024  #: a spreadsheet is a zip: its size unpacked is looked at before it is read
MOST_ROWS = 5000
MOST_COLUMNS = 100
ZIP_MARK = b"PK\x03\x04"
FIRST_ROW = 2  #: people number the row under the header so
WIDTH = 22
FAULTY = PatternFill("solid", start_color="FFE3E0")


class SpreadsheetFiles:
    """Fits handlers.ports.Spreadsheets."""

    def read(self, name: str, content: bytes) -> Sheet:  # noqa: ARG002 - the name is a claim, the content tells
        if len(content) > MOST_BYTES:
            raise SheetFault("too_large")
        table = _from_xlsx(content) if content.startswith(ZIP_MARK) else _from_csv(content)
        rows = [tuple(row) for row in table]
        if len(rows) < FIRST_ROW:
            raise SheetFault("empty")
        if len(rows) > MOST_ROWS or max(len(row) for row in rows) > MOST_COLUMNS:
            raise SheetFault("too_large")
        return Sheet(rows[0], tuple(enumerate(rows[1:], FIRST_ROW)))

    def write(self, sheet: Sheet, *, remarks: Mapping[int, str] | None = None) -> bytes:
        book = Workbook()
        page = book.active
        if page is None:  # openpyxl types it so; a new book always has its first page
            raise SheetFault("not_a_table")
        extra = ("!",) if remarks else ()
        page.append([*sheet.header, *extra])
        for number, row in sheet.rows:
            page.append([_safe(cell) for cell in row] + ([(remarks or {}).get(number, "")] if remarks else []))
        _dress(page, sheet, remarks or {})
        made = io.BytesIO()
        book.save(made)
        return made.getvalue()


def _from_xlsx(content: bytes) -> Iterable[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise SheetFault("too_large")
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError) as fault:
        if isinstance(fault, SheetFault):
            raise
        raise SheetFault("not_a_table") from fault
    with_page = book.worksheets
    if not with_page:
        raise SheetFault("empty")
    rows = [[_text(cell) for cell in row] for row in with_page[0].iter_rows(values_only=True, max_row=MOST_ROWS + 1)]
    book.close()
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def _text(cell: Any) -> str:
    """A cell as a person reads it; dates in ISO form, whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _from_csv(content: bytes) -> Iterable[list[str]]:
    text = _decoded(content)
    if "\x00" in text or not text.strip():
        raise SheetFault("empty" if not text.strip() else "not_a_table")
    first = text.lstrip().splitlines()[0]
    delimiter = ";" if first.count(";") >= first.count(",") else ","
    try:
        return list(csv.reader(io.StringIO(text.lstrip()), delimiter=delimiter, strict=True))
    except csv.Error as fault:
        raise SheetFault("not_a_table") from fault


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1251"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetFault("encoding")


def _safe(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula is kept as text."""
    return f"'{cell}" if cell.startswith(("=", "@")) else cell


def _dress(page: Any, sheet: Sheet, remarks: Mapping[int, str]) -> None:
    for cell in page[1]:
        cell.font = Font(bold=True)
    page.freeze_panes = "A2"
    for at in range(1, len(sheet.header) + 2):
        page.column_dimensions[get_column_letter(at)].width = WIDTH
    for line, (number, _) in enumerate(sheet.rows, FIRST_ROW):
        if remarks.get(number):
            for cell in page[line]:
                cell.fill = FAULTY
