"""Worked examples about the Presidential Reserve (Decree 124, 152-4 to 152-13)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from domain.law import Answer, Rules
from domain.questions.asking import Bench, Question, Reply, a_day, a_flag, a_word
from domain.questions.leave_family import papers_asked
from domain.questions.listed import is_given, words
from domain.questions.optional_input import day_or_none
from domain.questions.papers import conditions_reply
from domain.rules.reserve_conditions import may_send_together, reserve_conditions, submission_papers
from domain.rules.reserve_notice import heads_told_by, serviceman_told_by
from domain.rules.reserve_quarter import QuarterDay, list_day, quarter_of, submission_day, verification_day
from domain.rules.reserve_stay import appoint_from, enrolled_again_from, is_ground_for_exclusion, stay_until


def periodicity(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.periodicity."""
    quarter = quarter_of(a_day(inputs, "on"), bench.rules)
    return {"quarter_start": quarter.value.first, "quarter_end": quarter.value.last, "because": quarter.because}


def quarter_day(name: str, rule: Callable[[date, Rules], Answer[QuarterDay]]) -> Question:
    """The question of one quarterly day; its answers are *name* and *name*_safe."""

    def ask(inputs: Mapping[str, Any], bench: Bench) -> Reply:
        found = rule(a_day(inputs, "on"), bench.rules)
        return {name: found.value.day, f"{name}_safe": found.value.safe, "because": found.because}

    return ask


def eligibility(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.eligibility: a condition not named in the inputs is not met."""
    codes = bench.rules["reserve.conditions"].codes
    found = reserve_conditions([code for code in codes if a_flag(inputs, code)], bench.rules)
    return conditions_reply(found) | {"eligible": found.complete}


def no_double(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.submission.no_double."""
    answer = may_send_together(words(inputs, "sent"), bench.rules)
    return {"allowed": answer.value, "because": answer.because}


def inform_heads(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.inform_heads."""
    due = heads_told_by(a_day(inputs, "approved"), bench.rules)
    return {"due": due.value, "because": due.because}


def notify_serviceman(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.notify_serviceman."""
    due = serviceman_told_by(a_day(inputs, "extract_received"), bench.calendar, bench.rules)
    return {"due": due.value, "because": due.because}


def max_stay(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.max_stay."""
    last = stay_until(a_day(inputs, "enrolled"), bench.rules)
    reply: Reply = {"stay_until": last.value, "because": last.because}
    on = day_or_none(inputs, "on")
    return reply if on is None else reply | {"expired": on > last.value}


def min_stay(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.min_stay; waived by a decision, told as such or by whose it is."""
    waived = a_flag(inputs, "override") or is_given(inputs, "override_by")
    first = appoint_from(a_day(inputs, "enrolled"), waived, bench.rules)
    reply: Reply = {"appoint_from": first.value, "because": first.because}
    on = day_or_none(inputs, "on")
    return reply if on is None else reply | {"may_appoint": on >= first.value}


def exclusion(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.exclusion_grounds."""
    answer = is_ground_for_exclusion(a_word(inputs, "ground"), bench.rules)
    return {"excluded": answer.value, "because": answer.because}


def re_enrolment(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """reserve.re_enrolment_after_penalty."""
    first = enrolled_again_from(a_day(inputs, "grounds_removed"), bench.rules)
    reply: Reply = {"earliest": first.value, "because": first.because}
    return reply | {"allowed": a_day(inputs, "on") >= first.value} if is_given(inputs, "on") else reply


QUESTIONS: Final[dict[str, Question]] = {
    "reserve.periodicity": periodicity,
    "reserve.eligibility": eligibility,
    "reserve.submission_deadline": quarter_day("submission", submission_day),
    "reserve.submission_documents": papers_asked(submission_papers),
    "reserve.submission.no_double": no_double,
    "reserve.verification_deadline": quarter_day("verification", verification_day),
    "reserve.list_deadline": quarter_day("list", list_day),
    "reserve.inform_heads": inform_heads,
    "reserve.notify_serviceman": notify_serviceman,
    "reserve.max_stay": max_stay,
    "reserve.min_stay": min_stay,
    "reserve.exclusion_grounds": exclusion,
    "reserve.re_enrolment_after_penalty": re_enrolment,
}
