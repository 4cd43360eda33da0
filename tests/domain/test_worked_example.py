"""Worked examples as they stand in a file."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from domain.worked_example import (
    BrokenExample,
    UnreadableExamples,
    WorkedExample,
    example_id,
    examples_in,
    parsed,
    read_example,
)

NINE = datetime(2026, 1, 1, 9, tzinfo=UTC)
RAW: dict[str, Any] = {"rule_ids": ["a.b"], "inputs": {"start": "2026-11-21"}, "expected": {"end": "2026-12-01"}}


def test_an_example_is_read_with_its_dates() -> None:
    assert read_example(RAW, "G001") == WorkedExample(
        "G001", ("a.b",), {"start": date(2026, 11, 21)}, {"end": "2026-12-01"}, None
    )


def test_dates_are_found_inside_lists_and_tables() -> None:
    day = date(2026, 1, 2)
    assert parsed([{"start": "2026-01-02", "days": 15}, "2026-01-02", "15"]) == [{"start": day, "days": 15}, day, "15"]


def test_blanks_about_a_date_are_no_part_of_it() -> None:
    assert parsed([" 2026-01-02", "2026-01-02 \n"]) == [date(2026, 1, 2)] * 2


@pytest.mark.parametrize("raw", [{**RAW, "inputs": None}, {"rule_ids": ["a.b"], "expected": {"end": 1}}])
def test_a_rule_may_need_no_inputs(raw: dict[str, Any]) -> None:
    assert read_example(raw, "x").inputs == {}


@pytest.mark.parametrize("rule_ids", ["a.b", [" a.b "], ["a.b", "a.b"]])
def test_one_rule_is_asked_once_however_it_is_written(rule_ids: object) -> None:
    assert read_example(RAW | {"rule_ids": rule_ids}, "x").rule_ids == ("a.b",)


@pytest.mark.parametrize("text", ["20260102", "2026-1-2", "2026-01-02T10:00", "991399000009"])
def test_only_year_month_day_is_taken_for_a_date(text: str) -> None:
    assert parsed(text) == text


@pytest.mark.parametrize("as_of", ["2025-01-01", date(2025, 1, 1)])
def test_the_day_of_the_wording_is_named_by_the_example_or_its_inputs(as_of: object) -> None:
    assert read_example(RAW | {"as_of": as_of}, "x").as_of == date(2025, 1, 1)
    assert read_example(RAW | {"inputs": {"as_of": as_of}}, "x").as_of == date(2025, 1, 1)


def test_the_examples_word_on_the_wording_goes_before_the_inputs() -> None:
    raw = RAW | {"as_of": "2025-01-01", "inputs": {"as_of": "2020-01-01"}}
    assert read_example(raw, "x").as_of == date(2025, 1, 1)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("G001", "the case is not a set of named fields"),
        (RAW | {"inputs": [1]}, "inputs is missing or is not a set of named values"),
        (RAW | {"expected": None}, "expected is missing or is not a set of named values"),
        (RAW | {"expected": [1]}, "expected is missing or is not a set of named values"),
        (RAW | {"rule_ids": []}, "rule_ids is missing or is not a list of rule ids"),
        (RAW | {"rule_ids": [1]}, "rule_ids is missing or is not a list of rule ids"),
        (RAW | {"inputs": {"start": "2026-02-30"}}, "2026-02-30 is not a day of the calendar"),
        (RAW | {"inputs": {"at": NINE}}, "2026-01-01 09:00:00+00:00 has a time of day; write only the date"),
        (RAW | {"as_of": "soon"}, "as_of is not a date: soon"),
    ],
)
def test_a_broken_example_says_what_it_lacks(raw: object, words: str) -> None:
    with pytest.raises(BrokenExample) as fault:
        read_example(raw, "x")
    assert str(fault.value) == words


def test_the_examples_are_the_cases_or_the_list_itself() -> None:
    assert examples_in({"cases": [1, 2]}) == examples_in([1, 2]) == [1, 2]


@pytest.mark.parametrize("document", [None, "text", {}, {"cases": None}, {"cases": {"a": 1}}])
def test_a_document_without_cases_is_refused(document: object) -> None:
    with pytest.raises(UnreadableExamples, match=r"^there is no list of cases in it$"):
        examples_in(document)


def test_an_example_is_known_by_its_id_or_its_place() -> None:
    names = [example_id({"id": "G001"}, 1), example_id({"id": 7}, 2), example_id({}, 3), example_id("x", 4)]
    assert names == ["G001", "7", "case 3", "case 4"]
