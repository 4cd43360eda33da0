"""Promises that hold on every date from 2020 to 2040, leap years and all: counting of months, spans, working days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.dates import full_years, last_day_of, month_end, months_after, months_before, span, years_after
from domain.workdays import WorkCalendar

FIRST, LAST = date(2020, 1, 1), date(2040, 12, 31)
EVERY_DAY = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
DAYS = st.dates(FIRST, LAST)
MONTHS = st.integers(1, 60)


def test_counted_back_and_forth_again_no_day_lands_after_the_limit() -> None:
    """A raport filed on the day counted back always leaves the whole lead before the end."""
    assert all(months_after(months_before(day, n), n) <= day for day in EVERY_DAY for n in (1, 2, 3, 4, 6, 12))


def test_counted_back_the_day_number_stays_or_the_month_is_too_short() -> None:
    for day in EVERY_DAY:
        for n in (1, 2, 4, 6):
            reached = months_before(day, n)
            assert reached.day == day.day or reached == month_end(reached)
            assert (day.year - reached.year) * 12 + day.month - reached.month == n


@given(DAYS, MONTHS, MONTHS)
def test_more_months_never_reach_an_earlier_day(day: date, first: int, second: int) -> None:
    fewer, more = sorted((first, second))
    assert months_after(day, fewer) <= months_after(day, more)
    assert months_before(day, more) <= months_before(day, fewer)


@given(DAYS, DAYS, MONTHS)
def test_a_later_anchor_never_gives_an_earlier_day(first: date, second: date, months: int) -> None:
    earlier, later = sorted((first, second))
    assert months_before(earlier, months) <= months_before(later, months)
    assert months_after(earlier, months) <= months_after(later, months)


@given(DAYS, st.integers(1, 400))
def test_a_leave_of_n_days_spans_n_days(start: date, days: int) -> None:
    assert span(start, last_day_of(start, days)) == days


@given(DAYS, st.integers(0, 45))
def test_years_are_full_on_the_anniversary_and_not_on_its_eve(since: date, years: int) -> None:
    anniversary = years_after(since, years)
    assert full_years(since, anniversary) == years
    assert full_years(since, anniversary - timedelta(days=1)) == years - 1


def test_the_working_day_before_is_never_later_and_none_lies_between(calendar: WorkCalendar) -> None:
    for day in EVERY_DAY:
        before = calendar.working_day_on_or_before(day)
        assert before <= day
        assert calendar.is_working(before)
        between = (before + timedelta(days=n) for n in range(1, (day - before).days + 1))
        assert not any(map(calendar.is_working, between))


@given(st.dates(FIRST, date(2040, 6, 30)), st.integers(1, 60))
def test_n_working_days_after_a_day_there_are_just_n_between(calendar: WorkCalendar, day: date, count: int) -> None:
    reached = calendar.working_days_after(day, count)
    passed = [day + timedelta(days=n) for n in range(1, (reached - day).days + 1)]
    assert sum(map(calendar.is_working, passed)) == count
    assert calendar.is_working(reached)


def test_a_holiday_is_never_a_working_day(calendar: WorkCalendar) -> None:
    assert not [day for day in EVERY_DAY if calendar.is_holiday(day) and calendar.is_working(day)]
