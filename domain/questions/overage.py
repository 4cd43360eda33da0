"""Worked examples about service beyond the age limit."""

from collections.abc import Mapping
from typing import Any, Final

from domain.law import Because
from domain.questions.asking import Bench, MissingInput, Question, Reply, a_day, a_word
from domain.questions.contract import filing_reply, lead_reply
from domain.questions.optional_input import day_or_none
from domain.rules.contract_filing import filing_window, overage_filing_window
from domain.rules.overage_decision import (
    decision_notice_by,
    extension_latest_end,
    refusal_notice_by,
    refusal_notice_on_arrival,
)


def report_deadline(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """overage.report_deadline: over the age limit unless the given limit lies after the contract's end."""
    contract_end, age_limit = a_day(inputs, "contract_end"), day_or_none(inputs, "age_limit_date")
    rule = overage_filing_window if age_limit is None else filing_window
    window = rule(contract_end, bench.rules, bench.calendar, age_limit)
    return filing_reply(window, inputs) | lead_reply(window)


def documents(_: Mapping[str, Any], bench: Bench) -> Reply:
    """overage.documents: the raport and the papers handed in with it."""
    norm = bench.rules["overage.documents"]
    return {"documents": ("report", *norm.codes), "because": Because.of(norm)}


def decision_notice(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """overage.decision_notice_deadline."""
    answer = decision_notice_by(a_day(inputs, "contract_end"), bench.rules)
    return {"decision_notice_by": answer.value, "because": answer.because}


def refusal_notice(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """overage.refusal_notice_deadline: one of the two days must be known; what is behind the day asked about is out."""
    age_limit, contract_end = day_or_none(inputs, "age_limit_date"), day_or_none(inputs, "contract_end")
    if age_limit is None and contract_end is None:
        raise MissingInput("contract_end")
    on = day_or_none(inputs, "on") or day_or_none(inputs, "today")
    answer = refusal_notice_by(bench.rules, age_limit=age_limit, contract_end=contract_end, on=on)
    return {"refusal_notice_by": answer.value, "because": answer.because}


def refusal_notice_absent(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """overage.refusal_notice.absent."""
    answer = refusal_notice_on_arrival(a_word(inputs, "absence"), a_day(inputs, "arrival"), bench.rules)
    return {"notice_on": answer.value, "because": answer.because}


def extension_max_term(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """overage.extension.max_term; with a wished end, whether it is within the term."""
    answer = extension_latest_end(a_day(inputs, "new_contract_start"), bench.rules)
    reply: Reply = {"latest_end": answer.value, "because": answer.because}
    if (wished := day_or_none(inputs, "new_contract_end")) is not None:
        reply |= {"allowed": wished <= answer.value}
    return reply


QUESTIONS: Final[dict[str, Question]] = {
    "overage.report_deadline": report_deadline,
    "overage.documents": documents,
    "overage.decision_notice_deadline": decision_notice,
    "overage.refusal_notice_deadline": refusal_notice,
    "overage.refusal_notice.absent": refusal_notice_absent,
    "overage.extension.max_term": extension_max_term,
}
