"""What the questions about contracts, posts, ranks and service do with inputs that are absent or do not fit."""

from datetime import date
from typing import Any

import pytest

from domain.law import Rules
from domain.questions import all_questions
from domain.questions.asking import BadInput, Bench, Inputs, MissingInput, joined
from domain.workdays import WorkCalendar

DAY = date(2026, 6, 1)


@pytest.fixture
def bench(rules: Rules, calendar: WorkCalendar) -> Bench:
    return Bench(rules, calendar)


def asked(rule_id: str, bench: Bench, **inputs: Any) -> dict[str, Any]:
    return joined(all_questions(), (rule_id,), Inputs(inputs), bench)


@pytest.mark.parametrize(
    ("rule_id", "inputs", "name"),
    [
        ("law561.age_limit", {"rank": "начальник", "birth_date": DAY}, "rank"),
        ("disposal.terms", {"reason": "whim", "start": DAY}, "reason"),
        ("rank.next.when", {"rank": "рядовой", "rank_assigned": DAY}, "rank"),
        ("service.length.modes", {"contract": [DAY]}, "contract"),
        ("service.length.modes", {"contract": "2026"}, "contract"),
        ("service.length.modes", {"contract": [1, 2]}, "contract"),
        ("service.length.modes", {"conscript": [DAY, DAY], "contract": [DAY, DAY]}, "contract"),
        ("contract.renewal.report_deadline", {"contract_end": DAY, "filed": "soon"}, "filed"),
        ("rank.term.arrest_excluded", {"rank_assigned": DAY, "term_years": 2, "arrest_days": -1}, "arrest_days"),
        ("transfer.handover.start", {"extract_received": DAY, "absence": 3}, "absence"),
    ],
)
def test_an_input_that_does_not_fit_is_named(rule_id: str, inputs: dict[str, Any], name: str, bench: Bench) -> None:
    with pytest.raises(BadInput) as caught:
        asked(rule_id, bench, **inputs)
    assert caught.value.name == name
    assert not isinstance(caught.value, MissingInput)


@pytest.mark.parametrize(
    ("rule_id", "inputs", "name"),
    [
        ("law561.contract.terms", {"contract_effective": DAY}, "term"),
        ("overage.refusal_notice_deadline", {"on": DAY}, "contract_end"),
        ("service.term.conscript_expiry", {"service_start": DAY}, "term_months"),
        ("service.term.conscript_expiry", {"service_start": DAY, "category": "contract"}, "term_months"),
        ("rank.next.when", {"rank_assigned": DAY}, "term_years"),
        ("service.length.includes", {}, "contract"),
        ("contract.renewal.report_deadline", {"event": "staff_cut", "event_date": DAY}, "contract_end"),
        ("rotation.conditions", {"position_start": DAY}, "on"),
        ("contract.expiry_during_childcare.window", {"contract_end": DAY}, "child_birth"),
    ],
)
def test_an_input_that_is_missing_is_named(rule_id: str, inputs: dict[str, Any], name: str, bench: Bench) -> None:
    with pytest.raises(MissingInput) as caught:
        asked(rule_id, bench, **inputs)
    assert caught.value.name == name


@pytest.mark.parametrize(
    ("rule_id", "inputs", "keys"),
    [
        ("overage.documents", {}, ["overage.documents"]),
        ("rank.reduction.time_not_counted", {"reduced": DAY, "restored": DAY}, ["rank.reduced_not_counted"]),
        ("law561.contract.terms", {"term": "4", "contract_effective": DAY}, ["contract.terms"]),
        (
            "law561.contract.terms",
            {"term": "to_age_limit", "contract_effective": DAY, "rank": "майор", "birth_date": DAY},
            ["contract.terms", "age_limit.senior_sergeants_to_major"],
        ),
        (
            "law561.rank.term",
            {"rank": "майор", "rank_assigned": DAY},
            ["rank.terms", "rank.next", "rank.term_start"],
        ),
        (
            "contract.effective_date",
            {"contract_effective": DAY, "term_years": 3},
            ["contract.effective", "service.contract_expiry"],
        ),
        (
            "contract.expiry_during_childcare.window",
            {"leave_start": DAY, "return_date": DAY, "contract_end": DAY},
            ["contract.childcare_window", "contract.renewal_filing_lead"],
        ),
    ],
)
def test_every_answer_cites_its_norms(rule_id: str, inputs: dict[str, Any], keys: list[str], bench: Bench) -> None:
    because = asked(rule_id, bench, **inputs)["because"]
    assert [norm.key for norm in because.norms] == keys


@pytest.mark.parametrize("written", ["Lieutenant colonel", "lieutenant-colonel", "lieutenant_colonel", "Подполковник "])
def test_a_rank_may_be_written_in_english_or_as_its_code(written: str, bench: Bench) -> None:
    assert asked("law561.age_limit", bench, rank=written)["age"] == 48


def test_a_rank_without_a_term_leaves_the_answer_to_the_law(bench: Bench) -> None:
    rules = ("rank.next.when", "law561.rank.term")
    reply = joined(all_questions(), rules, {"rank": "полковник", "rank_assigned": DAY}, bench)
    assert (reply["term_years"], reply["eligible_on"]) == (None, None)


def test_the_offered_terms_are_named_beside_the_error(bench: Bench) -> None:
    reply = asked("law561.contract.terms", bench, term=4, contract_effective=DAY)
    assert reply["error"] == "term_not_offered"
    assert reply["offered"] == ("3", "5", "10", "to_age_limit")
