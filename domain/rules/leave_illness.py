"""Illness during annual or additional leave (Decree 124, 123)."""

from dataclasses import dataclass
from datetime import date

from domain.dates import days_after, span
from domain.law import Answer, Because, Rules
from domain.rules.leave_span import annual_last_day
from domain.workdays import WorkCalendar

#: the one leave whose days pass over holidays (Law 561-IV, 46 p.1 part 3)
ANNUAL = "annual"


@dataclass(frozen=True)
class IllnessOnLeave:
    """A leave and the days of illness by the certificate of a military or state medical institution."""

    kind: str  #: code of the leave: annual, additional, family_short, ...
    first_day: date
    last_day: date
    ill_from: date
    ill_to: date  #: the last day of illness
    excluded_after: bool = False  #: year of discharge, with exclusion from the lists after the leave


@dataclass(frozen=True)
class Extension:
    """By how much the commander extends the leave."""

    extra_days: int
    new_last_day: date


def extended_by_illness(ill: IllnessOnLeave, calendar: WorkCalendar, rules: Rules) -> Answer[Extension]:
    """Annual and additional leave grow by the days of illness within them; no other leave does.

    In annual leave a holiday is no day of leave, so illness on it costs none, and the added days pass over holidays.
    """
    norm = rules["leave.extended_by_illness"]
    days = _lost_days(ill, calendar) if ill.kind in norm.codes and not ill.excluded_after else 0
    because = Because.of(
        norm, leave=ill.kind, ill_from=ill.ill_from, ill_to=ill.ill_to, discharge_year=ill.excluded_after
    )
    return Answer(Extension(days, _new_last_day(ill, days, calendar)), because)


def _lost_days(ill: IllnessOnLeave, calendar: WorkCalendar) -> int:
    first, last = max(ill.first_day, ill.ill_from), min(ill.last_day, ill.ill_to)
    holidays = len(calendar.holidays_between(first, last)) if ill.kind == ANNUAL else 0
    return span(first, last) - holidays


def _new_last_day(ill: IllnessOnLeave, days: int, calendar: WorkCalendar) -> date:
    if ill.kind != ANNUAL:
        return days_after(ill.last_day, days)
    return annual_last_day(days_after(ill.last_day, 1), days, calendar)
