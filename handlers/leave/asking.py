"""What a leave raport asks for: the first day, the last day, days of travel, the place; by button or typed."""

from datetime import date
from typing import Final

from domain.law import Table
from domain.raports import Raport
from domain.workdays import WorkCalendar
from handlers.entries import OpenLeave, Why
from handlers.leave.choosing import LONGEST, latest_first_day
from handlers.leave.fields import leave_fields
from handlers.leave.month_grid import DAY_OFF, HOLIDAY, Meaning, Picking, month_grid
from handlers.leave.presses import EditDates, PickDay, PickLength, PickTravel, SkipPlace, TurnMonth
from handlers.leave.typed_dates import Muddle
from handlers.leave.wording import MENU, days
from handlers.screens import Button, Line, Look, Rows, Screen, Text, _, titled
from handlers.unit_rules.value_words import step_words
from handlers.why.norm_lines import listed

TRAVEL_CHOICES: Final = (1, 2, 3, 4, 6, 8)
LENGTHS: Final = (10, 15, 30)
MOST_TRAVEL: Final = 30  #: days of travel taken without question; no act names a limit


def ask_first(raport: Raport, month: date, today: date, calendar: WorkCalendar, fault: Muddle | None = None) -> Screen:
    picking = Picking(max(month, today), today, latest_first_day(today))
    lines = titled(_("First day of leave"), *_faulty(fault), _("Press the first day, or write the days."), *_help())
    return Screen(lines, (*month_grid(picking, calendar, _meaning(raport)), _back()))


def ask_last(raport: Raport, month: date, left: int, calendar: WorkCalendar, fault: Muddle | None = None) -> Screen:
    """The last day, or a number of leave days from the first on; *left* is what the year still has."""
    first = leave_fields(raport).first
    if first is None:
        raise ValueError(raport.id)
    picking = Picking(max(month, first), first, first + LONGEST, first)
    lines = titled(
        _("Last day of leave"),
        *_faulty(fault),
        _("First day: %(day)s. Press the last day, choose a number of days, or write it.", day=first),
        Line(_("Days of travel are not part of it: they are asked next."), Look.NOTE),
        *_help(),
    )
    anew = (Button(_("Another first day"), EditDates(raport.id)), *_back())
    return Screen(lines, (*month_grid(picking, calendar, _meaning(raport)), *_lengths(raport, left), anew))


def _lengths(raport: Raport, left: int) -> Rows:
    offered = [count for count in LENGTHS if count < left] + ([left] if left else [])
    return (
        (tuple(Button(days(count), PickLength(raport.id, raport.version, count)) for count in offered),) if left else ()
    )


def _meaning(raport: Raport) -> Meaning:
    return Meaning(
        day=lambda day: PickDay(raport.id, raport.version, day.toordinal()),
        month=lambda day: TurnMonth(raport.id, day.toordinal()),
    )


def _help() -> tuple[Line, ...]:
    return (
        Line(_("For example: 5.12–20.12, or: from 5 December for 10 days"), Look.NOTE),
        Line(
            _(
                "%(holiday)s is a public holiday and is not counted; %(day_off)s is a day off and is counted.",
                holiday=HOLIDAY,
                day_off=DAY_OFF,
            ),
            Look.NOTE,
        ),
    )


def _back() -> tuple[Button, ...]:
    return (Button(_("Annual leave"), OpenLeave()), MENU)


def _faulty(fault: Muddle | None) -> tuple[Line, ...]:
    return (Line(fault_words(fault), Look.WARN),) if fault else ()


def fault_words(fault: Muddle) -> Text:
    """Why the days were not taken. Nothing is guessed and nothing was changed."""
    return {
        Muddle.NOT_UNDERSTOOD: _("I could not read days of leave in that."),
        Muddle.NO_SUCH_DAY: _("There is no such day in the calendar."),
        Muddle.AMBIGUOUS: _("That can be read in two ways. Write a first and a last day, or a first day and a length."),
        Muddle.END_BEFORE_START: _("The last day comes before the first."),
        Muddle.NO_DAYS: _("That leaves no day of leave: there must be at least one that is not a holiday."),
        Muddle.PAST: _("That day is past. Leave begins today at the earliest."),
        Muddle.TOO_FAR: _("That is too far ahead. Leave is planned for this year and the next."),
        Muddle.TOO_LONG: _("That is longer than any annual leave can be."),
    }[fault]


def ask_travel(raport: Raport, by_distance: Table, *, wrong: bool = False) -> Screen:
    """How many days the way there and back takes: the act leaves the number open, a unit may have its own rule."""
    fault = (Line(_("Write a whole number of days, from 0 to 30."), Look.WARN),) if wrong else ()
    lines = titled(
        _("Days of travel"),
        *fault,
        _("How many days do you need for the way there and back? Choose or write a number."),
        Line(_("They are added after the leave, once in a leave year (Decree 124, 120)."), Look.NOTE),
        Line(_("The act names no number. The commander decides whether yours is needed."), Look.NOTE),
        *_by_distance(by_distance),
    )
    choices = tuple(Button(str(count), PickTravel(raport.id, raport.version, count)) for count in TRAVEL_CHOICES)
    none = Button(_("No travel"), PickTravel(raport.id, raport.version, 0))
    why = ((Button(_("Why?"), Why("raport", raport.id)),),) if by_distance else ()
    return Screen(lines, (*_steps(raport, by_distance), choices, (none,), *why, _back()))


def _by_distance(table: Table) -> tuple[Line, ...]:
    """The unit's own rule, where it has one."""
    if not table:
        return ()
    steps = listed([step_words(kilometres, count) for kilometres, count in table.items()])
    own = _("The unit's own rule gives days of travel by distance: %(steps)s. It is not the law.", steps=steps)
    return (Line(own, Look.NOTE),)


def _steps(raport: Raport, table: Table) -> Rows:
    """What the unit's own rule gives, one button for each distance."""
    return tuple(
        (Button(step_words(kilometres, count), PickTravel(raport.id, raport.version, count)),)
        for kilometres, count in table.items()
        if isinstance(count, int)
    )


def ask_place(raport: Raport) -> Screen:
    """Where the leave is spent; it may be left unsaid."""
    lines = titled(
        _("Place of leave"),
        _("Where will you spend the leave? Write the town or district, or leave it out."),
        Line(_("It is printed on the raport and the leave ticket."), Look.NOTE),
    )
    return Screen(lines, ((Button(_("Leave it out"), SkipPlace(raport.id, raport.version)),), _back()))
