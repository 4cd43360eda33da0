"""Leave days move only by entries; a balance is their sum for a person, a leave year and a day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.people import PersonId
from domain.raports import RaportId


class EntryKind(StrEnum):
    """Why days moved. Reserved and used days are positive numbers taken from what is due."""

    OPENING = "opening"  #: used before the bot, from the roster
    CARRIED = "carried"  #: brought over from last year (Decree 124, 122)
    RESERVED = "reserved"  #: pending: a raport is on its way
    FREED = "freed"  #: a reservation taken back (withdrawn, refused, returned)
    USED = "used"  #: granted by decision
    GIVEN_BACK = "given_back"  #: recalled, extended or cancelled
    BURNT = "burnt"


#: what a roster may say of a leave year, by column, and the entry it becomes
SAID_BY_ROSTER = {"leave_used": EntryKind.OPENING, "leave_carried": EntryKind.CARRIED}


@dataclass(frozen=True)
class LeaveEntry:
    """One movement of days, in whole leave days (сутки), of one leave year."""

    person: PersonId
    year: int
    kind: EntryKind
    days: int  #: always positive; the kind says the direction
    on: date
    raport: RaportId | None = None


@dataclass(frozen=True)
class Movement:
    """Totals of one person's leave year."""

    carried: int
    used: int
    pending: int
    burnt: int


def movement(entries: tuple[LeaveEntry, ...]) -> Movement:
    """The totals of the entries of one person and year."""

    def total(kind: EntryKind) -> int:
        return sum(entry.days for entry in entries if entry.kind is kind)

    return Movement(
        carried=total(EntryKind.CARRIED),
        used=total(EntryKind.OPENING) + total(EntryKind.USED) - total(EntryKind.GIVEN_BACK),
        pending=total(EntryKind.RESERVED) - total(EntryKind.FREED),
        burnt=total(EntryKind.BURNT),
    )
