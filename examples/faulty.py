"""A file full of errors: part of the unit, with one of every fault a row can have."""

from typing import Final

from examples.tables import Cell, Table
from handlers.roster.columns import COLUMNS

#: service number -> column -> what somebody wrote there; the code of the fault stands beside
SPOILT: Final[dict[str, dict[str, Cell]]] = {
    "К-000002": {"last_name": ""},  # empty
    "К-000004": {"birth_date": "17.04.88"},  # not_a_date
    "К-000005": {"birth_date": "31.02.1986"},  # no_such_day
    "К-000006": {"rank_since": "01.09.2096"},  # in_the_future
    "К-000007": {"service_start": "01.07.1950"},  # before_birth
    "К-000008": {"sex": "?"},  # unknown_sex
    "К-000009": {"rank": "старший майор"},  # unknown_rank
    "К-000010": {"service_kind": "наёмник"},  # unknown_service_kind
    "А-000001": {"post": "=VLOOKUP(A12,Штат!A:C,3)"},  # formula
    "Р-010001": {"language": "казачий"},  # unknown_language
    "Р-010002": {"roles": "замполит"},  # unknown_role
    "В-011001": {"special_duty": "иногда", "superior": "В-011101"},  # not_yes_or_no, circle
    "В-011101": {"iin": "12345"},  # bad_iin, circle with the row above
    "В-011102": {"phone": "2-12-85"},  # bad_phone
    "В-011103": {"contract_start": "01.02.2026", "contract_term": "3", "contract_end": "01.02.2029"},
    # contract_of_conscript
    "В-011104": {"leave_used": "весь"},  # bad_leave_days
    "В-011105": {"contract_term": "4"},  # unknown_term
    "В-011106": {"discharge_expected": "", "discharge_ground": "здоровье"},  # ground_without_day
    "В-011107": {"contract_end": "01.01.2001"},  # ends_before_start
    "В-011201": {"discharge_expected": "01.03.2027", "discharge_ground": "надоело"},  # unknown_ground
    "В-011202": {"contract_end": ""},  # contract_incomplete
    "В-011203": {"superior": ""},  # second_head
    "В-011204": {"superior": "Ы-999999"},  # unknown_superior
    "В-011205": {"superior": "В-011205"},  # own_superior
    "В-011206": {"birth_date": "11.03.1094"},  # odd_year
    "В-011207": {"last_name": "Т?легенов"},  # lost_letters
    "В-012001": {"service_number": "В-012101"},  # double, with the row below
}
ROWS: Final = 36


def spoilt(table: Table) -> Table:
    """The first rows of the unit's table with those cells replaced."""
    places = {column.key: at for at, column in enumerate(COLUMNS)}
    return tuple(_spoilt(row, places) for row in table[:ROWS])


def _spoilt(row: tuple[Cell, ...], places: dict[str, int]) -> tuple[Cell, ...]:
    cells = {places[key]: cell for key, cell in SPOILT.get(str(row[0]), {}).items()}
    return tuple(cells.get(at, cell) for at, cell in enumerate(row))
