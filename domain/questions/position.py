"""Worked examples about posts: tenure, rotation, disposal, temporary duty, papers."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, Final

from domain.dates import years_after
from domain.law import Answer
from domain.questions.asking import BadInput, Bench, Question, Reply, a_day, a_flag, a_number, a_word
from domain.questions.listed import is_given
from domain.questions.optional_input import day_or_none, number_or
from domain.rules.position_disposal import UnknownReason, disposal_until
from domain.rules.position_papers import family_transfer_papers
from domain.rules.position_tenure import tenure_end
from domain.rules.rotation_plan import PlanFacts, excluded, plan_due, rotation_condition, rotation_year
from domain.rules.temp_duty_term import TempPost, temp_duty_until


def max_tenure(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """position.max_tenure: the last day in the post; on a day, whether rotation applies by it."""
    end = _tenure(inputs, bench)
    reply: Reply = {"max_until": end.value, "because": end.because}
    return reply if inputs.get("on") is None else reply | rotation_conditions(inputs, bench)


def _tenure(inputs: Mapping[str, Any], bench: Bench) -> Answer[date | None]:
    return tenure_end(
        a_day(inputs, "position_start"),
        bench.rules,
        own_years=a_number(inputs, "own_years") if is_given(inputs, "own_years") else None,
        second_term=a_flag(inputs, "second_term"),
        listed=a_flag(inputs, "listed_position"),
    )


def rotation_conditions(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rotation.conditions: by tenure, or by years in a garrison with a harsh climate (the term is the first head's)."""
    end = _tenure(inputs, bench)
    on = a_day(inputs, "on")
    condition = rotation_condition(on, end.value, _climate_until(inputs))
    return {"rotation_condition": condition, "because": end.because.with_fact(on=on)}


def _climate_until(inputs: Mapping[str, Any]) -> date | None:
    since = day_or_none(inputs, "garrison_start")
    return None if since is None else years_after(since, a_number(inputs, "garrison_years"))


def rotation_exclusions(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rotation.exclusions: whether, and on which grounds."""
    facts = PlanFacts(
        plan_year=a_number(inputs, "plan_year"),
        on=a_day(inputs, "on"),
        contract_end=day_or_none(inputs, "contract_end"),
        age_limit=day_or_none(inputs, "age_limit_date"),
        protected_family=a_flag(inputs, "law_22_3") or a_flag(inputs, "law_art_22_3"),
        no_post=a_flag(inputs, "no_equal_or_higher_post"),
    )
    grounds = excluded(facts, bench.rules)
    return {"excluded": bool(grounds.value), "grounds": grounds.value, "because": grounds.because}


def rotation_execution(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rotation.execution_year."""
    year = rotation_year(a_day(inputs, "plan_approved"), bench.rules)
    return {"from": year.first, "to": year.last, "because": year.because}


def rotation_plan_due(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rotation.plan.periodicity."""
    due = plan_due(a_day(inputs, "on"), bench.rules)
    return {"due": due.value, "because": due.because}


def temp_duty(inputs: Mapping[str, Any], bench: Bench, post: TempPost) -> Reply:
    """temp_duty.*: the last day of the duty; on a day, whether it has been exceeded."""
    end = temp_duty_until(post, a_day(inputs, "start"), bench.rules)
    reply: Reply = {"max_until": end.value, "because": end.because}
    if (on := day_or_none(inputs, "on")) is not None:
        reply |= {"exceeded": on > end.value}
    return reply


def disposal(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """disposal.terms and position.from_disposal.deadline."""
    try:
        end = disposal_until(
            a_word(inputs, "reason"), a_day(inputs, "start"), bench.rules, number_or(inputs, "days_not_counted")
        )
    except UnknownReason as fault:
        raise BadInput("reason", f"is not one of {', '.join(fault.known)}") from None
    return {"max_until": end.value, "because": end.because}


def family_documents(_: Mapping[str, Any], bench: Bench) -> Reply:
    """position.equal.family_documents."""
    papers = family_transfer_papers(bench.rules)
    return {"documents": papers.value, "because": papers.because}


QUESTIONS: Final[dict[str, Question]] = {
    "position.max_tenure": max_tenure,
    "position.max_tenure.shorter": max_tenure,
    "position.from_disposal.deadline": disposal,
    "position.equal.family_documents": family_documents,
    "disposal.terms": disposal,
    "rotation.conditions": rotation_conditions,
    "rotation.exclusions": rotation_exclusions,
    "rotation.execution_year": rotation_execution,
    "rotation.plan.periodicity": rotation_plan_due,
    "temp_duty.non_vacant.max": partial(temp_duty, post=TempPost.NON_VACANT),
    "temp_duty.vacant.max": partial(temp_duty, post=TempPost.VACANT),
    "temp_duty.vacant.urgent": partial(temp_duty, post=TempPost.URGENT),
    "temp_duty.listed_posts": partial(temp_duty, post=TempPost.LISTED),
}
