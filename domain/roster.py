"""A new roster against the one in force: whose line is whose, what it changes, and what is kept of each line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

from domain.leave_ledger import SAID_BY_ROSTER, EntryKind
from domain.people import Person, PersonId
from domain.roster_faults import number_key

#: what a person is compared by; the id, the superior's id and the place on the roster are the store's own
COMPARED = tuple(field.name for field in fields(Person) if field.name not in ("id", "superior", "on_roster"))


@dataclass(frozen=True)
class RosterLine:
    """One row of the file as facts. The superior is still a service number."""

    row: int
    person: Person  #: id 0, superior None
    superior_number: str  #: empty for the head of the unit alone
    leave_used: int | None = None  #: days of this year's annual leave used before the bot; None: not said
    leave_carried: int | None = None  #: days carried over from last year (Decree 124, 122(1)); None: not said

    @property
    def number(self) -> str:
        return self.person.service_number

    @property
    def leave_said(self) -> dict[str, int]:
        """What the row says of this year's leave, by column."""
        said = {"leave_used": self.leave_used, "leave_carried": self.leave_carried}
        return {column: days for column, days in said.items() if days is not None}


@dataclass(frozen=True)
class Roster:
    """The roster in force."""

    people: Sequence[Person]
    openings: Mapping[tuple[PersonId, EntryKind], int]  #: what rosters have said of this year's leave


def completed(lines: Sequence[RosterLine], now: Roster, silent: frozenset[str]) -> tuple[RosterLine, ...]:
    """The lines with what the roster in force already knows.

    Service numbers take the spelling known before. What the file has no column for (*silent*, fields of Person) and an
    IIN left empty stay as they are: a file without IINs must not wipe them out.
    """
    known = {number_key(person.service_number): person for person in now.people}
    spelling = {number_key(line.number): line.number for line in lines}
    spelling |= {key: person.service_number for key, person in known.items()}
    return tuple(_completed(line, known.get(number_key(line.number)), spelling, silent) for line in lines)


def _completed(
    line: RosterLine, known: Person | None, spelling: Mapping[str, str], silent: frozenset[str]
) -> RosterLine:
    superior = spelling[number_key(line.superior_number)] if line.superior_number else ""
    if known is None:
        return replace(line, superior_number=superior)
    kept = {field: getattr(known, field) for field in silent}
    kept |= {"service_number": known.service_number, "iin": line.person.iin or known.iin}
    return replace(line, person=replace(line.person, **kept), superior_number=superior)


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
class Shift:
    """One field of a person before and after; `superior` as service numbers, leave as days."""

    field: str
    before: object
    after: object


@dataclass(frozen=True)
class Change:
    """What a new roster changes about one person."""

    before: Person
    after: Person
    shifts: tuple[Shift, ...]


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

    @property
    def touched(self) -> frozenset[str]:
        """Service numbers of those to be written anew."""
        changed = (change.after.service_number for change in self.changed)
        return frozenset((*(person.service_number for person in self.added), *changed))


def difference(lines: Sequence[RosterLine], now: Roster) -> Difference:
    """The completed lines against the roster in force; who is not in the file leaves it."""
    before = {person.service_number: person for person in now.people}
    superiors = {person.id: person.service_number for person in now.people}
    known = [line for line in lines if line.number in before]
    changes = [_change(before[line.number], line, superiors, now.openings) for line in known]
    changed = tuple(change for change in changes if change.shifts)
    listed = {line.number for line in lines}
    return Difference(
        added=tuple(line.person for line in lines if line.number not in before),
        changed=changed,
        leaving=tuple(person for person in now.people if person.service_number not in listed),
        same=len(known) - len(changed),
    )


def _change(
    before: Person,
    line: RosterLine,
    superiors: Mapping[PersonId, str],
    openings: Mapping[tuple[PersonId, EntryKind], int],
) -> Change:
    pairs = [(field, getattr(before, field), getattr(line.person, field)) for field in COMPARED]
    superior = superiors.get(before.superior, "") if before.superior else ""
    pairs.append(("superior", superior, line.superior_number))
    for column, days in line.leave_said.items():
        pairs.append((column, openings.get((before.id, SAID_BY_ROSTER[column])), days))
    return Change(before, line.person, tuple(Shift(*pair) for pair in pairs if pair[1] != pair[2]))


def kept_as(line: RosterLine, ids: Mapping[str, PersonId]) -> Person:
    """The person to keep: with his own id where he has one (else 0) and his superior's id."""
    superior = ids[line.superior_number] if line.superior_number else None
    return replace(line.person, id=ids.get(line.number, PersonId(0)), superior=superior)
