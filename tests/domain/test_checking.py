"""The evaluator of worked examples: compares only what is expected and never stops at a bad example."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

import pytest

from domain.checking import NO_ANSWER, Difference, Evaluator, Outcome, check_all, check_raw, citations, plain
from domain.law import Because, Rulebook
from domain.questions.asking import BadInput, Bench, Reply
from domain.workdays import WorkCalendar
from domain.worked_example import UnreadableExamples
from tests.domain.norms import norm

OLD = norm(value=1, since=date(2006, 5, 25), in_force_until=date(2013, 6, 20))
NEW = norm(value=2)


def echo(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """Gives its inputs back, and the value of the day asked about."""
    lead = bench.rules["topic.value"]
    works = bench.calendar.is_working(bench.rules.on)
    return {**inputs, "lead": lead.number, "works": works, "because": Because.of(lead)}


def silent(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    return {"needed": inputs["needed"]}


def failing(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    raise BadInput("rank", "is not a rank of article 19")


def breaking(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    return {"sum": inputs["days"] + 1}


EVALUATOR = Evaluator(
    {"rule.echo": echo, "rule.silent": silent, "rule.failing": failing, "rule.breaking": breaking},
    Rulebook((OLD, NEW)),
    WorkCalendar({}),
    on=date(2026, 11, 21),
    named={"rule.echo": "decree-124 16(1)", "rule.guide": "decree-124 4", "rule.silent": "decree-124 7"},
)


def outcome(
    expected: dict[str, Any], inputs: dict[str, Any] | None = None, *rules: str, **more: Any
) -> Outcome:
    raw = {"rule_ids": list(rules or ("rule.echo",)), "inputs": inputs or {}, "expected": expected, **more}
    return check_raw(raw, "X1", EVALUATOR)


def test_an_example_that_comes_out_as_expected_passes() -> None:
    assert outcome({"day": "2026-11-21", "lead": 2}, {"day": "2026-11-21"}) == Outcome("X1")
    assert outcome({"lead": 2}).passed
    assert outcome({"works": False}).passed


def test_only_the_expected_names_are_compared() -> None:
    assert outcome({}, {"day": "2026-11-21"}).passed


def test_a_difference_names_what_was_expected_what_came_and_the_norm() -> None:
    found = outcome({"lead": 3})
    assert not found.passed
    assert found.differences == (Difference("lead", 3, 2, ("decree-124 16(1)",)),)


def test_a_name_the_rules_do_not_give_is_a_difference_even_when_nothing_is_expected() -> None:
    assert outcome({"other": None}).differences == (Difference("other", None, NO_ANSWER, ("decree-124 16(1)",)),)


def test_an_answer_without_proof_is_cited_by_the_paragraph_of_its_rule() -> None:
    found = outcome({"needed": 2}, {"needed": 1}, "rule.silent")
    assert found.differences == (Difference("needed", 2, 1, ("decree-124 7",)),)


def test_an_answer_without_proof_or_paragraph_cites_nothing() -> None:
    assert outcome({"sum": 9}, {"days": 1}, "rule.breaking").differences[0].norms == ()


@pytest.mark.parametrize(("as_of", "lead"), [("2013-06-20", 1), ("2013-06-21", 2)])
def test_an_example_may_ask_by_the_wording_of_a_past_day(as_of: str, lead: int) -> None:
    assert outcome({"lead": lead}, as_of=as_of).passed


def test_a_rule_that_only_describes_is_passed_over_beside_one_that_answers() -> None:
    assert outcome({"lead": 2}, None, "rule.guide", "rule.echo").passed


@pytest.mark.parametrize(
    ("rules", "inputs", "fault"),
    [
        (("rule.guide",), {}, "no question answers the rule rule.guide"),
        (("rule.echo", "rule.nowhere"), {}, "no question answers the rule rule.nowhere"),
        (("rule.silent",), {}, "input needed is missing"),
        (("rule.failing",), {}, "input rank is not a rank of article 19"),
        (("rule.echo",), {"day": "2026-02-30"}, "2026-02-30 is not a day of the calendar"),
        (
            ("rule.breaking",),
            {"days": "ten"},
            'an input does not fit the rule (TypeError: can only concatenate str (not "int") to str)',
        ),
    ],
)
def test_what_cannot_be_evaluated_fails_with_a_clear_line(
    rules: tuple[str, ...], inputs: dict[str, Any], fault: str
) -> None:
    assert outcome({"lead": 2}, inputs, *rules) == Outcome("X1", fault=fault)


def test_a_day_before_all_law_fails_with_a_clear_line() -> None:
    found = outcome({"lead": 2}, as_of="1990-01-01")
    assert (found.passed, found.fault) == (False, "topic.value has no value on 1990-01-01")


def test_a_bad_example_does_not_silence_those_after_it() -> None:
    good = {"id": "G2", "rule_ids": ["rule.echo"], "inputs": {}, "expected": {"lead": 2}}
    outcomes = list(check_all({"cases": [17, good, {"id": "G3"}]}, EVALUATOR))
    assert [(one.id, one.passed) for one in outcomes] == [("case 1", False), ("G2", True), ("G3", False)]


def test_a_document_without_examples_is_refused() -> None:
    with pytest.raises(UnreadableExamples):
        list(check_all({}, EVALUATOR))


class Word(StrEnum):
    ONE = "one"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (date(2026, 11, 21), "2026-11-21"),
        (Word.ONE, "one"),
        (Fraction(6, 2), 3),
        (Fraction(5, 2), 2.5),
        ((date(2026, 1, 1), Word.ONE), ["2026-01-01", "one"]),
        ([1, (2,)], [1, [2]]),
        ({Word.ONE: date(2026, 1, 1)}, {"one": "2026-01-01"}),
        (None, None),
        (True, True),
    ],
)
def test_answers_are_written_as_yaml_holds_them(value: object, written: object) -> None:
    assert plain(value) == written
    assert type(plain(value)) is type(written)


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        (True, 1, False),
        (0, False, False),
        ([1, 2], [1, 2], True),
        ([1, 2], [1, 2, 3], False),
        ([1, 2], [2, 1], False),
        ([True], [1], False),
        ({"a": 1}, {"a": 1}, True),
        ({"a": 1}, {"a": 2}, False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ({"a": 1}, [1], False),
        ([1], {"a": 1}, False),
        ("2", 2, False),
        (None, None, True),
    ],
)
def test_equal_means_equal_and_of_the_same_kind(expected: object, got: object, same: bool) -> None:
    found = outcome({"x": expected}, {"x": got})
    assert (found.fault, [one.name for one in found.differences]) == ("", [] if same else ["x"])


def test_a_paragraph_is_cited_once() -> None:
    other = replace(norm("topic.other"), citation=replace(NEW.citation, paragraph="40(1)"))
    assert citations(Because((NEW, OLD, other))) == ("decree-124 16(1)", "decree-124 40(1)")


def test_the_same_example_gives_the_same_outcome_again() -> None:
    assert outcome({"lead": 3}) == outcome({"lead": 3})
