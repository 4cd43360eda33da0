"""A sheet as roster lines: every cell read, every fault named, nothing guessed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.people import TO_AGE_LIMIT, Contract, Discharge, Name, Person, PersonId, ServiceKind
from domain.roster import Fault, RosterLine, roster_faults
from handlers.ports import Sheet
from handlers.roster import cells
from handlers.roster.cells import CellFault
from handlers.roster.columns import BY_KEY, COLUMNS, folded

READERS: Mapping[str, Callable[[str], Any]] = {
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
}
#: columns whose reader has an answer for an empty cell
EMPTY_MEANS_SOMETHING = ("language", "special_duty", "roles", "iin", "phone", "leave_used")


class HeaderFault(ValueError):
    """Columns that must be there are missing; their keys."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


@dataclass(frozen=True)
class Reading:
    """What a file holds: the lines when there is no fault, and every fault when there is one."""

    lines: tuple[RosterLine, ...]
    faults: tuple[Fault, ...]
    has_iin: bool


def read_roster(sheet: Sheet, today: date) -> Reading:
    """Raise HeaderFault where the table is no roster."""
    places = _places(sheet.header)
    rows = [(number, _named(places, row)) for number, row in sheet.rows if any(cell.strip() for cell in row)]
    read = [_line(number, row, today) for number, row in rows]
    lines = tuple(line for line, _ in read if line is not None)
    faults = [fault for _, found in read for fault in found]
    if not faults:
        faults += roster_faults(lines)
    has_iin = any(row.get("iin") for _, row in rows)
    return Reading(lines, tuple(sorted(faults, key=lambda fault: fault.row)), has_iin)


def _places(header: Sequence[str]) -> Mapping[str, int]:
    """Column key -> place in the row."""
    found = {folded(word): at for at, word in enumerate(header)}
    places = {column.key: found[word] for column in COLUMNS for word in column.known_as if word in found}
    missing = tuple(column.key for column in COLUMNS if column.required and column.key not in places)
    if missing:
        raise HeaderFault(missing)
    return places


def _named(places: Mapping[str, int], row: Sequence[str]) -> dict[str, str]:
    return {key: cells.word(row[at]) if at < len(row) else "" for key, at in places.items()}


def _line(number: int, row: Mapping[str, str], today: date) -> tuple[RosterLine | None, tuple[Fault, ...]]:
    values: dict[str, Any] = {}
    faults = []
    for key in BY_KEY:
        try:
            values[key] = _value(key, row.get(key, ""))
        except CellFault as fault:
            faults.append(Fault(number, key, fault.code, row.get(key, "")))
    faults += [Fault(number, key, code, row.get(key, "")) for key, code in _row_faults(values, today)]
    return (None if faults else _roster_line(number, values)), tuple(faults)


def _value(key: str, text: str) -> Any:
    if not text and key not in EMPTY_MEANS_SOMETHING:
        if BY_KEY[key].required:
            raise CellFault("empty")
        return None
    return READERS.get(key, cells.word)(text)


def _row_faults(values: Mapping[str, Any], today: date) -> tuple[tuple[str, str], ...]:
    """What does not fit within one row."""
    return (*_date_faults(values, today), *_contract_faults(values))


def _date_faults(values: Mapping[str, Any], today: date) -> tuple[tuple[str, str], ...]:
    past = ("birth_date", "rank_since", "post_since", "service_start")
    faults = [(key, "in_the_future") for key in past if _after(values.get(key), today)]
    if _after(values.get("birth_date"), values.get("service_start")):
        faults.append(("service_start", "before_birth"))
    return tuple(faults)


def _contract_faults(values: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    start, end, term = values.get("contract_start"), values.get("contract_end"), values.get("contract_term")
    given = [part for part in (start, end, term) if part]
    if values.get("service_kind") is ServiceKind.CONTRACT and len(given) < len((start, end, term)):
        missing = (("contract_start", start), ("contract_term", term), ("contract_end", end))
        return tuple((key, "contract_incomplete") for key, value in missing if not value)
    if start and not _after(end, start):
        return (("contract_end", "ends_before_start"),)
    return ()


def _after(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one > other


def _roster_line(number: int, values: Mapping[str, Any]) -> RosterLine:
    person = Person(
        id=PersonId(0),
        service_number=values["service_number"],
        name=Name(values["last_name"], values["first_name"], values["patronymic"] or ""),
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
    return RosterLine(number, person, values["superior"] or "", values["leave_used"])


def _contract(values: Mapping[str, Any]) -> Contract | None:
    if not values["contract_end"]:
        return None
    return Contract(values["contract_start"], values["contract_end"], values["contract_term"] or TO_AGE_LIMIT)


def _discharge(values: Mapping[str, Any]) -> Discharge | None:
    expected = values["discharge_expected"]
    return Discharge(expected, values["discharge_ground"] or "") if expected else None
