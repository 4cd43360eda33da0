"""How many of a subunit stay on duty while a leave runs, beside the share the unit's own rule asks for. Pure.

Only leaves granted in the bot are known; who is away otherwise (ill, on duty elsewhere) is not counted.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.law import Norm
from domain.people import PersonId
from domain.raports import Raport
from handlers.leave.fields import leave_fields


@dataclass(frozen=True)
class Strength:
    """The subunit on the day of the leave when most of it is away, the applicant among them."""

    people: int
    away: int
    per_cent: int  #: the least share that stays, by the unit's own rule

    @property
    def stay(self) -> int:
        return self.people - self.away

    @property
    def needed(self) -> int:
        """A part of a person counts as a whole one."""
        return -(-self.people * self.per_cent // 100)

    @property
    def short(self) -> bool:
        return self.stay < self.needed

    @property
    def sums(self) -> tuple[str, ...]:
        exact = self.people * self.per_cent / 100
        return (
            f"{self.people} − {self.away} = {self.stay}",
            f"{self.people} × {self.per_cent} / 100 = {exact:g} → {self.needed}",
        )


def strength_of(
    subunit: Collection[PersonId], leaves: Sequence[Raport], days: tuple[date, date], threshold: Norm | None
) -> Strength | None:
    """Of the *subunit* with the applicant, whose fellows have *leaves*; None where the unit set no share."""
    if threshold is None or not threshold.number:
        return None
    first, last = days
    away = max(_away_on(first + timedelta(days=at), leaves) for at in range((last - first).days + 1))
    return Strength(len(subunit), away + 1, threshold.number)


def _away_on(day: date, leaves: Sequence[Raport]) -> int:
    return len({leave.applicant for leave in leaves if leave_fields(leave).overlaps(day, day)})
