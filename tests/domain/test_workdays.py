"""Working days forwards and backwards; holidays apart from mere days off."""

from datetime import date

import pytest

from domain.workdays import DayKind, SpecialDay, WorkCalendar

FRIDAY = date(2026, 5, 8)
SATURDAY = date(2026, 5, 9)
MONDAY = date(2026, 5, 11)
CALENDAR = WorkCalendar(
    {
        SATURDAY: SpecialDay(DayKind.HOLIDAY),
        MONDAY: SpecialDay(DayKind.DAY_OFF),
        date(2026, 5, 16): SpecialDay(DayKind.WORKING),
    }
)


def test_the_week_works_from_monday_to_friday() -> None:
    assert [WorkCalendar({}).is_working(date(2026, 5, day)) for day in range(4, 11)] == [True] * 5 + [False] * 2


def test_a_special_day_overrules_the_week() -> None:
    assert [CALENDAR.is_working(day) for day in (SATURDAY, MONDAY, date(2026, 5, 16))] == [False, False, True]


def test_only_a_holiday_is_a_holiday() -> None:
    days = (FRIDAY, SATURDAY, date(2026, 5, 10), MONDAY, date(2026, 5, 16))
    assert [CALENDAR.is_holiday(day) for day in days] == [False, True, False, False, False]


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [(FRIDAY, FRIDAY, FRIDAY), (SATURDAY, FRIDAY, date(2026, 5, 12)), (MONDAY, FRIDAY, date(2026, 5, 12))],
)
def test_a_day_off_gives_way_to_the_nearest_working_day(day: date, before: date, after: date) -> None:
    assert CALENDAR.working_day_on_or_before(day) == before
    assert CALENDAR.working_day_on_or_after(day) == after


def test_the_day_itself_is_not_counted_among_working_days() -> None:
    assert CALENDAR.working_days_after(FRIDAY, 0) == FRIDAY
    assert CALENDAR.working_days_after(FRIDAY, 1) == date(2026, 5, 12)
    assert CALENDAR.working_days_after(FRIDAY, 5) == date(2026, 5, 16)


def test_holidays_are_found_on_both_ends_of_a_span() -> None:
    assert CALENDAR.holidays_between(SATURDAY, SATURDAY) == (SATURDAY,)
    assert CALENDAR.holidays_between(FRIDAY, MONDAY) == (SATURDAY,)
    assert CALENDAR.holidays_between(FRIDAY, FRIDAY) == ()
    assert CALENDAR.holidays_between(MONDAY, FRIDAY) == ()
