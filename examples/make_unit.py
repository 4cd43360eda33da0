"""Writes the made-up unit of 120 anew, as of a day: `python -m examples.make_unit --on 2026-11-21`.

The same day gives the same cells. Everything but unit-120-with-iin.xlsx may be sent in chat.
"""

import argparse
import csv
import io
from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from examples.faulty import spoilt
from examples.later import later
from examples.names import in_russian
from examples.tables import Table, table_of, written
from examples.unit import unit_on, with_iins

DAY: Final = date(2026, 11, 21)
FOLDER: Final = Path(__file__).parent


def made(day: date) -> Mapping[str, bytes]:
    """Every file by its name."""
    lines = unit_on(day)
    russian = table_of(lines, "ru")
    return {
        "unit-120.xlsx": as_xlsx(russian, day),
        "unit-120.csv": as_csv(written(table_of(lines, "kk"), "%Y-%m-%d"), ",", "utf-8"),
        "unit-120-cp1251-semicolon.csv": as_csv(_in_russian(written(russian, "%d/%m/%Y")), ";", "cp1251"),
        "unit-120-changed.xlsx": as_xlsx(table_of(later(lines, day), "ru"), day),
        "unit-errors.xlsx": as_xlsx(spoilt(russian), day),
        "unit-120-with-iin.xlsx": as_xlsx(table_of(with_iins(lines), "ru"), day),
    }


def as_xlsx(table: Table, day: date) -> bytes:
    """As a spreadsheet program would save it: dates are dates, the header is bold."""
    book = Workbook()
    book.properties.created = book.properties.modified = datetime.combine(day, time())
    page = book.active
    assert isinstance(page, Worksheet)  # noqa: S101 - a new book has one page, and it holds cells
    for row in table:
        page.append(row)
    for at, title in enumerate(table[0], 1):
        page.cell(1, at).font = Font(bold=True)
        page.column_dimensions[get_column_letter(at)].width = max(14, len(str(title)) + 2)
    for down, row in enumerate(table, 1):
        for at, cell in enumerate(row, 1):
            page.cell(down, at).number_format = "DD.MM.YYYY" if isinstance(cell, date) else "@"
    page.freeze_panes = "A2"
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def as_csv(rows: tuple[tuple[str, ...], ...], delimiter: str, encoding: str) -> bytes:
    """With the line ends of a spreadsheet program."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode(encoding)


def _in_russian(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """The code page 1251 has no Kazakh letters: names stand as papers in Russian write them."""
    return tuple(tuple(in_russian(cell) for cell in row) for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the made-up unit of 120 into examples/.")
    parser.add_argument("--on", type=date.fromisoformat, default=DAY, metavar="YEAR-MONTH-DAY")
    for name, content in made(parser.parse_args().on).items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
