"""Attestation: when, who not, and until when it may be complained of (Decree 124, 142-152)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.attestation_appeal import appeal_until
from domain.rules.attestation_term import Attested, Window, attested_by, is_exempt, return_window


def test_attestation_comes_within_three_years_of_the_last(rules: Rules) -> None:
    due = attested_by(Attested(date(2024, 2, 29)), rules)
    assert due.value == date(2027, 2, 28)
    assert due.because.readings == (CLAMP,)
    assert due.because.facts == {"attested_since": date(2024, 2, 29)}
    assert due.because.sums == ("2024-02-29 + 3y = 2027-02-28",)


def test_a_newcomer_is_counted_from_the_start_of_contract_service(rules: Rules) -> None:
    due = attested_by(Attested(date(2024, 5, 20), first=True), rules)
    assert due.value == date(2027, 5, 20)
    assert due.because.readings == ("attestation.periodicity",)


def test_the_window_after_return_prevails_over_the_three_years(rules: Rules) -> None:
    due = attested_by(Attested(date(2023, 10, 1), returned=date(2026, 8, 31)), rules)
    assert due.value == date(2027, 8, 31)
    assert due.because.readings == (CLAMP, "attestation.after_return")


def test_the_window_runs_from_six_months_to_a_year_after_return(rules: Rules) -> None:
    window = return_window(date(2026, 8, 31), rules)
    assert window.value == Window(date(2027, 2, 28), date(2027, 8, 31))
    assert window.because.facts == {"return_to_service": date(2026, 8, 31)}
    assert [norm.key for norm in window.because.norms] == ["attestation.return_earliest", "attestation.return_latest"]


@pytest.mark.parametrize(
    ("on", "inside"),
    [
        (date(2027, 2, 27), False),
        (date(2027, 2, 28), True),
        (date(2027, 8, 31), True),
        (date(2027, 9, 1), False),
    ],
)
def test_both_ends_of_the_window_are_in_time(on: date, inside: bool) -> None:
    assert Window(date(2027, 2, 28), date(2027, 8, 31)).holds(on) is inside


@pytest.mark.parametrize(
    ("status", "distance", "exempt"),
    [
        ("maternity", False, True),
        ("childcare_to_3", True, True),
        ("postgraduate_study", False, True),
        ("postgraduate_study", True, False),
        ("annual_leave", False, False),
    ],
)
def test_distance_learners_are_attested_all_the_same(status: str, distance: bool, exempt: bool, rules: Rules) -> None:
    answer = is_exempt(status, distance, rules)
    assert answer.value is exempt
    assert answer.because.facts == {"status": status, "distance_learning": distance}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["146"]


def test_a_complaint_is_in_time_for_three_months(rules: Rules) -> None:
    last = appeal_until(date(2026, 11, 30), rules)
    assert last.value == date(2027, 2, 28)
    assert last.because.facts == {"acquainted": date(2026, 11, 30)}
    assert [norm.citation.paragraph for norm in last.because.norms] == ["152(1)"]
