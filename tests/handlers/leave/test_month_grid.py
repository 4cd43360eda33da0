"""The inline calendar: what may be pressed, what is marked."""

from datetime import date

from domain.workdays import WorkCalendar
from handlers.leave.month_grid import BLANK, Meaning, Picking, month_grid, month_name
from handlers.leave.presses import PickDay, TurnMonth
from handlers.screens import Button, Rows, Tone
from storage.rulebook import work_calendar

MEANING = Meaning(lambda day: PickDay(1, 1, day.toordinal()), lambda day: TurnMonth(1, day.toordinal()))
CALENDAR: WorkCalendar = work_calendar(2026, 2027)


def grid(month: date, earliest: date, latest: date = date(2027, 12, 31), chosen: date | None = None) -> Rows:
    return month_grid(Picking(month, earliest, latest, chosen), CALENDAR, MEANING)


def labels(rows: Rows) -> list[object]:
    return [button.label for row in rows[2:] for button in row if button.press]


def button(rows: Rows, label: str) -> Button:
    return next(button for row in rows for button in row if button.label == label)


def test_past_days_cannot_be_pressed() -> None:
    assert labels(grid(date(2026, 11, 1), date(2026, 11, 28))) == ["28", "29", "30"]


def test_a_week_without_days_to_choose_is_left_out() -> None:
    assert len(grid(date(2026, 11, 1), date(2026, 11, 28))) == 4


def test_holidays_and_days_off_are_marked_apart() -> None:
    december = labels(grid(date(2026, 12, 1), date(2026, 11, 21)))
    january = labels(grid(date(2027, 1, 1), date(2026, 11, 21)))
    assert "★16" in december
    assert {"★1", "★2", "◦7"} <= set(january)


def test_a_pressed_day_names_itself() -> None:
    assert button(grid(date(2026, 12, 1), date(2026, 11, 21)), "5").press == PickDay(
        1, 1, date(2026, 12, 5).toordinal()
    )


def test_the_first_day_already_chosen_stands_out() -> None:
    rows = grid(date(2026, 12, 1), date(2026, 12, 5), chosen=date(2026, 12, 5))
    assert button(rows, "5").tone is Tone.PRIMARY
    assert button(rows, "6").tone is Tone.USUAL


def test_there_is_no_way_before_the_earliest_and_after_the_latest_month() -> None:
    first, last = grid(date(2026, 11, 21), date(2026, 11, 21)), grid(date(2027, 12, 1), date(2026, 11, 21))
    assert first[0][0] == BLANK
    assert last[0][2] == BLANK
    assert button(first, "›").press == TurnMonth(1, date(2026, 12, 1).toordinal())


def test_the_month_is_named_in_each_language() -> None:
    assert month_name(date(2026, 12, 5)).by_language == {
        "kk": "Желтоқсан 2026",
        "ru": "Декабрь 2026",
        "en": "December 2026",
    }


def test_a_month_fits_a_keyboard() -> None:
    """At most eight buttons a row and a hundred in all; six weeks are the most a month can have."""
    rows = grid(date(2027, 8, 1), date(2026, 11, 21))
    assert len(rows) <= 8
    assert all(len(row) <= 8 for row in rows)
