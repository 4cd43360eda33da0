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
    NotThisRule,
    Reply,
    UnknownRule,
    a_day,
    a_flag,
    a_number,
    a_quantity,
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


def elsewhere(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    raise NotThisRule("a", "is of another rule")


ASKED = {
    "rule.elsewhere": elsewhere,
    "rule.first": first,
    "rule.second": second,
    "rule.bare": bare,
    "rule.refusing": refusing,
}


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


def test_a_rule_the_inputs_do_not_speak_of_is_passed_over_while_another_answers() -> None:
    assert ask("rule.elsewhere", "rule.first", a=1)["one"] == 1
    with pytest.raises(NotThisRule, match="input a is of another rule"):
        ask("rule.elsewhere", "rule.second", a=1)


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


@pytest.mark.parametrize("inputs", [{}, {"flag": None}, {"flag": "no"}, {"flag": " False "}])
def test_a_flag_that_is_absent_or_written_so_means_no(inputs: dict[str, Any]) -> None:
    assert a_flag(inputs, "flag") is False


@pytest.mark.parametrize("written", ["yes", "Yes ", "true"])
def test_a_flag_may_be_written_as_a_word(written: str) -> None:
    assert a_flag({"flag": written}, "flag") is True


def test_a_number_written_as_text_is_read_and_a_word_loses_its_blanks() -> None:
    assert (a_number({"x": " 30 "}, "x"), a_word({"x": " сержант "}, "x")) == (30, "сержант")


@pytest.mark.parametrize(("written", "read"), [(2.5, 2.5), (0.0, 0), (3, 3), ("3", 3)])
def test_a_quantity_may_have_parts(written: object, read: float) -> None:
    assert a_quantity({"x": written}, "x") == read


@pytest.mark.parametrize("read", [a_day, a_number, a_quantity, a_word])
@pytest.mark.parametrize("inputs", [{}, {"x": None}])
def test_an_absent_input_is_missing(read: Callable[[Mapping[str, Any], str], Any], inputs: dict[str, Any]) -> None:
    with pytest.raises(MissingInput, match="input x is missing"):
        read(inputs, "x")


@pytest.mark.parametrize(
    ("read", "value", "words"),
    [
        (a_day, "soon", "input x is not a date (year-month-day)"),
        (a_number, "two", "input x is not a whole number of zero or more"),
        (a_number, "-2", "input x is not a whole number of zero or more"),
        (a_number, "2.5", "input x is not a whole number of zero or more"),
        (a_number, True, "input x is not a whole number of zero or more"),
        (a_number, -1, "input x is not a whole number of zero or more"),
        (a_word, 3, "input x is not a word"),
        (a_flag, 1, "input x is neither true nor false"),
        (a_flag, "perhaps", "input x is neither true nor false"),
        (a_quantity, -0.5, "input x is not a whole number of zero or more"),
        (a_quantity, "half", "input x is not a whole number of zero or more"),
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


@pytest.mark.parametrize(("iin", "valid"), [(991399000009, True), ("991399000009 ", False), ("", False)])
def test_the_iin_is_looked_at_sign_by_sign(rules: Rules, iin: object, valid: bool) -> None:
    reply = all_questions()["iin.check_digit"]({"iin": iin}, Bench(rules, WorkCalendar({})))
    assert reply["valid"] is valid


@pytest.mark.parametrize(("iin", "words"), [(True, "neither text nor digits"), (9.5, "neither text nor digits")])
def test_an_iin_of_another_kind_is_refused(rules: Rules, iin: object, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        all_questions()["iin.check_digit"]({"iin": iin}, Bench(rules, WorkCalendar({})))


def test_an_iin_that_is_absent_is_missing(rules: Rules) -> None:
    with pytest.raises(MissingInput, match="input iin is missing"):
        all_questions()["iin.check_digit"]({"iin": None}, Bench(rules, WorkCalendar({})))


def test_the_iin_question_keeps_the_number_out_of_the_proof(rules: Rules) -> None:
    reply = all_questions()["iin.check_digit"]({"iin": "991399000009"}, Bench(rules, WorkCalendar({})))
    assert reply == {"valid": True, "because": Because.of(rules["iin.check_digit"])}
