"""Finds the header of a roster file and the place of each column under it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from handlers.ports import Sheet
from handlers.roster.columns import BY_KEY, COLUMNS, REMARKS, folded

LOOKED_THROUGH: Final = 10  #: rows in which the header is looked for: people put a title above it


class HeaderFault(ValueError):
    """Columns that must be there are missing, or a column stands twice; their keys."""

    def __init__(self, missing: tuple[str, ...], double: tuple[str, ...] = ()) -> None:
        super().__init__(", ".join((*missing, *double)))
        self.missing = missing
        self.double = double


def under_its_header(sheet: Sheet) -> Sheet:
    """The sheet from its header on, without the remarks of an earlier try; unchanged where no header is found."""
    found = next((at for at, row in enumerate(_first_rows(sheet)) if _is_header(row)), 0)
    if found:
        number, header = sheet.rows[found - 1]
        sheet = replace(sheet, header=header, rows=sheet.rows[found:], header_row=number)
    kept = [at for at, title in enumerate(sheet.header) if folded(title) not in REMARKS.known_as]
    rows = tuple((number, _only(row, kept)) for number, row in sheet.rows)
    return replace(sheet, header=_only(sheet.header, kept), rows=rows)


def places_of(header: Sequence[str]) -> Mapping[str, int]:
    """Column key -> place in the row. Raise HeaderFault where the table is no roster."""
    titles = [folded(title) for title in header]
    places = {
        column.key: [at for at, title in enumerate(titles) if title and title in column.known_as] for column in COLUMNS
    }
    missing = tuple(column.key for column in COLUMNS if column.required and not places[column.key])
    double = tuple(key for key, found in places.items() if len(found) > 1)
    if missing or double:
        raise HeaderFault(missing, double)
    return {key: found[0] for key, found in places.items() if found}


def _first_rows(sheet: Sheet) -> Sequence[tuple[str, ...]]:
    return (sheet.header, *(row for _, row in sheet.rows[:LOOKED_THROUGH]))


def _is_header(row: Sequence[str]) -> bool:
    return any(folded(title) in BY_KEY["service_number"].known_as for title in row)


def _only(row: Sequence[str], kept: Sequence[int]) -> tuple[str, ...]:
    return tuple(row[at] for at in kept if at < len(row))
