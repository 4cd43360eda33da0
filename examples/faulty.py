"""A file full of errors: part of the unit, with one of every fault a roster can have, each in a row of its own."""

from typing import Final

from examples.tables import Cell, Table
from handlers.roster.columns import COLUMNS

#: row of the file -> column -> what somebody wrote there
SPOILT: Final[dict[int, dict[str, Cell]]] = {
    3: {"last_name": ""},  # empty
    4: {"birth_date": "17.04.88"},  # not_a_date
    5: {"birth_date": "31.02.1986"},  # no_such_day
    6: {"rank_since": "01.09.2096"},  # in_the_future
    7: {"service_start": "01.07.1950"},  # before_birth
    8: {"sex": "?"},  # unknown_sex
    9: {"rank": "старший майор"},  # unknown_rank
    10: {"service_kind": "наёмник"},  # unknown_service_kind
    11: {"post": "=VLOOKUP(A11;штат!A:C;3)"},  # formula
    12: {"language": "казачий"},  # unknown_language
    13: {"roles": "замполит"},  # unknown_role
    14: {"special_duty": "иногда"},  # not_yes_or_no
    15: {"iin": "12345"},  # bad_iin
    16: {"phone": "2-12-85"},  # bad_phone
    17: {"leave_used": "весь"},  # bad_leave_days
    18: {"contract_term": "4"},  # unknown_term
    19: {"contract_end": ""},  # contract_incomplete
    20: {"contract_end": "01.01.2001"},  # ends_before_start
    21: {"discharge_expected": "01.03.2027", "discharge_ground": "надоело"},  # unknown_ground
    22: {"discharge_expected": "", "discharge_ground": "здоровье"},  # ground_without_day
    23: {"contract_start": "01.02.2026", "contract_term": "3", "contract_end": "01.02.2029"},  # contract_of_conscript
    24: {"last_name": "Т?легенов"},  # lost_letters
    25: {"superior": ""},  # second_head
    26: {"superior": "Ы-999999"},  # unknown_superior
    27: {"superior": "В-011207"},  # own_superior
    28: {"superior": "В-012101"},  # circle, with the row below
    29: {"superior": "В-012001"},  # circle
    30: {"service_number": "В-011207"},  # double
    31: {"birth_date": "11.03.1094"},  # odd_year
}
ROWS: Final = 36


def spoilt(table: Table) -> Table:
    """The first rows of the unit's table with those cells replaced."""
    places = {column.key: at for at, column in enumerate(COLUMNS)}
    rows = [list(row) for row in table[:ROWS]]
    for number, cells in SPOILT.items():
        for key, cell in cells.items():
            rows[number - 1][places[key]] = cell
    return tuple(tuple(row) for row in rows)
