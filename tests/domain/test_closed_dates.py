"""Closed days of a unit: once with their year, or every year without one."""

from datetime import date

import pytest

from domain.closed_dates import ClosedDays, EveryYear, OddClosedDays, Once, closed_between, closed_days

CODES: dict[str, ClosedDays] = {
    "2026-12-25": Once(date(2026, 12, 25), date(2026, 12, 25)),
    "2026-12-25..2027-01-10": Once(date(2026, 12, 25), date(2027, 1, 10)),
    "05-01": EveryYear((5, 1), (5, 1)),
    "12-25..01-10": EveryYear((12, 25), (1, 10)),
    "02-29": EveryYear((2, 29), (2, 29)),
}


@pytest.mark.parametrize("code", CODES)
def test_a_code_names_its_days_and_the_days_their_code(code: str) -> None:
    assert closed_days(code) == CODES[code]
    assert CODES[code].code == code


@pytest.mark.parametrize(
    "code",
    [
        *("", "25.12", "2026-02-30", "2026-12-25..2026-12-24", "13-01", "02-30", "05-01..05-32", "05-01..05-00"),
        *("05-01..00-05", "00-00", "05-01..2026-05-02", " 05-01", "2026-12-25..", "٠٥-٠١"),
    ],
)
def test_what_names_no_days_is_refused_by_its_own_words(code: str) -> None:
    with pytest.raises(OddClosedDays, match="names no days") as fault:
        closed_days(code)
    assert fault.value.code == code


def test_a_yearly_period_over_new_year_ends_in_the_next_year() -> None:
    assert EveryYear((12, 25), (1, 10)).begun_in(2026) == Once(date(2026, 12, 25), date(2027, 1, 10))
    assert EveryYear((5, 1), (5, 9)).begun_in(2026) == Once(date(2026, 5, 1), date(2026, 5, 9))


def test_the_leap_day_is_the_28th_of_a_common_year() -> None:
    leap = EveryYear((2, 29), (2, 29))
    assert leap.begun_in(2027) == Once(date(2027, 2, 28), date(2027, 2, 28))
    assert leap.begun_in(2028) == Once(date(2028, 2, 29), date(2028, 2, 29))


@pytest.mark.parametrize(
    ("first", "last", "met"),
    [
        (date(2026, 12, 20), date(2026, 12, 24), False),
        (date(2026, 12, 20), date(2026, 12, 25), True),
        (date(2027, 1, 10), date(2027, 1, 20), True),
        (date(2027, 1, 11), date(2027, 1, 20), False),
        (date(2026, 12, 1), date(2027, 1, 31), True),
    ],
)
def test_the_edges_of_a_closed_period_are_closed(first: date, last: date, met: bool) -> None:
    period = Once(date(2026, 12, 25), date(2027, 1, 10))
    assert closed_between(["12-25..01-10"], first, last) == ((period,) if met else ())
    assert closed_between([period.code], first, last) == ((period,) if met else ())


def test_periods_are_told_once_and_in_order() -> None:
    codes = ["2026-05-09", "05-01", "05-01..05-03", "2026-05-01"]
    assert closed_between(codes, date(2026, 4, 20), date(2026, 5, 20)) == (
        Once(date(2026, 5, 1), date(2026, 5, 1)),
        Once(date(2026, 5, 1), date(2026, 5, 3)),
        Once(date(2026, 5, 9), date(2026, 5, 9)),
    )


def test_a_yearly_day_meets_a_leave_in_each_of_its_years() -> None:
    first, second = Once(date(2026, 12, 31), date(2026, 12, 31)), Once(date(2027, 12, 31), date(2027, 12, 31))
    assert closed_between(["12-31"], date(2026, 12, 31), date(2027, 12, 31)) == (first, second)
