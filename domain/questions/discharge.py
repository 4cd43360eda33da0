"""Worked examples about discharge (Decree 124, 154-170)."""

from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import Any, Final, TypeVar

from domain.checklist import Checklist
from domain.law import Because, Rules
from domain.questions.asking import BadInput, Bench, Question, Reply, a_day, a_flag, a_number, a_quantity, a_word
from domain.questions.leave_family import papers_asked
from domain.questions.listed import is_given, words
from domain.questions.optional_input import day_or_none, word_or_none
from domain.questions.papers import conditions_reply, papers_reply
from domain.questions.synonyms import same_as
from domain.rules.discharge_absence import extract_shown_from, may_exclude
from domain.rules.discharge_conditions import by_expulsion_order, citizenship_day, special_check, staff_reduction
from domain.rules.discharge_emergency import Regime, contract_under_regime
from domain.rules.discharge_handover import Handover, act_approved_by, earliest_start, exclusion_basis
from domain.rules.discharge_negative import is_absence_ground, is_systematic
from domain.rules.discharge_notice import NoNoticeEvent, advance_notice
from domain.rules.discharge_papers import (
    EarlyGround,
    civil_service_papers,
    conscript_early_papers,
    contract_breach_papers,
    family_papers,
)

#: the event of a reduction as rules.yaml writes it in full
_EVENTS: Final[Mapping[str, str]] = {"staff_reduction_discharge": "staff_reduction"}

Choice = TypeVar("Choice", bound=StrEnum)


def exclusion(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.exclusion_after_handover and discharge.handover_other: on what the exclusion rests."""
    basis = exclusion_basis(_one_of(Handover, inputs, "handover"), bench.rules)
    return {"basis": basis.value, "because": basis.because}


def handover_start(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.handover_start."""
    answer = earliest_start(a_day(inputs, "extract_received"), bench.rules)
    return {"earliest_start": answer.value, "because": answer.because}


def handover_evasion(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.handover_evasion."""
    due = act_approved_by(a_day(inputs, "act_signed"), bench.calendar, bench.rules)
    reply: Reply = {"due": due.value, "because": due.because}
    approved = day_or_none(inputs, "approved")
    return reply if approved is None else reply | {"on_time": approved <= due.value}


def absent(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.no_exclusion_when_absent."""
    answer = may_exclude(word_or_none(inputs, "absence"), bench.rules)
    return {"may_exclude": answer.value, "because": answer.because}


def notice(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.advance_notice: the commander's day, and the serviceman's own where he has one.

    All null for an event the paragraph does not name: no notice is due then.
    """
    try:
        found = advance_notice(same_as(_EVENTS, a_word(inputs, "event")), a_day(inputs, "event_date"), bench.rules)
    except NoNoticeEvent as fault:
        none = {"notice_by": None, "own_report_by": None, "notice_after_own_deadline": None}
        return none | {"because": Because.of(bench.rules["discharge.notice_events"], event=fault.event)}
    return {
        "notice_by": found.value.notice_by,
        "own_report_by": found.value.own_report_by,
        "notice_after_own_deadline": found.value.after_own_term,
        "because": found.because,
    }


def order_extract(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.order_extract."""
    absence, back_on = word_or_none(inputs, "absence"), day_or_none(inputs, "return_date")
    answer = extract_shown_from(a_day(inputs, "extract_received"), absence, back_on, bench.rules)
    return {"show_from": answer.value, "because": answer.because}


def conscript_early(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.conscript_early_documents."""
    ground = _one_of(EarlyGround, inputs, "ground") if is_given(inputs, "ground") else None
    return papers_reply(conscript_early_papers(ground, _given(inputs), bench.rules))


def family(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.family."""
    return papers_reply(family_papers(a_flag(inputs, "medical"), _given(inputs), bench.rules))


def conditions_asked(key: str, rule: Callable[[Collection[str], Rules], Checklist]) -> Question:
    """The question of conditions that must all be met; one not named in the inputs is not met."""

    def ask(inputs: Mapping[str, Any], bench: Bench) -> Reply:
        return conditions_reply(rule([code for code in bench.rules[key].codes if a_flag(inputs, code)], bench.rules))

    return ask


def citizenship(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.citizenship."""
    days = day_or_none(inputs, "decree_effective"), day_or_none(inputs, "loss_registered")
    answer = citizenship_day(*days, bench.rules)
    return {"discharge_from": answer.value, "because": answer.because}


def expelled(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.expelled_student."""
    answer = by_expulsion_order(a_word(inputs, "category"), bench.rules)
    return {"by_order": answer.value, "because": answer.because}


def breaches(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.negative.systematic_breach."""
    answer = is_systematic(a_number(inputs, "breaches"), bench.rules)
    return {"ground": answer.value, "because": answer.because}


def absence(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.negative.absence_3h; of a part of an hour only the full hours count."""
    category, hours = a_word(inputs, "category"), int(a_quantity(inputs, "hours_in_a_row"))
    answer = is_absence_ground(category, hours, a_flag(inputs, "good_reason"), bench.rules)
    return {"ground": answer.value, "because": answer.because}


def emergency(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """discharge.emergency_suspension."""
    kind = word_or_none(inputs, "regime") or "state_of_emergency"
    regime = Regime(kind, a_day(inputs, "regime_start"), day_or_none(inputs, "regime_end"))
    answer = contract_under_regime(a_day(inputs, "contract_end"), regime, bench.rules)
    return {
        "suspended": answer.value.suspended,
        "contract_end": answer.value.contract_end,
        "because": answer.because,
    }


def _given(inputs: Mapping[str, Any]) -> list[str]:
    return words(inputs, "given") if is_given(inputs, "given") else []


def _one_of(choices: type[Choice], inputs: Mapping[str, Any], name: str) -> Choice:
    word = a_word(inputs, name)
    if word not in tuple(choices):
        raise BadInput(name, f"is none of {', '.join(choices)}")
    return choices(word)


QUESTIONS: Final[dict[str, Question]] = {
    "discharge.exclusion_after_handover": exclusion,
    "discharge.handover_start": handover_start,
    "discharge.handover_evasion": handover_evasion,
    "discharge.handover_other": exclusion,
    "discharge.no_exclusion_when_absent": absent,
    "discharge.conscript_early_documents": conscript_early,
    "discharge.advance_notice": notice,
    "discharge.order_extract": order_extract,
    "discharge.staff_reduction": conditions_asked("discharge.reduction_conditions", staff_reduction),
    "discharge.to_civil_service": papers_asked(civil_service_papers),
    "discharge.contract_breach": papers_asked(contract_breach_papers),
    "discharge.family": family,
    "discharge.citizenship": citizenship,
    "discharge.special_check": conditions_asked("discharge.special_check_conditions", special_check),
    "discharge.expelled_student": expelled,
    "discharge.emergency_suspension": emergency,
    "discharge.negative.systematic_breach": breaches,
    "discharge.negative.absence_3h": absence,
}
