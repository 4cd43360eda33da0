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


#: the rule whose reading lets a short month end every period on its last day, not the term of service alone
CLAMP: Final = "service.term.month_end_clamp"


def later(anchor: date, norm: Norm) -> Answer[date]:
    """The day *norm* after *anchor*; a short month clamps (Decree 124, 9(2)), which the readings then tell."""
    return _counted(anchor, norm, norm.number, f"+ {norm.number}")


def earlier(anchor: date, norm: Norm) -> Answer[date]:
    """The day *norm* before *anchor*, counted from the anchor itself with the same clamp."""
    return _counted(anchor, norm, -norm.number, f"− {norm.number}")


def _counted(anchor: date, norm: Norm, number: int, told: str) -> Answer[date]:
    count, letter = _COUNTED[norm.unit]
    day = count(anchor, number)
    readings = () if count is days_after else clamped(anchor, day)
    return Answer(day, Because.of(norm, sums=(f"{anchor} {told}{letter} = {day}",), readings=readings))


def clamped(anchor: date, day: date) -> tuple[str, ...]:
    """The reading a day rests on that lies whole months or years from *anchor*: none where its number was kept."""
    return () if day.day == anchor.day else (CLAMP,)


def days_late(limit: date, on: date) -> int:
    """Days past the limit; the limit itself is in time."""
    return max((on - limit).days, 0)
