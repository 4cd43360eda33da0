"""Days on which a unit gives no leave, as its rule writes them: once, with their year, or every year, without one.

A code is "2026-12-25" or "2026-12-25..2027-01-10" for days that come once, "05-01" or "12-25..01-10" for days of every
year. No act at hand closes days to leave (Decree 124, 115(1) names the leave schedule alone): these are the unit's own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from domain.dates import month_end

#: month and day of any year
MonthDay: TypeAlias = tuple[int, int]

_ONCE: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?", re.ASCII)
_EVERY_YEAR: Final = re.compile(r"(\d{2})-(\d{2})(?:\.\.(\d{2})-(\d{2}))?", re.ASCII)
_LEAP: Final = 2000  #: a year that has every day there is


class OddClosedDays(ValueError):
    """The code names no days."""

    def __init__(self, code: str) -> None:
        super().__init__(f"{code} names no days")
        self.code = code


@dataclass(frozen=True)
class Once:
    """From the first day to the last, both closed."""

    first: date
    last: date

    @property
    def code(self) -> str:
        return _code(self.first.isoformat(), self.last.isoformat())

    def begun_in(self, year: int) -> "Once":  # noqa: ARG002 - a yearly period asks for it
        """The period itself, whatever the year."""
        return self


@dataclass(frozen=True)
class EveryYear:
    """The same days of every year; where the last comes before the first it is of the next year."""

    first: MonthDay
    last: MonthDay

    @property
    def code(self) -> str:
        return _code(_month_day(self.first), _month_day(self.last))

    def begun_in(self, year: int) -> Once:
        """The period that begins in *year*; 29 February is the 28th of a common year (Decree 124, 9(2))."""
        return Once(_of_year(self.first, year), _of_year(self.last, year + (self.last < self.first)))


ClosedDays: TypeAlias = Once | EveryYear


def _of_year(day: MonthDay, year: int) -> date:
    month, number = day
    return date(year, month, min(number, month_end(date(year, month, 1)).day))


def closed_days(code: str) -> ClosedDays:
    """The days of a code; raise OddClosedDays where it names none."""
    try:
        if once := _ONCE.fullmatch(code):
            return _once(*once.groups(once[1]))
        if yearly := _EVERY_YEAR.fullmatch(code):
            return _every_year(*map(int, yearly.groups("0")))
    except ValueError as fault:
        raise OddClosedDays(code) from fault
    raise OddClosedDays(code)


def _once(first: str, last: str) -> Once:
    days = Once(date.fromisoformat(first), date.fromisoformat(last))
    if days.last < days.first:
        raise ValueError(last)
    return days


def _every_year(month: int, day: int, last_month: int, last_day: int) -> EveryYear:
    """A month that no year has, or a day that its month never has, is a ValueError."""
    first = date(_LEAP, month, day)
    last = date(_LEAP, last_month, last_day) if last_month or last_day else first
    return EveryYear((first.month, first.day), (last.month, last.day))


def _code(first: str, last: str) -> str:
    return first if first == last else f"{first}..{last}"


def _month_day(day: MonthDay) -> str:
    month, number = day
    return f"{month:02}-{number:02}"


def closed_between(codes: Iterable[str], first: date, last: date) -> tuple[Once, ...]:
    """The closed periods that meet the days from *first* to *last*, whole and in order; raise OddClosedDays."""
    years = range(first.year - 1, last.year + 1)  # a period of every year may have begun the year before
    found = {days.begun_in(year) for days in map(closed_days, codes) for year in years}
    meeting = (period for period in found if period.first <= last and first <= period.last)
    return tuple(sorted(meeting, key=lambda period: (period.first, period.last)))
