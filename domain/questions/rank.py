"""Worked examples about ranks: first, next, early, general, reduced."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Final

from domain.law import Answer, Because
from domain.questions.asking import Bench, MissingInput, NotThisRule, Question, Reply, a_day, a_flag, a_number
from domain.questions.optional_input import day_or_none, number_or, word_or_none
from domain.questions.rank_input import a_rank
from domain.rules.rank_bars import assignment_bars, next_rank_bars
from domain.rules.rank_early import early_rank_allowed, early_rank_from
from domain.rules.rank_first import efreitor_from, lieutenant_from, reservist_lieutenant_from
from domain.rules.rank_general import colonel_general_from, lieutenant_general_from, major_general_from
from domain.rules.rank_reduction import reduction_allowed, restoration_from
from domain.rules.rank_term import NotCounted, next_rank_on, post_allows_next, years_in_rank


def next_rank(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.next.when, rank.term.*: the day the term is served; on a day and with a post, whether the rank may come."""
    served = next_rank_on(a_day(inputs, "rank_assigned"), _term_years(inputs, bench), bench.rules, _skipped(inputs))
    reply: Reply = {"eligible_on": served.value, "because": served.because}
    if (on := day_or_none(inputs, "on")) is not None:
        reply |= {"eligible": on >= served.value and _post_allows(inputs)}
    return reply


def _term_years(inputs: Mapping[str, Any], bench: Bench) -> int:
    """The years as given, or those of the rank."""
    if inputs.get("term_years") is not None:
        return a_number(inputs, "term_years")
    if inputs.get("rank") is None:
        raise MissingInput("term_years")
    years = years_in_rank(a_rank(inputs), bench.rules).value
    if years is None:
        raise NotThisRule("rank", "has no term to be served")
    return years


def _skipped(inputs: Mapping[str, Any]) -> NotCounted:
    return NotCounted(number_or(inputs, "arrest_days"), day_or_none(inputs, "reduced"), day_or_none(inputs, "restored"))


def _post_allows(inputs: Mapping[str, Any]) -> bool:
    if inputs.get("post_rank") is None:
        return True
    return post_allows_next(a_rank(inputs), a_rank(inputs, "post_rank"))


def reduced_time(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.reduction.time_not_counted: the days in the reduced rank, and the day they move."""
    reduced, restored = a_day(inputs, "reduced"), a_day(inputs, "restored")
    reply: Reply = {"days_excluded": NotCounted(reduced=reduced, restored=restored).reduced_days}
    if inputs.get("rank_assigned") is None:
        norm = bench.rules["rank.reduced_not_counted"]
        return reply | {"because": Because.of(norm, reduced=reduced, restored=restored)}
    return reply | next_rank(inputs, bench)


def early_half_term(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.early.half_term."""
    years = _term_years(inputs, bench)
    answer = early_rank_from(a_day(inputs, "rank_assigned"), years, bench.rules, number_or(inputs, "arrest_days"))
    return _earliest(answer)


def early_max_twice(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.early.max_twice."""
    return _allowed(early_rank_allowed(a_number(inputs, "early_ranks_received"), bench.rules))


def general_major(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.general.major."""
    return _earliest(
        major_general_from(a_day(inputs, "colonel_since"), a_day(inputs, "general_post_since"), bench.rules)
    )


def general_lieutenant(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.general.lieutenant."""
    return _earliest(lieutenant_general_from(a_day(inputs, "major_general_since"), bench.rules))


def general_colonel(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.general.colonel."""
    return _earliest(colonel_general_from(a_day(inputs, "lieutenant_general_since"), bench.rules))


def lieutenant_one_year(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.lieutenant.contract_one_year."""
    special = a_flag(inputs, "special_state_body") or word_or_none(inputs, "category") == "special_state_bodies"
    return _earliest(lieutenant_from(a_day(inputs, "officer_post_start"), bench.rules, special_state_body=special))


def lieutenant_reservist(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.lieutenant.reservist."""
    return _earliest(reservist_lieutenant_from(a_day(inputs, "graduation"), bench.rules))


def efreitor(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.efreitor.min."""
    return _earliest(efreitor_from(a_day(inputs, "private_since"), bench.rules))


def restore_min(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.reduction.restore_min."""
    return _earliest(restoration_from(a_day(inputs, "reduced"), bench.rules))


def no_repeat(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.reduction.no_repeat."""
    return _allowed(reduction_allowed(a_number(inputs, "reductions_received"), bench.rules))


def bars(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.next.bars: each circumstance is an input of its own, true or false."""
    found = next_rank_bars(_true(inputs), bench.rules)
    return {"barred": bool(found.value), "bars": found.value, "because": found.because}


def arrest_bar(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """rank.arrest_bar: criminal_arrest or administrative_arrest is true while it is served."""
    found = assignment_bars(_true(inputs), bench.rules)
    return {"allowed": not found.value, "bars": found.value, "because": found.because}


def _true(inputs: Mapping[str, Any]) -> Collection[str]:
    return {name for name, value in inputs.items() if value is True}


def _earliest(answer: Answer[date]) -> Reply:
    return {"earliest": answer.value, "because": answer.because}


def _allowed(answer: Answer[bool]) -> Reply:
    return {"allowed": answer.value, "because": answer.because}


QUESTIONS: Final[dict[str, Question]] = {
    "rank.next.when": next_rank,
    "rank.term.start": next_rank,
    "rank.term.arrest_excluded": next_rank,
    "rank.term.reserve_counts": next_rank,
    "rank.reduction.time_not_counted": reduced_time,
    "rank.early.half_term": early_half_term,
    "rank.early.max_twice": early_max_twice,
    "rank.general.major": general_major,
    "rank.general.lieutenant": general_lieutenant,
    "rank.general.colonel": general_colonel,
    "rank.lieutenant.contract_one_year": lieutenant_one_year,
    "rank.lieutenant.reservist": lieutenant_reservist,
    "rank.efreitor.min": efreitor,
    "rank.reduction.restore_min": restore_min,
    "rank.reduction.no_repeat": no_repeat,
    "rank.next.bars": bars,
    "rank.arrest_bar": arrest_bar,
}
