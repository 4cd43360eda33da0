"""From what was typed or pressed to the days of a leave, or a plain reason why not. Pure."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.law import Rules
from domain.rules.leave_span import NoLeaveDays, days_between, span
from domain.workdays import WorkCalendar
from handlers.leave.fields import LeaveFields
from handlers.leave.typed_dates import DatesFault, DaysOnly, FromFor, FromTo, Muddle, OneDay, typed_dates

LONGEST = timedelta(days=180)  #: no leave with its holidays and what was carried over is longer


def latest_first_day(today: date) -> date:
    """Leave is planned for this leave year and the next."""
    return date(today.year + 1, 12, 31)


@dataclass(frozen=True)
class Chooser:
    """Puts chosen days into a leave's fields; every method raises DatesFault where they make no leave."""

    today: date
    calendar: WorkCalendar
    rules: Rules

    def typed(self, text: str, fields: LeaveFields) -> LeaveFields:
        """The leave after the typed words. A single date is the last day where the first is known."""
        typed = typed_dates(text, self.today)
        match typed:
            case FromTo():
                return self.from_to(fields, typed.first, typed.last)
            case FromFor():
                return self.from_for(fields, typed.first, typed.days)
            case DaysOnly() if fields.first:
                return self.from_for(fields, fields.first, typed.days)
            case OneDay() if fields.first:
                again = typed_dates(text, fields.first)
                return self.from_to(fields, fields.first, again.day if isinstance(again, OneDay) else typed.day)
            case OneDay():
                return self.begin(fields, typed.day)
            case DaysOnly():
                raise DatesFault(Muddle.NOT_UNDERSTOOD)

    def begin(self, fields: LeaveFields, first: date) -> LeaveFields:
        """The first day alone; the last is asked next."""
        if first < self.today:
            raise DatesFault(Muddle.PAST)
        if first > latest_first_day(self.today):
            raise DatesFault(Muddle.TOO_FAR)
        return replace(fields, first=first, last=None, days=0)

    def from_to(self, fields: LeaveFields, first: date, last: date) -> LeaveFields:
        begun = self.begin(fields, first)
        if last < first:
            raise DatesFault(Muddle.END_BEFORE_START)
        if last - first > LONGEST:
            raise DatesFault(Muddle.TOO_LONG)
        days = days_between(first, last, 0, self.calendar, self.rules).value
        if not days:
            raise DatesFault(Muddle.NO_DAYS)
        return replace(begun, last=last, days=days)

    def from_for(self, fields: LeaveFields, first: date, days: int) -> LeaveFields:
        begun = self.begin(fields, first)
        if days > LONGEST.days:
            raise DatesFault(Muddle.TOO_LONG)
        try:
            taken = span(first, days, 0, self.calendar, self.rules)
        except NoLeaveDays:
            raise DatesFault(Muddle.NO_DAYS) from None
        return replace(begun, last=taken.last_leave_day, days=days)
