"""The unit's values over time: the old stand beside the new, and every day has the value of its day."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.law import Held, Rulebook, Status
from domain.people import PersonId
from handlers.unit_rules.record import OwnRule, as_json, ended_by, rulebook_with, rules_of, with_rule
from storage.rulebook import load_rulebook

LEAD = "unit.leave_raport_lead"
LAW = load_rulebook()


def rule(value: Held | None, since: date, key: str = LEAD) -> OwnRule:
    return OwnRule(key, value, since, "order No. 12 of 20.11.2026", PersonId(3), datetime(2026, 11, 21, 4, tzinfo=UTC))


def kept(*rules: OwnRule) -> tuple[OwnRule, ...]:
    found: tuple[OwnRule, ...] = ()
    for one in rules:
        found = with_rule(found, one)
    return found


def values(rules: tuple[OwnRule, ...], *days: date, law: Rulebook = LAW) -> list[Held]:
    return [rulebook_with(law, rules).on(day)[LEAD].value for day in days]


JUNE, JULY, AUGUST = date(2026, 6, 1), date(2026, 7, 1), date(2026, 8, 1)
EVE = timedelta(days=1)


def test_each_day_has_the_value_of_its_day() -> None:
    rules = kept(rule(10, JUNE), rule(20, AUGUST))
    assert values(rules, JUNE - EVE, JUNE, AUGUST - EVE, AUGUST) == [0, 10, 10, 20]


def test_after_a_value_is_put_back_the_default_stands_and_the_past_keeps_its_own() -> None:
    rules = kept(rule(10, JUNE), rule(None, AUGUST))
    assert values(rules, JUNE, AUGUST - EVE, AUGUST, date(2030, 1, 1)) == [10, 10, 0, 0]
    norm = rulebook_with(LAW, rules).on(AUGUST)[LEAD]
    assert norm.status is Status.UNKNOWN


def test_a_value_may_be_set_again_after_it_was_put_back() -> None:
    rules = kept(rule(10, JUNE), rule(None, JULY), rule(20, AUGUST))
    assert values(rules, JUNE, JULY, AUGUST) == [10, 0, 20]


def test_an_earlier_day_kept_later_replaces_what_had_not_begun() -> None:
    rules = kept(rule(10, AUGUST), rule(20, JUNE))
    assert values(rules, JUNE, AUGUST) == [20, 20]
    assert [one.began for one in rules] == [False, True]


def test_the_same_day_kept_twice_has_the_later_value() -> None:
    rules = kept(rule(10, JUNE), rule(20, JUNE))
    assert values(rules, JUNE - EVE, JUNE) == [0, 20]


def test_what_ended_long_ago_is_not_ended_again() -> None:
    rules = kept(rule(10, JUNE), rule(None, JULY))
    assert ended_by(rules, rule(20, AUGUST)) == ()
    assert with_rule(rules, rule(20, AUGUST))[0].until == JULY - EVE


def test_a_new_value_ends_those_of_its_own_name_alone() -> None:
    rules = kept(rule(10, JUNE), rule(5, JUNE, "unit.answer_term"))
    assert [one.value for one in ended_by(rules, rule(20, AUGUST))] == [10]


def test_putting_back_goes_before_the_units_file_as_well() -> None:
    """Who keeps the rule in chat later decides it, not the file of the start."""
    with_file = rulebook_with(LAW, kept(rule(30, JUNE)))
    assert values(kept(rule(None, AUGUST)), JULY, AUGUST, law=with_file) == [30, 0]


def test_a_value_the_law_has_set_since_is_passed_over() -> None:
    filed = rule(1, JUNE, "contract.renewal_filing_lead")
    assert rulebook_with(LAW, (filed, rule(1, JUNE, "unit.gone"))) == LAW


@pytest.mark.parametrize("value", [10, {"500": 1}, ("05-01", "12-25..01-10"), None])
def test_a_rule_comes_back_as_it_was_kept(value: Held | None) -> None:
    rules = kept(rule(value, JUNE), rule(5, AUGUST))
    assert rules_of(as_json(rules)) == rules


def test_where_nothing_was_kept_there_are_no_rules() -> None:
    assert rules_of(None) == ()
