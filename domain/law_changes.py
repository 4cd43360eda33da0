"""What changed in the law between two days: values that began, ended or gave way to others."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.law import Norm, Rulebook, Status


class Turn(StrEnum):
    """How a value changed."""

    BEGUN = "begun"
    CHANGED = "changed"
    ENDED = "ended"
    #: ended with its act, told on the day of the repealing act; still shown, marked, while the successor is not at hand
    REPEALED = "repealed"


@dataclass(frozen=True)
class Change:
    """One value that changed, and the day on which the change took hold."""

    on: date
    turn: Turn
    norm: Norm  #: the value that began, or that ended
    before: Norm | None = None  #: the value it took the place of


def changes(rulebook: Rulebook, first: date, second: date) -> tuple[Change, ...]:
    """Every change after *first* up to and including *second*, oldest first."""
    found = [change for norm in rulebook.norms for change in _of(norm, rulebook)]
    within = (change for change in found if first < change.on <= second)
    return tuple(sorted(within, key=lambda change: (change.on, change.norm.key)))


def _of(norm: Norm, rulebook: Rulebook) -> tuple[Change, ...]:
    before = _held(rulebook, norm.key, norm.in_force_from - timedelta(days=1))
    turn = Turn.CHANGED if before else Turn.BEGUN
    begun = Change(norm.in_force_from, turn, norm, before)
    if norm.in_force_until is None:
        return (begun,)
    if norm.status is Status.REPEALED:
        return (begun, Change(norm.in_force_until, Turn.REPEALED, norm))
    after_end = norm.in_force_until + timedelta(days=1)
    if _held(rulebook, norm.key, after_end):
        return (begun,)
    return (begun, Change(after_end, Turn.ENDED, norm))


def _held(rulebook: Rulebook, key: str, day: date) -> Norm | None:
    """The value that truly held on the day; a repealed one no longer does."""
    norm = rulebook.on(day).norms.get(key)
    return norm if norm is not None and norm.holds_on(day) else None
