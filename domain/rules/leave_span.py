"""From which day to which day a leave runs (Law 561-IV, 46 p.1 part 3; Decree 124, 120).

Праздничные дни inside are not counted; days off (7 January, Kurban Ait, moved days) are. Travel comes after the leave
as plain calendar days.
"""

from dataclasses import dataclass, replace
from datetime import date

from domain.dates import days_after, last_day_of
from domain.dates import span as calendar_days
from domain.law import Answer, Because, Rules
from domain.workdays import WorkCalendar

#: which part carries the travel days is not stated: the first, unless the serviceman chooses another
READINGS = ("leave.annual.travel",)


class NoLeaveDays(ValueError):
    """A leave has at least one day; nothing is refused by silence."""

    def __init__(self, days: int) -> None:
        super().__init__(f"a leave of {days} days")
        self.days = days


@dataclass(frozen=True)
class LeaveSpan:
    """One leave, or one part of it, on the calendar."""

    first_day: date
    last_leave_day: date  #: the last day before travel
    last_day: date  #: travel included
    return_date: date  #: the day after; he is on service from here
    days: int  #: leave days, holidays and travel apart
    travel_days: int
    holidays_inside: tuple[date, ...]  #: праздничные дни that were not counted
    because: Because

    @property
    def total_days(self) -> int:
        """Leave and travel days granted."""
        return self.days + self.travel_days


@dataclass(frozen=True)
class Part:
    """A part of a leave as asked for."""

    start: date
    days: int


def span(start: date, days: int, travel_days: int, calendar: WorkCalendar, rules: Rules) -> LeaveSpan:
    """The leave of *days* from *start*; NoLeaveDays where *days* is not positive."""
    if days < 1:
        raise NoLeaveDays(days)
    last_leave_day = annual_last_day(start, days, calendar)
    holidays = calendar.holidays_between(start, last_leave_day)
    last_day = days_after(last_leave_day, travel_days)
    because = Because.of(
        rules["leave.uncounted_days"],
        rules["leave.travel_times"],
        sums=(f"{days} + {len(holidays)} + {travel_days} = {calendar_days(start, last_day)}",),
        start=start,
        days=days,
        travel_days=travel_days,
    )
    return_date = days_after(last_day, 1)
    return LeaveSpan(start, last_leave_day, last_day, return_date, days, travel_days, holidays, because)


def annual_last_day(start: date, days: int, calendar: WorkCalendar) -> date:
    """The last of *days* leave days from *start*, праздничные дни passed over; the eve of *start* for no days."""
    last, found = last_day_of(start, 0), 0
    while found < days:
        last = days_after(last, 1)
        found += not calendar.is_holiday(last)
    return last


def split_spans(
    parts: tuple[Part, ...], travel_days: int, calendar: WorkCalendar, rules: Rules, carrier: int = 0
) -> tuple[LeaveSpan, ...]:
    """The parts of a divided leave; the one numbered *carrier* (from 0) takes the travel days (Decree 124, 120)."""
    times = rules["leave.travel_times"].number
    travel = [travel_days if carrier <= n < carrier + times else 0 for n in range(len(parts))]
    spans = (span(part.start, part.days, days, calendar, rules) for part, days in zip(parts, travel, strict=True))
    return tuple(replace(one, because=one.because + Because(readings=READINGS)) for one in spans)


def days_between(first: date, last: date, travel_days: int, calendar: WorkCalendar, rules: Rules) -> Answer[int]:
    """Leave days an absence from *first* to *last* uses, its last *travel_days* being travel; the inverse of span."""
    last_leave_day = days_after(last, -travel_days)
    holidays = calendar.holidays_between(first, last_leave_day)
    length = calendar_days(first, last)
    used = max(length - travel_days - len(holidays), 0)
    because = Because.of(
        rules["leave.uncounted_days"],
        sums=(f"{length} − {travel_days} − {len(holidays)} = {used}",),
        start=first,
        last_day=last,
        travel_days=travel_days,
    )
    return Answer(used, because)
