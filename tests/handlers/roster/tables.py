"""Small rosters as tables: a commander, a personnel officer, a sergeant; a test says what it changes."""

from typing import Final

from handlers.ports import Sheet
from handlers.roster.columns import BY_KEY, COLUMNS

HEADER: Final = tuple(column.en for column in COLUMNS)
_SERGEANT: Final = {
    "service_number": "А-000001",
    "last_name": "Омаров",
    "first_name": "Серік",
    "birth_date": "15.03.1994",
    "sex": "м",
    "rank": "сержант",
    "rank_since": "07.05.2022",
    "post": "командир отделения",
    "post_since": "10.01.2023",
    "unit": "в/ч 00000",
    "subunit": "1 рота",
    "superior": "К-000001",
    "service_kind": "контракт",
    "service_start": "01.06.2015",
    "contract_start": "01.06.2022",
    "contract_term": "5",
    "contract_end": "01.06.2027",
}
_COMMANDER: Final = {
    **_SERGEANT,
    "service_number": "К-000001",
    "last_name": "Ахметов",
    "first_name": "Нұрлан",
    "superior": "",
    "roles": "командир части",
}
_OFFICER: Final = {
    **_SERGEANT,
    "service_number": "К-000003",
    "last_name": "Жұмабаева",
    "first_name": "Айгүл",
    "sex": "ж",
    "roles": "кадры",
}


def commander(**cells: str) -> dict[str, str]:
    return {**_COMMANDER, **cells}


def officer(**cells: str) -> dict[str, str]:
    return {**_OFFICER, **cells}


def sergeant(**cells: str) -> dict[str, str]:
    return {**_SERGEANT, **cells}


def table(*rows: dict[str, str], without: tuple[str, ...] = ()) -> Sheet:
    """Rows are numbered from 2; *without* leaves columns out."""
    keys = [key for key in BY_KEY if key not in without]
    header = tuple(BY_KEY[key].en for key in keys)
    cells = (tuple(row.get(key, "") for key in keys) for row in rows)
    return Sheet(header, tuple(enumerate(cells, 2)))


def unit(*more: dict[str, str], **cells: str) -> Sheet:
    """The three, with the sergeant's cells as said, and whoever else comes."""
    return table(commander(), officer(), sergeant(**cells), *more)
