"""What the questions on adaptation, insurance, certificates and qandas refuse, and how they lean on each other."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from domain.law import Rules
from domain.questions import adapt, fqc, osms, osms_categories, qandas
from domain.questions.asking import BadInput, Bench, Inputs, MissingInput, Question, joined
from domain.workdays import WorkCalendar

QUESTIONS: Mapping[str, Question] = (
    adapt.QUESTIONS | fqc.QUESTIONS | osms.QUESTIONS | osms_categories.QUESTIONS | qandas.QUESTIONS
)
DAY = date(2026, 11, 20)


@pytest.fixture
def bench(rules: Rules, calendar: WorkCalendar) -> Bench:
    return Bench(rules, calendar)


#: questions that say something even when told nothing
TALKATIVE = {"adapt.documents", "adapt.course_referral", "qandas.documents"} | {
    one for one in fqc.QUESTIONS if "step" in one or "total" in one
}


@pytest.mark.parametrize("rule_id", sorted(set(QUESTIONS) - TALKATIVE))
def test_a_question_told_nothing_asks_for_its_input(rule_id: str, bench: Bench) -> None:
    with pytest.raises(MissingInput):
        QUESTIONS[rule_id](Inputs(), bench)


@pytest.mark.parametrize("rule_id", sorted(TALKATIVE))
def test_what_needs_no_input_is_answered_with_a_proof(rule_id: str, bench: Bench) -> None:
    assert QUESTIONS[rule_id](Inputs(), bench)["because"].norms


@pytest.mark.parametrize(
    ("rule_id", "inputs", "name"),
    [
        ("adapt.eligible_lists", {"service_years": "twenty"}, "service_years"),
        ("adapt.eligible_lists", {"service_years": True}, "service_years"),
        ("adapt.retraining.max_length", {"courses": []}, "courses"),
        ("adapt.retraining.max_length", {"courses": "none"}, "courses"),
        ("adapt.retraining.max_length", {"courses": [DAY]}, "courses"),
        ("adapt.retraining.max_length", {"course_start": DAY, "course_end": date(2026, 11, 19)}, "course_end"),
        ("adapt.commission.composition", {"members": "finance"}, "members"),
        ("adapt.commission.composition", {"members": [1]}, "members"),
        ("osms.record.payer", {"payment_date": DAY, "paid_last_months": [True]}, "paid_last_months"),
        ("osms.military.transmission", {"last_transmission": DAY, "n": 0}, "n"),
        ("osms.crisis.assign", {"paid_last_months": [True, "no"]}, "paid_last_months"),
        ("osms.cat.house_arrest.remove", {"paid_last_months": [True, True], "state": "lost"}, "state"),
        ("osms.priority.next_lower_check", {"removed_from": "sailor", "other_statuses": []}, "removed_from"),
        ("fqc.initial.total", {"procedure": "employed"}, "procedure"),
        ("fqc.initial.step05_decision", {"procedure": "re_registration"}, "procedure"),
        ("fqc.initial.total", {"through_step": 11}, "through_step"),
    ],
)
def test_a_bad_input_is_named(rule_id: str, inputs: dict[str, Any], name: str, bench: Bench) -> None:
    with pytest.raises(BadInput) as told:
        QUESTIONS[rule_id](Inputs(inputs), bench)
    assert told.value.name == name


def test_months_too_few_for_removal_leave_the_answer_to_the_other_rule(bench: Bench) -> None:
    asked = ("osms.cat.nonworking_qandas.remove", "osms.cat.nonworking_qandas.assign")
    reply = joined(QUESTIONS, asked, {"paid_last_months": [False]}, bench)
    assert reply["assigned"] is True
    with pytest.raises(MissingInput, match="paid_last_months of 2 months"):
        joined(QUESTIONS, asked[:1], {"paid_last_months": [False]}, bench)


def test_a_course_just_long_enough_for_one_day_is_a_course(bench: Bench) -> None:
    reply = QUESTIONS["adapt.retraining.max_length"](Inputs(course_start=DAY, course_end=DAY), bench)
    assert (reply["reimbursable"], reply["total_days"]) == (True, 1)


def test_the_papers_of_adaptation_need_no_day(bench: Bench) -> None:
    reply = QUESTIONS["adapt.documents"](Inputs(has_work_record=True), bench)
    assert reply["count"] == 6
    assert "from" not in reply
