"""Calendar arithmetic of the acts: clamped months, spans with both ends, full years (Decree 124, 9)."""

from datetime import date

import pytest

from domain.dates import days_after, full_years, last_day_of, month_end, months_after, months_before, span, years_after


@pytest.mark.parametrize(
    ("anchor", "months", "reached"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 8, 31), 12, date(2027, 8, 31)),
        (date(2026, 8, 31), 0, date(2026, 8, 31)),
    ],
)
def test_months_keep_the_day_number_or_take_the_last_day(anchor: date, months: int, reached: date) -> None:
    assert months_after(anchor, months) == reached


@pytest.mark.parametrize(
    ("anchor", "months", "reached"),
    [
        (date(2027, 4, 30), 2, date(2027, 2, 28)),
        (date(2027, 1, 31), 2, date(2026, 11, 30)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2027, 1, 15), 1, date(2026, 12, 15)),
    ],
)
def test_months_are_counted_back_from_the_anchor_itself(anchor: date, months: int, reached: date) -> None:
    assert months_before(anchor, months) == reached


def test_29_february_becomes_28_february_in_a_common_year() -> None:
    assert years_after(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)


def test_days_run_on_the_calendar() -> None:
    assert days_after(date(2026, 2, 27), 2) == date(2026, 3, 1)


def test_the_month_ends_on_its_last_day() -> None:
    assert [month_end(date(2028, month, 1)).day for month in (1, 2, 4)] == [31, 29, 30]


def test_a_leave_of_one_day_ends_on_the_day_it_starts() -> None:
    assert last_day_of(date(2026, 6, 1), 1) == date(2026, 6, 1)
    assert last_day_of(date(2026, 6, 1), 30) == date(2026, 6, 30)


def test_a_span_counts_both_its_ends_and_is_never_negative() -> None:
    assert span(date(2026, 6, 1), date(2026, 6, 1)) == 1
    assert span(date(2026, 6, 1), date(2026, 6, 30)) == 30
    assert span(date(2026, 6, 2), date(2026, 6, 1)) == 0
    assert span(date(2026, 6, 30), date(2026, 6, 1)) == 0


@pytest.mark.parametrize(
    ("since", "on", "years"),
    [
        (date(2016, 11, 20), date(2026, 11, 20), 10),
        (date(2016, 11, 21), date(2026, 11, 20), 9),
        (date(2016, 11, 19), date(2026, 11, 20), 10),
        (date(1980, 2, 29), date(2027, 2, 28), 47),
        (date(1980, 2, 29), date(2027, 2, 27), 46),
    ],
)
def test_a_year_is_full_on_its_anniversary(since: date, on: date, years: int) -> None:
    assert full_years(since, on) == years
