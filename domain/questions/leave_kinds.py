"""Worked examples about additional, vacation, study and creative leave (Decree 124, 128-137)."""

from collections.abc import Mapping
from typing import Any, Final

from domain.dates import months_after
from domain.questions.asking import BadInput, Bench, Question, Reply, a_day, a_flag, a_number, a_word
from domain.questions.leave_family import papers_asked
from domain.questions.listed import is_given
from domain.questions.optional_input import day_or_none, word_or_none
from domain.rules.leave_additional import beside_annual, combat_days, in_part_year
from domain.rules.leave_candidate import candidate_leave
from domain.rules.leave_creative import creative_conditions, creative_months
from domain.rules.leave_hazard import HazardPost, hazard_leave
from domain.rules.leave_papers import study_papers
from domain.rules.leave_period import Period
from domain.rules.leave_study import may_study, study_until
from domain.rules.leave_vacation import NoSuchVacation, vacation_days


def not_in_annual(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.additional.not_in_annual."""
    annual = a_number(inputs, "annual_days")
    total = beside_annual(annual, a_number(inputs, "additional_days"), bench.rules)
    return {"annual_days": annual, "total_days": total.value, "because": total.because}


def additional_in_full(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.additional.full_in_entry_discharge."""
    answer = in_part_year(a_number(inputs, "additional_days"), bench.rules)
    return {"days": answer.value, "because": answer.because}


def candidate(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.candidate_deputy."""
    leave = candidate_leave(a_day(inputs, "registered"), a_day(inputs, "published"), bench.rules)
    return {
        "days": leave.value.days,
        "last_day": leave.value.last_day,
        "return_date": leave.value.return_date,
        "because": leave.because,
    }


def hazard(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.hazard.*: the posts of the year, or one post given by its own inputs."""
    posts = inputs["posts"] if is_given(inputs, "posts") else [inputs]
    if not isinstance(posts, list):
        raise BadInput("posts", "is not a list")
    answer = hazard_leave(tuple(_post(post) for post in posts), bench.rules)
    source = bench.rules["special_leave.hazard_source"]
    return {"days": answer.value, "source": source.value, "because": answer.because}


def _post(post: object) -> HazardPost:
    if not isinstance(post, Mapping):
        raise BadInput("posts", "holds something that is no post (list_days, full_months)")
    return HazardPost(a_number(post, "list_days"), a_number(post, "full_months"))


def combat(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.combat."""
    answer = combat_days(a_word(inputs, "ground"), bench.rules)
    return {"eligible": answer.value > 0, "days": answer.value, "because": answer.because}


def vacation(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.vacation.length and leave.vacation.no_travel; travel days asked for are passed over."""
    try:
        days = vacation_days(a_word(inputs, "season"), bench.rules)
    except NoSuchVacation:
        raise BadInput("season", "is neither winter nor summer") from None
    reply: Reply = {"days": days.value, "travel_days": 0, "because": days.because}
    if (start := day_or_none(inputs, "start")) is None:
        return reply
    leave = Period.of(start, days.value)
    return reply | {"last_day": leave.last_day, "return_date": leave.return_date}


def study_eligibility(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.study.eligibility."""
    purpose = word_or_none(inputs, "purpose") or "study"
    answer = may_study(a_word(inputs, "category"), purpose, bench.rules)
    return {"eligible": answer.value, "because": answer.because}


def study_length(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.study.length: courses and language training go by their curriculum, which only its own end limits."""
    latest = study_until(a_day(inputs, "start"), bench.rules)
    by_curriculum = word_or_none(inputs, "kind") in ("courses", "language_training")
    max_until = day_or_none(inputs, "curriculum_end") if by_curriculum else latest.value
    reply: Reply = {"max_until": max_until, "because": latest.because}
    if (until := day_or_none(inputs, "until")) is None:
        return reply
    return reply | {"allowed": max_until is None or until <= max_until}


def creative(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.creative: months that may be granted, until when, and the conditions where they are given."""
    requested = a_number(inputs, "requested_months")
    months = creative_months(a_number(inputs, "used_months"), requested, bench.rules)
    reply: Reply = {"grant_months": months.value, "because": months.because}
    if (start := day_or_none(inputs, "start")) is not None:
        reply |= {"max_until": months_after(start, months.value)}
    return reply | _creative_conditions(inputs, bench)


def _creative_conditions(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """Only the conditions named in the inputs are judged."""
    codes = bench.rules["special_leave.creative_conditions"].codes
    named = tuple(code for code in codes if is_given(inputs, code))
    if not named:
        return {}
    met = {code for code in codes if code not in named or a_flag(inputs, code)}
    return {"eligible": creative_conditions(met, bench.rules).complete}


QUESTIONS: Final[dict[str, Question]] = {
    "leave.additional.not_in_annual": not_in_annual,
    "leave.additional.full_in_entry_discharge": additional_in_full,
    "leave.candidate_deputy": candidate,
    "leave.hazard.max": hazard,
    "leave.hazard.prorata": hazard,
    "leave.hazard.list": hazard,
    "leave.hazard.several_posts": hazard,
    "leave.combat": combat,
    "leave.vacation.length": vacation,
    "leave.vacation.no_travel": vacation,
    "leave.study.eligibility": study_eligibility,
    "leave.study.length": study_length,
    "leave.study.documents": papers_asked(study_papers),
    "leave.creative": creative,
}
