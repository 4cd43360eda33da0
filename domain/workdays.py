"""Working days, public holidays and mere days off, kept apart (Law on holidays 267-II; Labour Code 84-85).

Only *праздничные дни* (national and state holidays) lengthen annual leave (Law 561-IV, 46 p.1); 7 January, Kurban Ait
and days moved by the Government are days off and do not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

SATURDAY = 5
ONE_DAY = timedelta(days=1)


class DayKind(StrEnum):
    """What sets a date apart from the ordinary week."""

    HOLIDAY = "holiday"  #: national or state holiday, праздничный день
    DAY_OFF = "day_off"  #: выходной день by law or transfer; does not lengthen leave
    WORKING = "working"  #: a Saturday or Sunday moved to work by the Government or the unit


@dataclass(frozen=True)
class SpecialDay:
    """A date with its kind and its names by language code."""

    kind: DayKind
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class WorkCalendar:
    """The special days of all years in use; every other day follows the ordinary week."""

    special: Mapping[date, SpecialDay]

    def is_holiday(self, day: date) -> bool:
        """Whether the day is a праздничный день, which is left out of the count of annual leave."""
        known = self.special.get(day)
        return known is not None and known.kind is DayKind.HOLIDAY

    def is_working(self, day: date) -> bool:
        known = self.special.get(day)
        if known is not None:
            return known.kind is DayKind.WORKING
        return day.weekday() < SATURDAY

    def working_day_on_or_before(self, day: date) -> date:
        """The safe day for a deadline counted backwards: it is never moved later."""
        while not self.is_working(day):
            day -= ONE_DAY
        return day

    def working_day_on_or_after(self, day: date) -> date:
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def working_days_after(self, day: date, count: int) -> date:
        """The *count*-th working day after *day*; *day* itself is not counted (Civil Code 173)."""
        for _ in range(count):
            day = self.working_day_on_or_after(day + ONE_DAY)
        return day

    def holidays_between(self, first: date, last: date) -> tuple[date, ...]:
        """Праздничные дни from *first* to *last*, both counted."""
        days = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return tuple(day for day in days if self.is_holiday(day))
