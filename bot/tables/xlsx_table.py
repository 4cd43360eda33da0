"""The first page of an XLSX book, read without running anything in it."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from handlers.ports import SheetFault

ZIP_MARK: Final = b"PK\x03\x04"
MOST_UNPACKED: Final = 60 * 1024 * 1024  #: a book is a zip: its size unpacked is looked at before it is read
MACROS: Final = "xl/vbaProject.bin"
#: what openpyxl lets through of a zip that is no book, or a broken one
_BROKEN: Final = (
    zipfile.BadZipFile, InvalidFileException, ParseError, KeyError, IndexError, ValueError, TypeError, AttributeError,
    OSError, NotImplementedError,
)  # fmt: skip


def xlsx_rows(content: bytes, most: int) -> Sequence[Sequence[str]]:
    """At most one row more than *most*. Raise SheetFault."""
    _look_inside(content)
    try:
        written = _cells(content, most, worked_out=False)
        if not any(_is_formula(cell) for row in written for cell in row):
            return _texts(written)
        return _texts(_together(written, _cells(content, most, worked_out=True)))
    except _BROKEN as fault:
        if isinstance(fault, SheetFault):
            raise
        raise SheetFault("not_a_table") from fault


def _look_inside(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
                raise SheetFault("too_large")
            if MACROS in packed.namelist():
                raise SheetFault("macros")
    except zipfile.BadZipFile as fault:
        raise SheetFault("not_a_table") from fault


def _cells(content: bytes, most: int, *, worked_out: bool) -> list[tuple[Any, ...]]:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=worked_out)
    try:
        if not book.worksheets:
            raise SheetFault("empty")
        page = book.worksheets[0]
        page.reset_dimensions()  # a file may claim a million empty rows
        return list(page.iter_rows(values_only=True, max_row=most + 1))
    finally:
        book.close()


def _together(written: list[tuple[Any, ...]], values: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """A formula's value; where no program has worked it out, the formula itself, for the reader to refuse."""
    return [
        tuple(_value(cell, value) for cell, value in zip(row, found, strict=True))
        for row, found in zip(written, values, strict=True)
    ]


def _value(cell: Any, value: Any) -> Any:
    return cell if _is_formula(cell) and value is None else value


def _is_formula(cell: Any) -> bool:
    return isinstance(cell, str) and cell.startswith("=")


def _texts(rows: list[tuple[Any, ...]]) -> Sequence[Sequence[str]]:
    return [[_text(cell) for cell in row] for row in rows]


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
    return str(cell)
