"""A sheet as roster lines: every cell read, every fault named, nothing guessed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from domain.iin import LENGTH, is_valid_iin
from domain.people import Contract, Discharge, Name, Person, PersonId
from domain.roster import RosterLine
from domain.roster_faults import Fault, Placed, roster_faults
from handlers.ports import Sheet
from handlers.roster import cells
from handlers.roster.cells import CellFault
from handlers.roster.columns import BY_KEY
from handlers.roster.header import places_of
from handlers.roster.row_faults import row_faults

READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "birth_date": cells.day,
    "rank_since": cells.day,
    "post_since": cells.day,
    "service_start": cells.day,
    "contract_start": cells.day,
    "contract_end": cells.day,
    "discharge_expected": cells.day,
    "sex": cells.sex,
    "rank": cells.rank,
    "service_kind": cells.service_kind,
    "contract_term": cells.term,
    "discharge_ground": cells.ground,
    "language": cells.language,
    "special_duty": cells.yes_or_no,
    "roles": cells.roles,
    "iin": cells.iin,
    "phone": cells.phone,
    "leave_used": cells.leave_days,
    "leave_carried": cells.leave_days,
}
#: what an empty cell means; None in all other columns that may be empty
EMPTY: Final[Mapping[str, Any]] = {
    "patronymic": "",
    "superior": "",
    "language": "kk",
    "special_duty": False,
    "roles": frozenset(),
    "iin": "",
    "phone": "",
}
#: a column the file may lack -> the field of a person that then stays as it is
KEPT: Final[Mapping[str, str]] = {
    "special_duty": "special_duty",
    "discharge_expected": "discharge",
    "language": "language",
    "phone": "phone",
    "roles": "roles",
}
NEARLY_IIN: Final = LENGTH - 2  #: so many digits in the column of IINs are somebody's mistyped IIN


@dataclass(frozen=True)
class Reading:
    """What a file holds: the lines that could be read, and every fault."""

    lines: tuple[RosterLine, ...]
    faults: tuple[Fault, ...]
    has_iin: bool
    silent: frozenset[str] = frozenset()  #: fields of a person of which the file says nothing


@dataclass(frozen=True)
class Row:
    """One row: its cells by column, what could be read of them, and what is wrong with it."""

    number: int
    cells: Mapping[str, str]
    values: Mapping[str, Any]
    faults: tuple[tuple[str, str], ...]  #: key of the column, code


def read_roster(sheet: Sheet, today: date) -> Reading:
    """Raise HeaderFault where the table is no roster."""
    places = places_of(sheet.header)
    named = [(number, _named(places, row)) for number, row in sheet.rows if any(cell.strip() for cell in row)]
    rows = [_row(number, found, today) for number, found in named]
    faults = [Fault(row.number, key, code, row.cells.get(key, "")) for row in rows for key, code in row.faults]
    faults += roster_faults([_placed(row) for row in rows])
    return Reading(
        lines=tuple(_roster_line(row.number, row.values) for row in rows if not row.faults),
        faults=tuple(sorted(faults, key=lambda fault: fault.row)),
        has_iin=_has_iin(sheet, rows),
        silent=frozenset(field for key, field in KEPT.items() if key not in places),
    )


def _named(places: Mapping[str, int], row: tuple[str, ...]) -> Mapping[str, str]:
    return {key: cells.word(row[at]) if at < len(row) else "" for key, at in places.items()}


def _row(number: int, found: Mapping[str, str], today: date) -> Row:
    values: dict[str, Any] = {}
    faults: list[tuple[str, str]] = []
    for key in BY_KEY:
        try:
            values[key] = _value(key, found.get(key, ""))
        except CellFault as fault:
            faults.append((key, fault.code))
    return Row(number, found, values, (*faults, *row_faults(values, today)))


def _value(key: str, text: str) -> Any:
    if text:
        return READERS.get(key, cells.words_of)(cells.unspoilt(text))
    if BY_KEY[key].filled:
        raise CellFault("empty")
    return EMPTY.get(key)


def _placed(row: Row) -> Placed:
    values = row.values
    return Placed(
        row=row.number,
        service_number=values.get("service_number", ""),
        superior=values.get("superior", ""),
        iin=values.get("iin", ""),
        phone=values.get("phone", ""),
        head=values.get("superior") == "",
    )


def _has_iin(sheet: Sheet, rows: list[Row]) -> bool:
    """Also in a column of another name, also a mistyped one in its own column."""
    if any(sum(sign.isdigit() for sign in row.cells.get("iin", "")) >= NEARLY_IIN for row in rows):
        return True
    return any(is_valid_iin(cell.strip()) for _, row in sheet.rows for cell in row)


def _roster_line(number: int, values: Mapping[str, Any]) -> RosterLine:
    person = Person(
        id=PersonId(0),
        service_number=values["service_number"],
        name=Name(values["last_name"], values["first_name"], values["patronymic"]),
        birth_date=values["birth_date"],
        sex=values["sex"],
        rank=values["rank"],
        rank_since=values["rank_since"],
        post=values["post"],
        post_since=values["post_since"],
        unit=values["unit"],
        subunit=values["subunit"],
        superior=None,
        service_kind=values["service_kind"],
        service_start=values["service_start"],
        contract=_contract(values),
        special_duty=values["special_duty"],
        discharge=_discharge(values),
        iin=values["iin"],
        phone=values["phone"],
        language=values["language"],
        roles=values["roles"],
    )
    return RosterLine(number, person, values["superior"], values["leave_used"], values["leave_carried"])


def _contract(values: Mapping[str, Any]) -> Contract | None:
    if not values["contract_end"]:
        return None
    return Contract(values["contract_start"], values["contract_end"], values["contract_term"])


def _discharge(values: Mapping[str, Any]) -> Discharge | None:
    expected = values["discharge_expected"]
    return Discharge(expected, values["discharge_ground"] or "") if expected else None
