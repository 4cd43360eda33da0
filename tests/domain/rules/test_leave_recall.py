"""Recall from annual leave and what remains of it (Decree 124, 139; Law 561-IV, 46 p.5)."""

from datetime import date

import pytest

from domain.law import Rules
from domain.rules.leave_recall import may_recall, rest_after_recall, travel_again
from domain.workdays import WorkCalendar


@pytest.mark.parametrize(
    ("leave", "ground", "allowed"),
    [
        ("annual", "mobilization", True),
        ("annual", "service_necessity", True),
        ("annual", "exercise", False),
        ("study", "mobilization", False),
    ],
)
def test_only_annual_leave_is_broken_off_and_only_on_listed_grounds(
    leave: str, ground: str, allowed: bool, rules: Rules
) -> None:
    answer = may_recall(leave, ground, rules)
    assert answer.value is allowed
    assert answer.because.facts == {"leave": leave, "ground": ground}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["139"]


@pytest.mark.parametrize(("unused", "again"), [(9, False), (10, True), (11, True)])
def test_travel_is_given_again_from_ten_unused_days(unused: int, again: bool, rules: Rules) -> None:
    answer = travel_again(unused, rules)
    assert answer.value is again
    assert answer.because.facts == {"unused_days": unused}
    assert [norm.key for norm in answer.because.norms] == ["leave.recall_travel_threshold"]


def test_a_recall_leaves_the_days_from_the_day_of_recall(calendar: WorkCalendar, rules: Rules) -> None:
    rest = rest_after_recall(date(2027, 3, 1), 30, date(2027, 3, 10), calendar, rules)
    assert (rest.used_days, rest.unused_days, rest.travel_again) == (8, 22, True)
    assert rest.because.sums == ("9 − 0 − 1 = 8", "30 − 8 = 22")
    assert rest.because.facts["days"] == 30


def test_a_recall_after_the_leave_leaves_nothing(calendar: WorkCalendar, rules: Rules) -> None:
    rest = rest_after_recall(date(2027, 6, 1), 10, date(2027, 6, 20), calendar, rules)
    assert (rest.used_days, rest.unused_days, rest.travel_again) == (10, 0, False)
