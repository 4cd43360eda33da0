"""Worked examples of Law 561-IV about service: age limit, time in rank, terms of contracts."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from domain.law import Answer, Because
from domain.questions.asking import Bench, MissingInput, Question, Reply, a_day, a_flag, a_word
from domain.questions.listed import is_given
from domain.questions.optional_input import day_or_none, number_or, word_or_none
from domain.questions.rank_input import a_rank
from domain.rules.age_limit import age_limit, age_limit_date, reserve_age_limit_date
from domain.rules.contract_terms import TermNotOffered, contract_end, end_after_study, reservist_contract_end
from domain.rules.rank_term import NotCounted, Study, next_rank_on, years_in_rank


def age_limit_reply(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """law561.age_limit: the age, and the day where the birth date is told; null for a rank not named in the article."""
    rank = a_rank(inputs)
    if a_flag(inputs, "reserve"):
        return _reserve(inputs, bench)
    age = age_limit(rank, bench.rules)
    reply: Reply = {"age": age.value, "because": age.because}
    if not is_given(inputs, "birth_date"):
        return reply
    limit = age_limit_date(rank, a_day(inputs, "birth_date"), bench.rules)
    return reply | {"date": limit.value, "because": limit.because}


def _reserve(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    limit = reserve_age_limit_date(a_rank(inputs), a_day(inputs, "birth_date"), bench.rules)
    (norm,) = limit.because.norms
    return {"age": norm.number, "date": limit.value, "because": limit.because}


def known_age_limit(inputs: Mapping[str, Any], bench: Bench) -> Answer[date | None]:
    """The age limit as given, or worked out of rank and birth date."""
    given = day_or_none(inputs, "age_limit_date")
    if given is not None:
        return Answer(given, Because.of(age_limit=given))
    return age_limit_date(a_rank(inputs), a_day(inputs, "birth_date"), bench.rules)


def rank_term_reply(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """law561.rank.term: the years in the rank, and the day they are served where the rank's own day is told.

    Both null where no term is set.
    """
    study = Study(number_or(inputs, "study_years"), a_flag(inputs, "study_abroad"))
    years = years_in_rank(a_rank(inputs), bench.rules, study)
    reply: Reply = {"term_years": years.value, "because": years.because}
    if years.value is None:
        return reply | {"eligible_on": None}
    if not is_given(inputs, "rank_assigned"):
        return reply
    not_counted = NotCounted(number_or(inputs, "arrest_days"))
    served = next_rank_on(a_day(inputs, "rank_assigned"), years.value, bench.rules, not_counted)
    return reply | {"eligible_on": served.value, "because": years.because + served.because}


def contract_terms_reply(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """law561.contract.terms: the end of the term asked for, or what is offered instead."""
    try:
        end = _end(inputs, bench)
    except TermNotOffered as fault:
        because = Because.of(bench.rules["contract.terms"], term=fault.term)
        return {"error": "term_not_offered", "offered": fault.offered, "because": because}
    return {"contract_end": end.value, "because": end.because}


def _end(inputs: Mapping[str, Any], bench: Bench) -> Answer[date | None]:
    category = word_or_none(inputs, "category")
    if category == "reservist":
        return _optional(reservist_contract_end(a_day(inputs, "contract_effective"), bench.rules))
    if category is not None:
        return _optional(end_after_study(category, a_day(inputs, "study_end"), bench.rules))
    term, start = _term(inputs), a_day(inputs, "contract_effective")
    limit = known_age_limit(inputs, bench) if term == "to_age_limit" else Answer(None, Because())
    end = contract_end(term, start, limit.value, bench.rules)
    return Answer(end.value, end.because + limit.because)


def _optional(answer: Answer[date]) -> Answer[date | None]:
    return Answer(answer.value, answer.because)


def _term(inputs: Mapping[str, Any]) -> str:
    """The term as a word; a bare number of years is taken too."""
    value = inputs.get("term")
    if value is None:
        raise MissingInput("term")
    return str(value) if isinstance(value, int) else a_word(inputs, "term")


QUESTIONS: Final[dict[str, Question]] = {
    "law561.age_limit": age_limit_reply,
    "law561.rank.term": rank_term_reply,
    "law561.contract.terms": contract_terms_reply,
}
