"""The roster as a whole: each fault named by row and column, the superior chain a tree, what a new one would change."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

from domain.people import Person, PersonId

#: what a person is compared by; the id, the superior's id and the place on the roster are the store's own
COMPARED = tuple(field.name for field in fields(Person) if field.name not in ("id", "superior", "on_roster"))


@dataclass(frozen=True)
class Fault:
    """Why a row can't be taken."""

    row: int  #: as numbered in the file
    column: str  #: key of the column
    code: str
    value: str = ""


@dataclass(frozen=True)
class RosterLine:
    """One row of the file as facts. The superior is still a service number."""

    row: int
    person: Person  #: id 0, superior None
    superior_number: str  #: empty for the head of the unit alone
    leave_used: int | None = None  #: days of this year's annual leave used before the bot

    @property
    def number(self) -> str:
        return self.person.service_number


def roster_faults(lines: Sequence[RosterLine]) -> tuple[Fault, ...]:
    """What is wrong between the rows: doubles, superiors unknown or in a circle, not exactly one head."""
    doubles = [fault for column in ("service_number", "iin", "phone") for fault in _doubles(lines, column)]
    return (*doubles, *_tree_faults(lines))


def _doubles(lines: Sequence[RosterLine], column: str) -> tuple[Fault, ...]:
    values = [getattr(line.person, column) for line in lines]
    often = {value for value, times in Counter(values).items() if value and times > 1}
    return tuple(
        Fault(line.row, column, "double", value) for line, value in zip(lines, values, strict=True) if value in often
    )


def _tree_faults(lines: Sequence[RosterLine]) -> tuple[Fault, ...]:
    by_number = {line.number: line for line in lines}
    faults = [_superior_fault(line, by_number) for line in lines if line.superior_number]
    heads = [line for line in lines if not line.superior_number]
    if lines and not heads:
        faults.append(Fault(lines[0].row, "superior", "no_head"))
    faults += [Fault(line.row, "superior", "second_head") for line in heads[1:]]
    return tuple(fault for fault in faults if fault is not None)


def _superior_fault(line: RosterLine, by_number: Mapping[str, RosterLine]) -> Fault | None:
    if line.superior_number == line.number:
        return Fault(line.row, "superior", "own_superior", line.number)
    if line.superior_number not in by_number:
        return Fault(line.row, "superior", "unknown_superior", line.superior_number)
    return Fault(line.row, "superior", "circle", line.superior_number) if _in_circle(line, by_number) else None


def _in_circle(line: RosterLine, by_number: Mapping[str, RosterLine]) -> bool:
    """Whether going up from this line comes back to it."""
    seen: set[str] = set()
    above: str = line.superior_number
    while above in by_number and above not in seen:
        if above == line.number:
            return True
        seen.add(above)
        above = by_number[above].superior_number
    return False


def from_the_top(lines: Sequence[RosterLine]) -> tuple[RosterLine, ...]:
    """Superiors before their subordinates, so that each finds its superior kept. The lines form a tree."""
    below: dict[str, list[RosterLine]] = {}
    for line in lines:
        below.setdefault(line.superior_number, []).append(line)
    ordered: list[RosterLine] = []
    ready = below.get("", [])
    while ready:
        ordered += ready
        ready = [line for superior in ready for line in below.get(superior.number, [])]
    return tuple(ordered)


@dataclass(frozen=True)
class Change:
    """What a new roster changes about one person."""

    before: Person
    after: Person
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """What a new roster would change."""

    added: tuple[Person, ...]
    changed: tuple[Change, ...]
    leaving: tuple[Person, ...]
    same: int

    @property
    def empty(self) -> bool:
        return not (self.added or self.changed or self.leaving)


def difference(lines: Sequence[RosterLine], now: Sequence[Person]) -> Difference:
    """The new rows against the roster in force; who is not in the file leaves it."""
    before = {person.service_number: person for person in now}
    numbers = {person.id: person.service_number for person in now}
    known = [line for line in lines if line.number in before]
    changes = [_change(before[line.number], line, numbers) for line in known]
    changed = tuple(change for change in changes if change.columns)
    listed = {line.number for line in lines}
    return Difference(
        added=tuple(line.person for line in lines if line.number not in before),
        changed=changed,
        leaving=tuple(person for person in now if person.service_number not in listed),
        same=len(known) - len(changed),
    )


def _change(before: Person, line: RosterLine, numbers: Mapping[PersonId, str]) -> Change:
    columns = [column for column in COMPARED if getattr(before, column) != getattr(line.person, column)]
    old = numbers.get(before.superior, "") if before.superior else ""
    if old != line.superior_number:
        columns.append("superior")
    return Change(before, line.person, tuple(columns))


def kept_as(line: RosterLine, ids: Mapping[str, PersonId]) -> Person:
    """The person to keep: with his own id where he has one (else 0) and his superior's id."""
    superior = ids[line.superior_number] if line.superior_number else None
    return replace(line.person, id=ids.get(line.number, PersonId(0)), superior=superior)
