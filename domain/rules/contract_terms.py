"""For how long a contract is made and the end each term gives (Law 561-IV, 40 p.1; over age Decree 124, 38)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.counting import clamped, later
from domain.dates import years_after
from domain.law import Answer, Because, Rules

TO_AGE_LIMIT: Final = "to_age_limit"


class TermNotOffered(ValueError):
    """The law knows no contract of this term."""

    def __init__(self, term: str, offered: tuple[str, ...]) -> None:
        super().__init__(f"term {term} is not among {', '.join(offered)}")
        self.term = term
        self.offered = offered


@dataclass(frozen=True)
class TermOffer:
    """One term a serviceman may ask for."""

    term: str  #: years as a word ("3", "5", "10") or TO_AGE_LIMIT
    end: date
    passes_age_limit: bool  #: the end lies after the age limit; the law does not forbid it, a person should know


def contract_end(term: str, start: date, age_limit: date | None, rules: Rules) -> Answer[date | None]:
    """The end of a contract of *term* from *start*; None to an age limit that is not known. Raises TermNotOffered."""
    norm = rules["contract.terms"]
    if term not in norm.codes:
        raise TermNotOffered(term, norm.codes)
    because = Because.of(norm, contract_effective=start, term=term)
    if term == TO_AGE_LIMIT:
        return Answer(age_limit, because.with_fact(age_limit=age_limit))
    end = years_after(start, int(term))
    return Answer(end, because + Because.of(sums=(f"{start} + {term}y = {end}",), readings=clamped(start, end)))


def offered_terms(start: date, age_limit: date | None, rules: Rules) -> Answer[tuple[TermOffer, ...]]:
    """The terms to choose from. From the age limit on, only those of up to five years (Decree 124, 38)."""
    norm, longest = rules["contract.terms"], rules["overage.extension_max"]
    over_age = age_limit is not None and age_limit <= start
    because = Because.of(norm, *((longest,) if over_age else ()), contract_effective=start, age_limit=age_limit)
    terms = (term for term in norm.codes if not over_age or (term != TO_AGE_LIMIT and int(term) <= longest.number))
    return Answer(tuple(_offers(terms, start, age_limit, rules)), because)


def _offers(terms: Iterable[str], start: date, age_limit: date | None, rules: Rules) -> Iterator[TermOffer]:
    for term in terms:
        end = contract_end(term, start, age_limit, rules).value
        if end is not None:
            yield TermOffer(term, end, age_limit is not None and end > age_limit)


def end_after_study(category: str, study_end: date, rules: Rules) -> Answer[date]:
    """The end of a contract for the time of study and the years of service after it (40 p.1(5), (6), (8)).

    TermNotOffered for a category the article does not name.
    """
    norm = rules["contract.after_study"]
    years = norm.table.get(category)
    if not isinstance(years, int):
        raise TermNotOffered(category, tuple(norm.table))
    end = years_after(study_end, years)
    sums = (f"{study_end} + {years}y = {end}",)
    readings = clamped(study_end, end)
    return Answer(end, Because.of(norm, sums=sums, readings=readings, category=category, study_end=study_end))


def reservist_contract_end(start: date, rules: Rules) -> Answer[date]:
    """The end of a contract of a military reservist (40 p.1(7))."""
    end = later(start, rules["contract.reservist_term"])
    return Answer(end.value, end.because.with_fact(contract_effective=start))
