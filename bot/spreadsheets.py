"""Tables as people send them: XLSX or CSV, told by content, not by name; and XLSX as they get them back."""

import io
from collections.abc import Mapping, Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.tables.csv_table import csv_rows
from bot.tables.xlsx_table import ZIP_MARK, xlsx_rows
from handlers.ports import Sheet, SheetFault

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_ROWS: Final = 5000
MOST_COLUMNS: Final = 100
WIDTH: Final = 22
WIDTH_OF_REMARKS: Final = 60
FAULTY: Final = PatternFill("solid", start_color="FFE3E0")


class SpreadsheetFiles:
    """Fits handlers.ports.Spreadsheets."""

    def read(self, name: str, content: bytes) -> Sheet:  # noqa: ARG002 - the name is a claim, the content tells
        if len(content) > MOST_BYTES:
            raise SheetFault("too_large")
        rows = xlsx_rows(content, MOST_ROWS) if content.startswith(ZIP_MARK) else csv_rows(content)
        return _sheet([tuple(cell.strip() for cell in row) for row in rows])

    def write(self, sheet: Sheet, *, remarks: Mapping[int, str] | None = None, heading: str = "") -> bytes:
        book = Workbook()
        page = book.active
        assert isinstance(page, Worksheet)  # noqa: S101 - a new book has one page, and it holds cells
        remarks = remarks or {}
        for number, row in ((sheet.header_row, sheet.header), *sheet.rows):
            _write_row(page, number, row)
            if number in remarks:
                _remark(page, number, len(sheet.header) + 1, remarks[number])
        if remarks:
            page.cell(sheet.header_row, len(sheet.header) + 1, heading)
        _dress(page, sheet)
        made = io.BytesIO()
        book.save(made)
        return made.getvalue()


def _sheet(rows: Sequence[tuple[str, ...]]) -> Sheet:
    """The first row that says anything is the header; rows are numbered as a spreadsheet program does."""
    numbered = [(number, row) for number, row in enumerate(rows, 1)]
    filled = [number for number, row in numbered if any(row)]
    if len(filled) < 2:
        raise SheetFault("empty")
    if filled[-1] > MOST_ROWS or max(len(row) for row in rows) > MOST_COLUMNS:
        raise SheetFault("too_large")
    first, last = filled[0], filled[-1]
    return Sheet(rows[first - 1], tuple(numbered[first:last]), first)


def _write_row(page: Worksheet, number: int, row: Sequence[str]) -> None:
    """Every cell is text: what a spreadsheet program would run as a formula stays a word."""
    for at, text in enumerate(row, 1):
        cell = page.cell(number, at, ILLEGAL_CHARACTERS_RE.sub("", text))
        cell.data_type = "s"
        cell.number_format = "@"


def _remark(page: Worksheet, number: int, column: int, remark: str) -> None:
    page.cell(number, column, remark).alignment = Alignment(wrap_text=True, vertical="top")
    for at in range(1, column + 1):
        page.cell(number, at).fill = FAULTY


def _dress(page: Worksheet, sheet: Sheet) -> None:
    for cell in page[sheet.header_row]:
        cell.font = Font(bold=True)
    page.freeze_panes = f"A{sheet.header_row + 1}"
    for at in range(1, len(sheet.header) + 1):
        page.column_dimensions[get_column_letter(at)].width = WIDTH
    page.column_dimensions[get_column_letter(len(sheet.header) + 1)].width = WIDTH_OF_REMARKS
