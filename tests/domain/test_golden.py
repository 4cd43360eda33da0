"""The worked examples a personnel officer would check by hand: ours, and the project's own where they are at hand."""

from pathlib import Path
from typing import Any

import pytest

from domain.checking import Evaluator, check_raw
from domain.example_calendar import with_days_of
from domain.workdays import WorkCalendar
from domain.worked_example import example_id, examples_in
from storage.rulebook.places import ROOT
from storage.rulebook.strict_yaml import read_examples

OURS = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
SHARED = ROOT.parent / "shared" / "golden" / "cases.yaml"
FILES = [*OURS, *([SHARED] if SHARED.exists() else [])]


def examples() -> list[Any]:
    return [
        pytest.param(raw, example_id(raw, place), id=f"{file.stem}-{example_id(raw, place)}")
        for file in FILES
        for place, raw in enumerate(examples_in(read_examples(file)), start=1)
    ]


@pytest.mark.parametrize(("raw", "name"), examples())
def test_a_worked_example_comes_out_as_worked_by_hand(raw: object, name: str, evaluator: Evaluator) -> None:
    outcome = check_raw(raw, name, evaluator)
    assert outcome.passed, outcome


def of_several_rules() -> list[Any]:
    return [one for one in examples() if isinstance(one.values[0], dict) and len(one.values[0]["rule_ids"]) > 1]


@pytest.mark.parametrize(("raw", "name"), of_several_rules())
def test_the_order_in_which_rules_are_named_changes_no_answer(
    raw: dict[str, Any], name: str, evaluator: Evaluator
) -> None:
    turned = {**raw, "rule_ids": list(reversed(raw["rule_ids"]))}
    assert check_raw(turned, name, evaluator).passed


@pytest.mark.skipif(not SHARED.exists(), reason="the project's examples lie outside the published tree")
def test_the_calendar_of_the_examples_is_our_own(calendar: WorkCalendar) -> None:
    document = read_examples(SHARED)
    theirs = with_days_of(document, calendar)
    years = {int(year) for year in document["calendar"]["years"]}
    ours = {day: known.kind for day, known in calendar.special.items() if day.year in years}
    assert ours == {day: known.kind for day, known in theirs.special.items() if day.year in years}
