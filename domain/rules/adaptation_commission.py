"""The commission on social adaptation: who is in it, its yearly Plan, monthly review (Order 287, 3-5, 12; repealed)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from domain.dates import days_after, months_after
from domain.law import Answer, Because, Rules
from domain.workdays import WorkCalendar


@dataclass(frozen=True)
class CommissionDay:
    """A day the commission must be ready by. A day off does not move it."""

    due: date  #: reading: the named day itself is in time
    safe: date  #: the day before, in time on either reading of «25-і күніне дейін»
    advise_by: date  #: the working day on or before it
    because: Because


@dataclass(frozen=True)
class PlanDay:
    """When the next Plan is due and the year it is for."""

    day: CommissionDay
    plan_year: int  #: reading: the next calendar year


def plan_day(on: date, rules: Rules, calendar: WorkCalendar) -> PlanDay:
    """The next day, today counted, by which the yearly Plan is drawn up (5)."""
    norm = rules["adaptation.plan_day"]
    month, day = int(str(norm.table["month"])), int(str(norm.table["day"]))
    due = date(on.year, month, day)
    if on > due:
        due = due.replace(year=on.year + 1)
    because = Because.of(norm, readings=("adapt.plan.deadline",), on=on)
    return PlanDay(_commission_day(due, calendar, because), due.year + 1)


def review_day(filed: date, rules: Rules, calendar: WorkCalendar) -> CommissionDay:
    """By when a raport filed on *filed* is considered; one filed after the day waits for the next month (12)."""
    norm = rules["adaptation.review_day"]
    due = filed.replace(day=norm.number)
    if filed > due:
        due = months_after(due, 1)
    because = Because.of(norm, readings=("adapt.commission.monthly_review",), filed=filed)
    return _commission_day(due, calendar, because)


def _commission_day(due: date, calendar: WorkCalendar, because: Because) -> CommissionDay:
    return CommissionDay(due, days_after(due, -1), calendar.working_day_on_or_before(due), because)


def missing_members(present: Collection[str], rules: Rules) -> Answer[tuple[str, ...]]:
    """Services not yet represented, in the order of the act (4)."""
    norm = rules["adaptation.commission_members"]
    missing = tuple(service for service in norm.codes if service not in present)
    return Answer(missing, Because.of(norm, present=", ".join(sorted(present))))


def may_appoint(commander: str, rules: Rules) -> Answer[bool]:
    """Whether a commander of this level appoints commissions by his order (3)."""
    norm = rules["adaptation.appointed_by"]
    return Answer(commander in norm.codes, Because.of(norm, commander=commander))
