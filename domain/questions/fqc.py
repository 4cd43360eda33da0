"""Worked examples about the certificate of a foreigner's qualification (Order 2 of 2017, repealed)."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from domain.questions.asking import BadInput, Bench, NotThisRule, Question, Reply, a_day, a_number, a_word
from domain.questions.listed import is_given
from domain.rules.fqc_certificate import employ_by, employed_valid_until, valid_until
from domain.rules.fqc_terms import (
    NoSuchStep,
    Procedure,
    duplicate_due,
    own_step_due,
    refusal_due,
    step_days,
    step_due,
    working_days_through,
)

Given = Mapping[str, Any]


def total(procedure: Procedure, inputs: Given, bench: Bench) -> Reply:
    """fqc.<procedure>.total: all the steps, or those through a step; with the application, also their last day."""
    _same_procedure(procedure, inputs)
    days = step_days(procedure, bench.rules)
    through = a_number(inputs, "through_step") if is_given(inputs, "through_step") else len(days.value)
    return _through(procedure, through, inputs, bench) | {"steps": through}


def step(procedure: Procedure, number: int, inputs: Given, bench: Bench) -> Reply:
    """fqc.<procedure>.step<number>: its own days, and those through it (or through a later step)."""
    _same_procedure(procedure, inputs)
    through = a_number(inputs, "through_step") if is_given(inputs, "through_step") else number
    reply = _through(procedure, through, inputs, bench)
    reply |= {"step": number, "step_days": step_days(procedure, bench.rules).value[number - 1]}
    if not is_given(inputs, "step_started"):
        return reply
    own = own_step_due(procedure, number, a_day(inputs, "step_started"), bench.rules, bench.calendar)
    return reply | {"step_due": own.value, "because": reply["because"] + own.because}


def _through(procedure: Procedure, last: int, inputs: Given, bench: Bench) -> Reply:
    try:
        days = working_days_through(procedure, last, bench.rules)
        reply: Reply = {"working_days": days.value, "because": days.because}
        if is_given(inputs, "application"):
            due = step_due(procedure, last, a_day(inputs, "application"), bench.rules, bench.calendar)
            reply |= {"due": due.value, "because": due.because}
    except NoSuchStep as fault:
        raise BadInput("through_step", f"is no step of the procedure {fault.procedure}") from None
    return reply


def _same_procedure(procedure: Procedure, inputs: Given) -> None:
    if is_given(inputs, "procedure") and a_word(inputs, "procedure") != procedure:
        raise NotThisRule("procedure", f"is not {procedure}, which this rule is about")


def incomplete_refusal(inputs: Given, bench: Bench) -> Reply:
    """fqc.incomplete_refusal."""
    answer = refusal_due(a_day(inputs, "application"), bench.rules, bench.calendar)
    return {"due": answer.value, "because": answer.because}


def duplicate(inputs: Given, bench: Bench) -> Reply:
    """fqc.duplicate."""
    answer = duplicate_due(a_day(inputs, "application"), bench.rules, bench.calendar)
    return {"due": answer.value, "because": answer.because}


def certificate_validity(inputs: Given, bench: Bench) -> Reply:
    """fqc.certificate.validity."""
    answer = valid_until(a_day(inputs, "issued"), bench.rules)
    return {"valid_until": answer.value, "because": answer.because}


def employed_issue(inputs: Given, bench: Bench) -> Reply:
    """fqc.employed.issue; with the day of employment, also whether it is in time."""
    answer = employ_by(a_day(inputs, "first_issued"), bench.rules)
    reply: Reply = {"employ_by": answer.value, "because": answer.because}
    if not is_given(inputs, "employed"):
        return reply
    employed = a_day(inputs, "employed")
    return reply | {"on_time": employed <= answer.value, "because": answer.because.with_fact(employed=employed)}


def employed_validity(inputs: Given, bench: Bench) -> Reply:
    """fqc.employed.validity."""
    answer = employed_valid_until(a_day(inputs, "issued"), a_day(inputs, "contract_end"), bench.rules)
    return {"valid_until": answer.value, "because": answer.because}


#: rule ids of the steps, in order
STEPS: Final[Mapping[Procedure, tuple[str, ...]]] = {
    Procedure.INITIAL: (
        "fqc.initial.step01_intake",
        "fqc.initial.step02_to_commission",
        "fqc.initial.step03_commission",
        "fqc.initial.step04_minutes",
        "fqc.initial.step05_decision",
        "fqc.initial.step06_draft_notice",
        "fqc.initial.step07_sign_notice",
        "fqc.initial.step08_send_notice",
        "fqc.initial.step09_sign_certificate",
        "fqc.initial.step10_issue",
    ),
    Procedure.EMPLOYED: ("fqc.employed.step01_intake", "fqc.employed.step02_decision", "fqc.employed.step03_issue"),
    Procedure.RE_REGISTRATION: ("fqc.rereg.step01_intake", "fqc.rereg.step02_decision", "fqc.rereg.step03_issue"),
}

_OF_STEPS: Final[dict[str, Question]] = {
    rule_id: partial(step, procedure, number)
    for procedure, rule_ids in STEPS.items()
    for number, rule_id in enumerate(rule_ids, start=1)
}

QUESTIONS: Final[dict[str, Question]] = _OF_STEPS | {
    "fqc.initial.total": partial(total, Procedure.INITIAL),
    "fqc.employed.total": partial(total, Procedure.EMPLOYED),
    "fqc.rereg.total": partial(total, Procedure.RE_REGISTRATION),
    "fqc.incomplete_refusal": incomplete_refusal,
    "fqc.duplicate": duplicate,
    "fqc.certificate.validity": certificate_validity,
    "fqc.employed.issue": employed_issue,
    "fqc.employed.validity": employed_validity,
}
