"""An inline calendar: one month as rows of buttons, its names in the reader's language, holidays and days off marked.

Days that can't be chosen are inert. Pure: what a day's press means is told by the caller.
"""

from calendar import Calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from babel.dates import format_date

from domain.dates import month_end
from domain.workdays import DayKind, WorkCalendar
from handlers.press import Press
from handlers.screens import Button, Rows, Said, Tone

LANGUAGES: Final = ("kk", "ru", "en")
HOLIDAY: Final = "★"
DAY_OFF: Final = "◦"
BLANK: Final = Button("·")
_A_MONDAY: Final = date(2026, 1, 5)


@dataclass(frozen=True)
class Picking:
    """What is being picked: the days that may be, the month in view, the first day already chosen."""

    month: date  #: any day of the month shown
    earliest: date
    latest: date
    chosen: date | None = None


@dataclass(frozen=True)
class Meaning:
    """What the buttons mean: a day taken, another month shown."""

    day: Callable[[date], Press]
    month: Callable[[date], Press]


def month_grid(picking: Picking, calendar: WorkCalendar, meaning: Meaning) -> Rows:
    """The month's rows: its name with a way to its neighbours, the weekdays, the weeks from Monday on.

    A week without a day to choose is left out.
    """
    year, month = picking.month.year, picking.month.month
    weeks = Calendar().monthdatescalendar(year, month)
    rows = (tuple(_cell(day, picking, calendar, meaning) for day in week) for week in weeks)
    open_rows = (row for row in rows if any(cell.press for cell in row))
    return (_head(picking, meaning), _weekdays(), *open_rows)


def _head(picking: Picking, meaning: Meaning) -> tuple[Button, ...]:
    before = picking.month.replace(day=1).toordinal() - 1
    after = month_end(picking.month).toordinal() + 1
    back, on = date.fromordinal(before), date.fromordinal(after)
    return (
        Button("‹", meaning.month(back)) if back >= picking.earliest else BLANK,
        Button(month_name(picking.month)),
        Button("›", meaning.month(on)) if on <= picking.latest else BLANK,
    )


def month_name(day: date) -> Said:
    """December 2026, Желтоқсан 2026, Декабрь 2026."""
    named = {code: format_date(day, "LLLL y", code) for code in LANGUAGES}
    return Said({code: name[:1].upper() + name[1:] for code, name in named.items()})


def _weekdays() -> tuple[Button, ...]:
    return tuple(Button(_weekday(_A_MONDAY.replace(day=_A_MONDAY.day + n))) for n in range(7))


def _weekday(day: date) -> Said:
    return Said({code: format_date(day, "cccccc", code) for code in LANGUAGES})


def _cell(day: date, picking: Picking, calendar: WorkCalendar, meaning: Meaning) -> Button:
    if (day.year, day.month) != (picking.month.year, picking.month.month):
        return BLANK
    if not picking.earliest <= day <= picking.latest:
        return BLANK
    tone = Tone.PRIMARY if day == picking.chosen else Tone.USUAL
    return Button(_mark(day, calendar) + str(day.day), meaning.day(day), tone)


def _mark(day: date, calendar: WorkCalendar) -> str:
    known = calendar.special.get(day)
    if known is None or known.kind is DayKind.WORKING:
        return ""
    return HOLIDAY if known.kind is DayKind.HOLIDAY else DAY_OFF
