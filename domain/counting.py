"""A day reached by a norm's own number and unit, with the sum written out, so that every rule counts alike."""

from datetime import date
from typing import Final

from domain.dates import days_after, months_after, years_after
from domain.law import Answer, Because, Norm

#: unit -> how it is counted and the letter it has in a sum
_COUNTED: Final = {
    "years": (years_after, "y"),
    "age": (years_after, "y"),
    "months": (months_after, "m"),
    "days": (days_after, "d"),
    "calendar_days": (days_after, "d"),
}


def later(anchor: date, norm: Norm) -> Answer[date]:
    """The day *norm* after *anchor*; a short month clamps (Decree 124, 9(2))."""
    count, letter = _COUNTED[norm.unit]
    day = count(anchor, norm.number)
    return Answer(day, Because.of(norm, sums=(f"{anchor} + {norm.number}{letter} = {day}",)))


def earlier(anchor: date, norm: Norm) -> Answer[date]:
    """The day *norm* before *anchor*, counted from the anchor itself with the same clamp."""
    count, letter = _COUNTED[norm.unit]
    day = count(anchor, -norm.number)
    return Answer(day, Because.of(norm, sums=(f"{anchor} − {norm.number}{letter} = {day}",)))


def days_late(limit: date, on: date) -> int:
    """Days past the limit; the limit itself is in time."""
    return max((on - limit).days, 0)
