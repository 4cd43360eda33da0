"""How rule ids find their questions, and how inputs are refused."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from domain.law import Because, Rules
from domain.questions import all_questions
from domain.questions.asking import (
    BadInput,
    Bench,
    MissingInput,
    Reply,
    UnknownRule,
    a_day,
    a_flag,
    a_number,
    a_word,
    joined,
)
from domain.workdays import WorkCalendar
from tests.domain.norms import norm

BENCH = Bench(Rules(date(2026, 11, 21), {}), WorkCalendar({}))
FIRST = norm("topic.first")
SECOND = norm("topic.second")


def first(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    return {"one": inputs["a"], "because": Because.of(FIRST)}


def second(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    return {"two": inputs["b"], "because": Because.of(SECOND)}


def bare(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    return {"three": 3}


def refusing(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    raise BadInput("a", "is too long")


ASKED = {"rule.first": first, "rule.second": second, "rule.bare": bare, "rule.refusing": refusing}


def ask(*rule_ids: str, **inputs: Any) -> Reply:
    return joined(ASKED, rule_ids, inputs, BENCH)


def test_the_answers_of_all_rules_are_joined_with_their_proofs() -> None:
    reply = ask("rule.first", "rule.second", "rule.bare", a=1, b=2)
    assert reply == {"one": 1, "two": 2, "three": 3, "because": Because((FIRST, SECOND))}


def test_one_rule_alone_gives_its_own_part() -> None:
    assert ask("rule.second", b=2) == {"two": 2, "because": Because((SECOND,))}


def test_a_rule_that_lacks_an_input_is_passed_over_while_another_answers() -> None:
    assert ask("rule.first", "rule.second", b=2) == {"two": 2, "because": Because((SECOND,))}


def test_when_none_answers_the_first_missing_input_is_named() -> None:
    with pytest.raises(MissingInput, match="input a is missing"):
        ask("rule.first", "rule.second")


def test_a_bad_input_is_never_passed_over() -> None:
    with pytest.raises(BadInput, match="input a is too long"):
        ask("rule.bare", "rule.refusing", a=1)


def test_an_unknown_rule_is_named() -> None:
    with pytest.raises(UnknownRule, match=r"no question answers the rule rule\.third") as fault:
        ask("rule.bare", "rule.third")
    assert fault.value.rule_id == "rule.third"


def test_inputs_of_the_right_kind_are_given_as_they_are() -> None:
    inputs = {"day": date(2026, 11, 21), "number": 0, "word": "сержант", "flag": True}
    read = a_day(inputs, "day"), a_number(inputs, "number"), a_word(inputs, "word"), a_flag(inputs, "flag")
    assert read == (date(2026, 11, 21), 0, "сержант", True)


def test_a_flag_that_is_absent_means_no() -> None:
    assert a_flag({}, "flag") is False


@pytest.mark.parametrize("read", [a_day, a_number, a_word])
@pytest.mark.parametrize("inputs", [{}, {"x": None}])
def test_an_absent_input_is_missing(read: Callable[[Mapping[str, Any], str], Any], inputs: dict[str, Any]) -> None:
    with pytest.raises(MissingInput, match="input x is missing"):
        read(inputs, "x")


@pytest.mark.parametrize(
    ("read", "value", "words"),
    [
        (a_day, "soon", "input x is not a date (year-month-day)"),
        (a_number, "2", "input x is not a whole number of zero or more"),
        (a_number, True, "input x is not a whole number of zero or more"),
        (a_number, -1, "input x is not a whole number of zero or more"),
        (a_word, 3, "input x is not a word"),
        (a_flag, 1, "input x is neither true nor false"),
    ],
)
def test_an_input_of_the_wrong_kind_is_refused(
    read: Callable[[Mapping[str, Any], str], Any], value: object, words: str
) -> None:
    with pytest.raises(BadInput) as fault:
        read({"x": value}, "x")
    assert (str(fault.value), f"input {fault.value.name} {fault.value.trouble}") == (words, words)


def test_every_topic_is_in_the_table_and_no_rule_is_asked_twice() -> None:
    from domain import questions

    tables = [one.QUESTIONS for one in vars(questions).values() if hasattr(one, "QUESTIONS")]
    assert len(all_questions()) == sum(map(len, tables))


def test_the_iin_question_keeps_the_number_out_of_the_proof(rules: Rules) -> None:
    reply = all_questions()["iin.check_digit"]({"iin": "991399000009"}, Bench(rules, WorkCalendar({})))
    assert reply == {"valid": True, "because": Because.of(rules["iin.check_digit"])}
