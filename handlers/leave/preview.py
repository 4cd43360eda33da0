"""The whole raport before it is sent: its days, what it takes and leaves, who is away, and every doubt."""

from domain.raports import Raport, RaportState
from domain.workdays import WorkCalendar
from handlers.entries import OpenLeave, OpenRaport, Why
from handlers.leave.fields import LeaveFields
from handlers.leave.presses import DiscardLeave, EditDates, EditPlace, EditTravel, SendLeave
from handlers.leave.reckoning import Plan
from handlers.leave.wording import MENU, days
from handlers.screens import GAP, Button, Line, Look, Numeric, Rows, Said, Screen, Tone, Words, _, titled


def preview(
    raport: Raport, plan: Plan, said: tuple[Line, ...], calendar: WorkCalendar, toast: Words | None = None
) -> Screen:
    """*said* are its doubts and what stops it."""
    lines = titled(
        _("Annual leave: check before sending"),
        *span_lines(plan.fields),
        *holiday_lines(plan, calendar),
        *_taken(plan),
        *place_lines(plan.fields),
        GAP,
        *company_lines(plan),
        *said,
        Line(_("The paragraph behind each number is under “Why?”."), Look.NOTE),
    )
    return Screen(lines, _rows(raport, stopped=any(line.look is Look.STOP for line in said)), toast=toast)


def span_lines(fields: LeaveFields) -> tuple[Line, ...]:
    """First and last day, travel, day of return."""
    if fields.first is None or fields.last is None or fields.end is None or fields.back is None:
        return (Line(_("The days are not chosen yet.")),)
    travel = _("Travel after it: %(days)s; the last of them: %(day)s", days=days(fields.travel or 0), day=fields.end)
    return (
        Line(_("First day: %(day)s", day=fields.first)),
        Line(_("Last day of leave: %(day)s", day=fields.last)),
        *((Line(travel),) if fields.travel else ()),
        Line(_("Back on duty: %(day)s", day=fields.back)),
        Line(_("Days of leave taken: %(days)s", days=days(fields.days))),
    )


def holiday_lines(plan: Plan, calendar: WorkCalendar) -> tuple[Line, ...]:
    """The holidays inside by name; they are not counted (Law 561-IV, 46 p.1 part 3)."""
    return tuple(
        Line(_("Not counted: %(day)s, %(holiday)s", day=Numeric(day), holiday=Said(calendar.special[day].names)))
        for day in plan.span.holidays_inside
    )


def _taken(plan: Plan) -> tuple[Line, ...]:
    year = str(plan.year.year)
    found = []
    if plan.carried_used:
        carried = _("Of them carried over from last year, used first: %(days)s", days=days(plan.carried_used))
        found.append(Line(carried))
    if plan.left_after >= 0:
        left = _("Left of leave year %(year)s after it: %(days)s", year=year, days=days(plan.left_after))
        found.append(Line(left, Look.TITLE))
    if plan.span.last_day.year > plan.year.year:
        counted = _("It runs into the next year; all its days are counted in leave year %(year)s.", year=year)
        found.append(Line(counted, Look.NOTE))
    return tuple(found)


def place_lines(fields: LeaveFields) -> tuple[Line, ...]:
    if not fields.place:
        return (Line(_("Place of leave: not named")),)
    register = _("On arrival register with the local military office (Decree 124, 113).")
    return (Line(_("Place of leave: %(place)s", place=fields.place)), Line(register, Look.NOTE))


def company_lines(plan: Plan) -> tuple[Line, ...]:
    """Who of the subunit is on granted leave in these days."""
    if not plan.away:
        return (Line(_("Nobody else of the subunit has leave granted in these days."), Look.GOOD),)
    names = tuple(Line(_("%(rank)s %(name)s", rank=fellow.rank, name=fellow.name.full)) for fellow in plan.away)
    return (Line(_("On leave in these days, of the same subunit:"), Look.WARN), *names)


def _rows(raport: Raport, *, stopped: bool) -> Rows:
    here = (raport.id, raport.version)
    send = () if stopped else ((Button(_("Send"), SendLeave(*here), Tone.SUCCESS),),)
    edit = (
        Button(_("Days"), EditDates(raport.id)),
        Button(_("Travel"), EditTravel(raport.id)),
        Button(_("Place"), EditPlace(raport.id)),
    )
    away = (
        Button(_("Throw away"), DiscardLeave(*here), Tone.DANGER)
        if raport.state is RaportState.DRAFT
        else Button(_("Show the raport"), OpenRaport(raport.id))
    )
    return (
        *send,
        edit,
        (Button(_("Why?"), Why("raport", raport.id)), away),
        (Button(_("Annual leave"), OpenLeave()), MENU),
    )
