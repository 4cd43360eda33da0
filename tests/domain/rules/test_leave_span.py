"""From which day to which day a leave runs (Law 561-IV, 46 p.1 part 3; Decree 124, 120)."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.law import Rules
from domain.rules.leave_span import NoLeaveDays, Part, days_between, span, split_spans
from domain.workdays import WorkCalendar

ANY_DAY = st.dates(date(2020, 1, 1), date(2040, 6, 30))


def test_holidays_inside_lengthen_the_leave(calendar: WorkCalendar, rules: Rules) -> None:
    leave = span(date(2027, 3, 1), 30, 0, calendar, rules)
    assert leave.first_day == date(2027, 3, 1)
    assert leave.last_leave_day == leave.last_day == date(2027, 4, 4)
    assert leave.return_date == date(2027, 4, 5)
    assert leave.holidays_inside == tuple(date(2027, 3, day) for day in (8, 15, 21, 22, 23))


def test_travel_follows_as_plain_days_even_over_a_holiday(calendar: WorkCalendar, rules: Rules) -> None:
    leave = span(date(2027, 2, 26), 10, 2, calendar, rules)
    assert leave.last_leave_day == date(2027, 3, 7)
    assert leave.last_day == date(2027, 3, 9)
    assert leave.holidays_inside == ()
    assert leave.total_days == 12


def test_a_leave_that_begins_on_a_holiday_does_not_count_it(calendar: WorkCalendar, rules: Rules) -> None:
    leave = span(date(2027, 3, 8), 1, 0, calendar, rules)
    assert leave.first_day == date(2027, 3, 8)
    assert leave.last_day == date(2027, 3, 9)


def test_mere_days_off_are_counted(calendar: WorkCalendar, rules: Rules) -> None:
    leave = span(date(2027, 1, 5), 30, 0, calendar, rules)
    assert leave.last_day == date(2027, 2, 3)


def test_the_proof_adds_leave_holidays_and_travel(calendar: WorkCalendar, rules: Rules) -> None:
    because = span(date(2027, 3, 1), 30, 4, calendar, rules).because
    assert because.sums == ("30 + 5 + 4 = 39",)
    assert because.facts == {"start": date(2027, 3, 1), "days": 30, "travel_days": 4}
    assert [norm.key for norm in because.norms] == ["leave.uncounted_days", "leave.travel_times"]


@pytest.mark.parametrize("days", [0, -1])
def test_a_leave_without_days_is_refused_with_its_number(days: int, calendar: WorkCalendar, rules: Rules) -> None:
    with pytest.raises(NoLeaveDays) as refusal:
        span(date(2027, 3, 1), days, 0, calendar, rules)
    assert refusal.value.days == days
    assert str(refusal.value) == f"a leave of {days} days"


PARTS = (Part(date(2026, 6, 1), 15), Part(date(2026, 9, 7), 10), Part(date(2026, 11, 2), 5))


def test_travel_goes_once_with_the_first_part(calendar: WorkCalendar, rules: Rules) -> None:
    spans = split_spans(PARTS, 4, calendar, rules)
    assert [part.travel_days for part in spans] == [4, 0, 0]
    assert [part.last_day for part in spans] == [date(2026, 6, 19), date(2026, 9, 16), date(2026, 11, 6)]
    assert all(part.because.readings == ("leave.annual.travel",) for part in spans)


@pytest.mark.parametrize(("carrier", "travel"), [(0, [4, 0, 0]), (1, [0, 4, 0]), (2, [0, 0, 4])])
def test_the_serviceman_may_choose_the_part_that_carries_the_travel(
    carrier: int, travel: list[int], calendar: WorkCalendar, rules: Rules
) -> None:
    assert [part.travel_days for part in split_spans(PARTS, 4, calendar, rules, carrier)] == travel


def test_an_absence_uses_the_days_that_are_neither_holidays_nor_travel(calendar: WorkCalendar, rules: Rules) -> None:
    used = days_between(date(2027, 3, 1), date(2027, 4, 8), 4, calendar, rules)
    assert used.value == 30
    assert used.because.sums == ("39 − 4 − 5 = 30",)
    assert used.because.facts == {"start": date(2027, 3, 1), "last_day": date(2027, 4, 8), "travel_days": 4}
    assert [norm.key for norm in used.because.norms] == ["leave.uncounted_days"]


def test_a_holiday_at_the_end_of_the_absence_is_not_used_up(calendar: WorkCalendar, rules: Rules) -> None:
    assert days_between(date(2027, 3, 1), date(2027, 3, 7), 0, calendar, rules).value == 7
    assert days_between(date(2027, 3, 1), date(2027, 3, 8), 0, calendar, rules).value == 7


def test_a_holiday_within_travel_is_a_travel_day(calendar: WorkCalendar, rules: Rules) -> None:
    assert days_between(date(2027, 3, 1), date(2027, 3, 8), 1, calendar, rules).value == 7


def test_an_absence_shorter_than_its_travel_uses_no_leave(calendar: WorkCalendar, rules: Rules) -> None:
    assert days_between(date(2027, 6, 1), date(2027, 6, 2), 3, calendar, rules).value == 0


@settings(max_examples=150)
@given(start=ANY_DAY, days=st.integers(1, 60), travel=st.integers(0, 10))
def test_span_and_its_inverse_agree(start: date, days: int, travel: int, calendar: WorkCalendar, rules: Rules) -> None:
    leave = span(start, days, travel, calendar, rules)
    assert days_between(leave.first_day, leave.last_day, travel, calendar, rules).value == days
    assert not calendar.is_holiday(leave.last_leave_day)
    assert leave.return_date == leave.last_day + timedelta(days=1)


@settings(max_examples=100)
@given(start=ANY_DAY, days=st.integers(1, 60))
def test_a_longer_leave_ends_later(start: date, days: int, calendar: WorkCalendar, rules: Rules) -> None:
    shorter, longer = span(start, days, 0, calendar, rules), span(start, days + 1, 0, calendar, rules)
    assert shorter.last_day < longer.last_day
