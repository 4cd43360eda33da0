"""Who answers in whose place on a day: substitutes named from day to day, and those away (Decree 124, 60-62).

A chain of substitutes always ends. One that would bite its own tail is refused when it is named; should one stand all
the same, it leads to nobody and the step goes to the next superior above.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.people import PersonId


@dataclass(frozen=True)
class Substitution:
    """*substitute* acts for *principal* on every day from *first* to *last*."""

    id: int
    principal: PersonId
    substitute: PersonId
    first: date
    last: date
    named_by: PersonId

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last

    def meets(self, other: "Substitution") -> bool:
        """Whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last


class NotNamed(StrEnum):
    """Why a substitution is not taken."""

    BACKWARDS = "backwards"  #: it ends before it begins
    PAST = "past"  #: its last day is over
    HIMSELF = "himself"
    TWICE = "twice"  #: somebody is named for him on one of these days already
    CIRCLE = "circle"  #: on some day the chain would come back to him


@dataclass(frozen=True)
class Duty:
    """One day's absences and substitutes, as facts."""

    away: frozenset[PersonId] = frozenset()  #: on approved leave this day
    substitutes: Mapping[PersonId, PersonId] = field(default_factory=dict)  #: who acts for whom this day

    def stand_in(self, place: PersonId) -> PersonId | None:
        """Whoever acts in *place* today: himself, or the end of his chain of substitutes; None where that is nobody."""
        seen, now = {place}, place
        while (named := self.substitutes.get(now)) is not None:
            if named in seen:
                return None
            seen.add(named)
            now = named
        return None if now in self.away else now


ALL_PRESENT = Duty()


def duty_on(day: date, away: Iterable[PersonId], named: Iterable[Substitution]) -> Duty:
    """The duty of one day."""
    return Duty(frozenset(away), {one.principal: one.substitute for one in named if one.covers(day)})


def refusal(new: Substitution, named: Iterable[Substitution], today: date) -> NotNamed | None:
    """Why *new* can't stand beside those *named* already; None where it can."""
    if new.last < new.first:
        return NotNamed.BACKWARDS
    if new.last < today:
        return NotNamed.PAST
    if new.principal == new.substitute:
        return NotNamed.HIMSELF
    beside = [one for one in named if one.meets(new)]
    if any(one.principal == new.principal for one in beside):
        return NotNamed.TWICE
    return NotNamed.CIRCLE if _comes_back(new, beside) else None


def _comes_back(new: Substitution, beside: Iterable[Substitution]) -> bool:
    """Whether the new substitute's own chain leads to the principal, on any of the days taken together."""
    reached, steps = {new.substitute}, list(beside)
    for _round in range(len(steps)):
        reached |= {one.substitute for one in steps if one.principal in reached}
    return new.principal in reached
