"""Worked examples about family, maternity, adoption and child-care leave (Decree 124, 125-127, 133)."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from domain.checklist import Checklist
from domain.counting import days_late
from domain.law import Rules
from domain.questions.asking import BadInput, Bench, Question, Reply, a_day, a_flag, a_number, a_word
from domain.questions.listed import is_given, words
from domain.questions.optional_input import day_or_none, number_or, word_or_none
from domain.questions.papers import papers_reply
from domain.questions.synonyms import same_as
from domain.rules.leave_adoption import adoption_leave
from domain.rules.leave_childcare import childcare_leave, may_care
from domain.rules.leave_family import FamilyAsk, NoFamilyGround, family_leave, is_short, proof_due
from domain.rules.leave_maternity import maternity_leave, maternity_start
from domain.rules.leave_papers import (
    death_emergency_papers,
    illness_papers,
    later_papers,
    marriage_birth_papers,
    maternity_papers,
)
from domain.rules.leave_period import Period

#: grounds as they are shortened in speech
_GROUNDS: Final[Mapping[str, str]] = {
    "birth": "child_birth",
    "illness": "grave_illness",
    "emergency": "natural_or_technogenic_emergency",
    "disaster": "natural_or_technogenic_emergency",
}


def a_ground(inputs: Mapping[str, Any]) -> str:
    """The code of the ground the example names."""
    return same_as(_GROUNDS, a_word(inputs, "ground"))


def marriage_birth(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.family.marriage_birth; silent on a ground of the other sub-paragraph."""
    return family(inputs, bench) if is_short(a_ground(inputs), bench.rules) else {}


def illness_death_emergency(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.family.illness_death_emergency; silent on marriage and birth."""
    return {} if is_short(a_ground(inputs), bench.rules) else family(inputs, bench)


def family(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.family.travel: the days granted and the way there and back."""
    ask = FamilyAsk(
        ground=a_ground(inputs),
        requested_days=a_number(inputs, "requested_days") if is_given(inputs, "requested_days") else None,
        travel_days=number_or(inputs, "travel_days"),
        relative=word_or_none(inputs, "relative"),
    )
    try:
        leave = family_leave(ask, bench.rules)
    except NoFamilyGround:
        raise BadInput("ground", "is no ground of short family leave") from None
    reply: Reply = {
        "granted_days": leave.value.granted_days,
        "total_days": leave.value.total_days,
        "ask_commander": leave.value.ask_commander,
        "because": leave.because,
    }
    start = day_or_none(inputs, "start")
    if start is None or not leave.value.total_days:
        return reply
    return reply | _days(Period.of(start, leave.value.total_days))


def proof_deadline(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.family.confirming_document_deadline; the ground is a death unless told otherwise."""
    ground = a_ground(inputs) if is_given(inputs, "ground") else "death"
    due = proof_due(ground, a_day(inputs, "arrival"), bench.calendar, bench.rules)
    reply: Reply = {"due": due.value, "because": due.because}
    filed = day_or_none(inputs, "filed")
    if filed is None or due.value is None:
        return reply
    late = days_late(due.value, filed)
    return reply | {"on_time": not late, "days_late": late}


def papers_asked(rule: Callable[[Collection[str], Rules], Checklist]) -> Question:
    """The question of a list of papers; those at hand are the input "given"."""

    def ask(inputs: Mapping[str, Any], bench: Bench) -> Reply:
        return papers_reply(rule(words(inputs, "given") if is_given(inputs, "given") else (), bench.rules))

    return ask


def death_papers(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.family.documents.death_emergency: the raport now, the confirming paper after the leave."""
    later = later_papers(a_ground(inputs) if is_given(inputs, "ground") else "death", bench.rules)
    reply = papers_asked(death_emergency_papers)(inputs, bench)
    return reply | {"later": list(later.value), "because": reply["because"] + later.because}


def maternity(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.maternity.length and leave.maternity.total: from the actual start, else the earliest by expected birth."""
    start = day_or_none(inputs, "start") or maternity_start(a_day(inputs, "expected_birth"), bench.rules).value
    leave = maternity_leave(start, a_flag(inputs, "complicated_or_multiple"), bench.rules)
    return {"start": start, "total_days": leave.value.days, **_days(leave.value), "because": leave.because}


def adoption(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.adoption."""
    leave = adoption_leave(a_day(inputs, "birth"), a_day(inputs, "adoption"), bench.rules)
    return {"from": leave.value.first_day, "days": leave.value.days, **_days(leave.value), "because": leave.because}


def childcare(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.childcare.eligibility: the carer, where named, and the days, where the birth is known."""
    carer = word_or_none(inputs, "carer")
    if carer is None:
        return _childcare_days(inputs, bench)
    allowed = may_care(carer, bench.rules)
    reply: Reply = {"eligible": allowed.value, "because": allowed.because}
    if not is_given(inputs, "child_birth"):
        return reply
    days = _childcare_days(inputs, bench)
    return reply | days | {"because": allowed.because + days["because"]}


def _childcare_days(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    leave = childcare_leave(a_day(inputs, "child_birth"), day_or_none(inputs, "leave_start"), bench.rules)
    return {"leave_last_day": leave.value.last_day, "return_date": leave.value.return_date, "because": leave.because}


def _days(leave: Period) -> Reply:
    return {"last_day": leave.last_day, "return_date": leave.return_date}


QUESTIONS: Final[dict[str, Question]] = {
    "leave.family.marriage_birth": marriage_birth,
    "leave.family.illness_death_emergency": illness_death_emergency,
    "leave.family.travel": family,
    "leave.family.confirming_document_deadline": proof_deadline,
    "leave.family.documents.marriage_birth": papers_asked(marriage_birth_papers),
    "leave.family.documents.illness": papers_asked(illness_papers),
    "leave.family.documents.death_emergency": death_papers,
    "leave.maternity.length": maternity,
    "leave.maternity.total": maternity,
    "leave.maternity.document": papers_asked(maternity_papers),
    "leave.adoption": adoption,
    "leave.childcare.eligibility": childcare,
}
