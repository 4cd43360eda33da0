"""Worked examples about attestation (Decree 124, 142-152)."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from domain.counting import days_late
from domain.law import Because
from domain.questions.asking import Bench, Question, Reply, a_day, a_flag, a_word
from domain.questions.listed import is_given
from domain.questions.optional_input import day_or_none
from domain.rules.attestation_appeal import appeal_until
from domain.rules.attestation_term import Attested, attested_by, is_exempt, return_window


def periodicity(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """attestation.periodicity: by the last attestation, a newcomer's start of service, or the window after return."""
    due = attested_by(_attested(inputs), bench.rules)
    return {"not_later": due.value, **_overdue(due.value, inputs), "because": due.because}


#: names under which examples give the beginning of a newcomer's contract service
_NEWCOMER: Final = ("contract_start", "contract_effective", "service_start")


def _attested(inputs: Mapping[str, Any]) -> Attested:
    returned, last = day_or_none(inputs, "return_to_service"), day_or_none(inputs, "last_attestation")
    if last is None:
        start = next((name for name in _NEWCOMER if is_given(inputs, name)), "contract_start")
        return Attested(a_day(inputs, start), first=True, returned=returned)
    return Attested(last, returned=None if returned is None or returned <= last else returned)


def after_return(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """attestation.after_return: the window, and whether *on* stands in it."""
    window = return_window(a_day(inputs, "return_to_service"), bench.rules)
    reply: Reply = {
        "earliest": window.value.earliest,
        "latest": window.value.latest,
        **_overdue(window.value.latest, inputs),
        "because": window.because,
    }
    on = day_or_none(inputs, "on")
    return reply if on is None else reply | {"may_attest": window.value.holds(on)}


def _overdue(limit: date, inputs: Mapping[str, Any]) -> Reply:
    on = day_or_none(inputs, "on")
    return {} if on is None else {"overdue": on > limit}


def exempt(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """attestation.exempt; silent where no status is given, as in examples about the return alone."""
    if not is_given(inputs, "status"):
        return {"because": Because.of(bench.rules["attestation.exempt"])}
    answer = is_exempt(a_word(inputs, "status"), a_flag(inputs, "distance_learning"), bench.rules)
    return {"exempt": answer.value, "because": answer.because}


def appeal(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """attestation.appeal."""
    last = appeal_until(a_day(inputs, "acquainted"), bench.rules)
    reply: Reply = {"latest_date": last.value, "because": last.because}
    if (filed := day_or_none(inputs, "filed")) is None:
        return reply
    late = days_late(last.value, filed)
    return reply | {"on_time": not late, "days_late": late}


def announce(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """attestation.announce: the signature starts the term of appeal."""
    last = appeal_until(a_day(inputs, "acquainted"), bench.rules)
    return {"appeal_until": last.value, "because": last.because}


QUESTIONS: Final[dict[str, Question]] = {
    "attestation.periodicity": periodicity,
    "attestation.after_return": after_return,
    "attestation.exempt": exempt,
    "attestation.appeal": appeal,
    "attestation.announce": announce,
}
