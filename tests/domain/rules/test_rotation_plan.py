"""Rotation (Decree 124, 83 and 84)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.law import Rules
from domain.rules.rotation_plan import PlanFacts, excluded, plan_due, rotation_condition, rotation_year

TODAY = date(2026, 12, 31)
FACTS = PlanFacts(plan_year=2027, on=TODAY)


@pytest.mark.parametrize(
    ("tenure", "climate", "applies"),
    [
        (date(2026, 12, 31), None, False),
        (date(2026, 12, 30), None, True),
        (None, date(2026, 12, 30), True),
        (None, date(2026, 12, 31), False),
        (None, None, False),
    ],
)
def test_either_condition_is_enough(tenure: date | None, climate: date | None, applies: bool) -> None:
    assert rotation_condition(TODAY, tenure, climate) is applies


def test_without_a_harsh_climate_the_post_alone_counts() -> None:
    assert rotation_condition(TODAY, date(2026, 12, 30))


@pytest.mark.parametrize(
    ("facts", "grounds"),
    [
        (FACTS, ()),
        (replace(FACTS, protected_family=True), ("law_22_3",)),
        (replace(FACTS, no_post=True), ("no_equal_or_higher_post",)),
        (replace(FACTS, contract_end=date(2027, 1, 1)), ("contract_ends_in_plan_year",)),
        (replace(FACTS, contract_end=date(2027, 12, 31)), ("contract_ends_in_plan_year",)),
        (replace(FACTS, contract_end=date(2026, 12, 31)), ()),
        (replace(FACTS, contract_end=date(2028, 1, 1)), ()),
        (replace(FACTS, age_limit=date(2029, 12, 31)), ("near_age_limit",)),
        (replace(FACTS, age_limit=date(2030, 1, 1)), ()),
        (replace(FACTS, age_limit=TODAY), ("near_age_limit",)),
        (replace(FACTS, age_limit=date(2026, 12, 30)), ()),
    ],
)
def test_who_is_left_out_of_the_plan(facts: PlanFacts, grounds: tuple[str, ...], rules: Rules) -> None:
    assert excluded(facts, rules).value == grounds


def test_every_ground_is_one_of_the_act(rules: Rules) -> None:
    facts = PlanFacts(2027, TODAY, date(2027, 5, 1), date(2027, 6, 1), protected_family=True, no_post=True)
    answer = excluded(facts, rules)
    assert answer.value == rules["rotation.exclusions"].codes
    assert answer.because.norms == (rules["rotation.exclusions"], rules["rotation.age_window"])
    assert answer.because.readings == ("rotation.exclusions",)
    assert answer.because.facts == {
        "plan_year": 2027,
        "on": TODAY,
        "contract_end": date(2027, 5, 1),
        "age_limit": date(2027, 6, 1),
    }


@pytest.mark.parametrize("approved", [date(2026, 1, 1), date(2026, 12, 25)])
def test_a_plan_is_carried_out_in_the_next_calendar_year(approved: date, rules: Rules) -> None:
    year = rotation_year(approved, rules)
    assert (year.first, year.last) == (date(2027, 1, 1), date(2027, 12, 31))
    assert year.because.norms == (rules["rotation.execution"],)
    assert year.because.readings == ("rotation.execution_year",)
    assert year.because.facts == {"plan_approved": approved}


def test_a_plan_is_drawn_up_at_the_end_of_the_year(rules: Rules) -> None:
    due = plan_due(date(2028, 2, 29), rules)
    assert due.value == date(2028, 12, 31)
    assert due.because.norms == (rules["rotation.plan_every"],)
    assert due.because.facts == {"on": date(2028, 2, 29)}
