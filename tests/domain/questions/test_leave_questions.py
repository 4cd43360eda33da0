"""What the questions about leave and discharge refuse."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from domain.checking import Evaluator
from domain.questions import attestation, discharge, law561_leave, leave, leave_family, leave_kinds, reserve
from domain.questions.asking import BadInput, Bench, MissingInput

QUESTIONS = {
    rule_id: question
    for topic in (attestation, discharge, law561_leave, leave, leave_family, leave_kinds, reserve)
    for rule_id, question in topic.QUESTIONS.items()
}


@pytest.fixture
def bench(evaluator: Evaluator) -> Bench:
    return Bench(evaluator.rulebook.on(evaluator.on), evaluator.calendar)


@pytest.mark.parametrize(
    ("rule_id", "inputs", "words"),
    [
        (
            "leave.annual.travel",
            {"start": date(2026, 9, 1), "days": 0},
            "input days is not a number of leave days",
        ),
        ("leave.annual.travel", {"parts": "two"}, "input parts is not a list of parts with start and days"),
        ("leave.annual.travel", {"parts": [15]}, "input parts is not a list of parts with start and days"),
        (
            "law561.leave.annual.calendar",
            {"start": date(2026, 9, 1), "days": 0},
            "input days is not a number of leave days",
        ),
        ("leave.family.travel", {"ground": "birthday"}, "input ground is no ground of short family leave"),
        ("leave.hazard.max", {"posts": 7}, "input posts is not a list"),
        (
            "leave.hazard.max",
            {"posts": [7]},
            "input posts holds something that is no post (list_days, full_months)",
        ),
        ("leave.vacation.length", {"season": "spring"}, "input season is neither winter nor summer"),
        (
            "discharge.handover_other",
            {"handover": "perhaps"},
            "input handover is none of done, refused, not_done",
        ),
    ],
)
def test_an_input_that_does_not_fit_is_refused_in_words(
    rule_id: str, inputs: Mapping[str, Any], words: str, bench: Bench
) -> None:
    with pytest.raises(BadInput) as refusal:
        QUESTIONS[rule_id](inputs, bench)
    assert str(refusal.value) == words


@pytest.mark.parametrize(
    ("rule_id", "inputs", "name"),
    [
        ("leave.annual.prorata", {"base_days": 30}, "on"),
        ("leave.annual.prorata", {"discharge": date(2026, 9, 1)}, "service_start"),
        ("attestation.periodicity", {}, "contract_start"),
        ("leave.maternity.total", {"actual_birth": date(2026, 9, 1)}, "expected_birth"),
        ("leave.childcare.eligibility", {}, "child_birth"),
        ("discharge.exclusion_after_handover", {}, "handover"),
    ],
)
def test_an_input_that_is_missing_is_named(rule_id: str, inputs: Mapping[str, Any], name: str, bench: Bench) -> None:
    with pytest.raises(MissingInput) as refusal:
        QUESTIONS[rule_id](inputs, bench)
    assert refusal.value.name == name


def test_every_answer_carries_its_proof(bench: Bench) -> None:
    reply = QUESTIONS["leave.annual.travel"](
        {"parts": [{"start": date(2026, 6, 1), "days": 15}], "travel_days": 4}, bench
    )
    assert reply["because"].sums == ("15 + 0 + 4 = 19",)
    assert reply["because"].readings == ("leave.annual.travel",)


def test_an_exemption_without_a_status_still_names_its_norm(bench: Bench) -> None:
    reply = QUESTIONS["attestation.exempt"]({}, bench)
    assert [norm.key for norm in reply["because"].norms] == ["attestation.exempt"]
    assert list(reply) == ["because"]
