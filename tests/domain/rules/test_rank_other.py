"""Early, first, general and reduced ranks; what bars a rank (Decree 124, 86-1, 89, 92, 96, 99, 101, 106)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.rank_bars import assignment_bars, next_rank_bars
from domain.rules.rank_early import early_rank_allowed, early_rank_from
from domain.rules.rank_first import efreitor_from, lieutenant_from, reservist_lieutenant_from
from domain.rules.rank_general import colonel_general_from, lieutenant_general_from, major_general_from
from domain.rules.rank_reduction import reduction_allowed, restoration_from

DAY = date(2024, 8, 31)


@pytest.mark.parametrize(("years", "from_"), [(1, date(2025, 2, 28)), (3, date(2026, 2, 28)), (4, date(2026, 8, 31))])
def test_an_early_rank_waits_half_the_term_in_months(years: int, from_: date, rules: Rules) -> None:
    answer = early_rank_from(DAY, years, rules)
    assert answer.value == from_
    assert answer.because.norms == (rules["rank.early_share"],)
    assert answer.because.facts == {"rank_assigned": DAY, "term_years": years}
    assert answer.because.readings == ("rank.early.half_term", *((CLAMP,) if from_.day == 28 else ()))
    half = years * 6
    assert answer.because.sums == (f"1/2 × {half * 2} = {half}", f"2024-08-31 + {half}m + 0d = {from_}")


def test_arrest_puts_an_early_rank_off(rules: Rules) -> None:
    assert early_rank_from(DAY, 4, rules, 10).value == date(2026, 9, 10)


@pytest.mark.parametrize(("received", "allowed"), [(0, True), (1, True), (2, False), (3, False)])
def test_two_early_ranks_in_the_whole_service(received: int, allowed: bool, rules: Rules) -> None:
    answer = early_rank_allowed(received, rules)
    assert answer.value is allowed
    assert answer.because.norms == (rules["rank.early_max"],)
    assert answer.because.facts == {"early_ranks_received": received}


@pytest.mark.parametrize(("special", "from_"), [(False, date(2025, 8, 31)), (True, DAY)])
def test_a_lieutenant_by_post_waits_a_year_save_in_special_bodies(special: bool, from_: date, rules: Rules) -> None:
    answer = lieutenant_from(DAY, rules, special_state_body=special)
    assert answer.value == from_
    assert answer.because.norms == (rules["rank.lieutenant_after_posts"],)
    assert answer.because.facts == {"officer_post_start": DAY, "special_state_body": special}


def test_a_lieutenant_waits_a_year_unless_it_is_said_otherwise(rules: Rules) -> None:
    assert lieutenant_from(DAY, rules).value == date(2025, 8, 31)


def test_a_reservist_waits_a_year_after_graduation(rules: Rules) -> None:
    answer = reservist_lieutenant_from(DAY, rules)
    assert answer.value == date(2025, 8, 31)
    assert answer.because.norms == (rules["rank.lieutenant_after_graduation"],)
    assert answer.because.facts == {"graduation": DAY}


def test_an_efreitor_waits_six_months(rules: Rules) -> None:
    answer = efreitor_from(DAY, rules)
    assert answer.value == date(2025, 2, 28)
    assert answer.because.norms == (rules["rank.efreitor_after"],)
    assert answer.because.facts == {"private_since": DAY}
    assert answer.because.readings == (CLAMP, "rank.efreitor.min")


@pytest.mark.parametrize(
    ("in_post", "from_"), [(date(2026, 8, 30), date(2027, 8, 31)), (date(2026, 9, 1), date(2027, 9, 1))]
)
def test_a_major_general_needs_both_the_rank_and_the_post(in_post: date, from_: date, rules: Rules) -> None:
    answer = major_general_from(DAY, in_post, rules)
    assert answer.value == from_
    assert answer.because.norms == (rules["rank.major_general_in_rank"], rules["rank.major_general_in_post"])
    assert answer.because.facts == {"colonel_since": DAY, "general_post_since": in_post}
    assert answer.because.readings == ("rank.general.major",)


def test_higher_generals_wait_three_years(rules: Rules) -> None:
    lieutenant, colonel = lieutenant_general_from(DAY, rules), colonel_general_from(DAY, rules)
    assert lieutenant.value == colonel.value == date(2027, 8, 31)
    assert lieutenant.because.norms == (rules["rank.lieutenant_general_in_rank"],)
    assert colonel.because.norms == (rules["rank.colonel_general_in_rank"],)
    assert lieutenant.because.facts == {"major_general_since": DAY}
    assert colonel.because.facts == {"lieutenant_general_since": DAY}


def test_the_former_rank_comes_back_after_six_months(rules: Rules) -> None:
    answer = restoration_from(DAY, rules)
    assert answer.value == date(2025, 2, 28)
    assert answer.because.norms == (rules["rank.restore_after"],)
    assert answer.because.facts == {"reduced": DAY}


@pytest.mark.parametrize(("reductions", "allowed"), [(0, True), (1, False)])
def test_a_rank_is_reduced_once(reductions: int, allowed: bool, rules: Rules) -> None:
    answer = reduction_allowed(reductions, rules)
    assert answer.value is allowed
    assert answer.because.norms == (rules["rank.reductions_max"],)
    assert answer.because.facts == {"reductions": reductions}


def test_bars_are_named_in_the_order_of_the_act(rules: Rules) -> None:
    found = next_rank_bars({"at_disposal", "unlifted_penalty", "bad_weather"}, rules)
    assert found.value == ("unlifted_penalty", "at_disposal")
    assert found.because.norms == (rules["rank.next_bars"],)
    assert found.because.facts == {bar: bar in found.value for bar in rules["rank.next_bars"].codes}
    assert next_rank_bars((), rules).value == ()


def test_only_an_arrest_bars_the_assignment_itself(rules: Rules) -> None:
    found = assignment_bars(["criminal_case", "criminal_arrest"], rules)
    assert found.value == ("criminal_arrest",)
    assert found.because.norms == (rules["rank.assignment_bars"],)
