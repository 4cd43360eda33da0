"""Terms of contracts and the end each gives (Law 561-IV, 40; Decree 124, 38)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.contract_terms import (
    TermNotOffered,
    TermOffer,
    contract_end,
    end_after_study,
    offered_terms,
    reservist_contract_end,
)

START = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("term", "end"), [("3", date(2029, 12, 1)), ("5", date(2031, 12, 1)), ("10", date(2036, 12, 1))]
)
def test_a_term_in_years_ends_on_the_same_day(term: str, end: date, rules: Rules) -> None:
    answer = contract_end(term, START, None, rules)
    assert answer.value == end
    assert answer.because.norms == (rules["contract.terms"],)
    assert answer.because.facts == {"contract_effective": START, "term": term}
    assert answer.because.sums == (f"2026-12-01 + {term}y = {end}",)
    assert answer.because.readings == ()


def test_a_term_from_a_leap_day_ends_in_a_short_month(rules: Rules) -> None:
    leap_day = date(2028, 2, 29)
    assert contract_end("3", leap_day, None, rules).because.readings == (CLAMP,)
    assert end_after_study("adjunct", leap_day, rules).because.readings == (CLAMP,)


@pytest.mark.parametrize("limit", [date(2037, 8, 15), None])
def test_a_term_to_the_age_limit_ends_on_it_or_is_not_known(limit: date | None, rules: Rules) -> None:
    answer = contract_end("to_age_limit", START, limit, rules)
    assert answer.value == limit
    assert answer.because.facts == {"contract_effective": START, "term": "to_age_limit", "age_limit": limit}


def test_a_term_the_law_does_not_know_is_not_offered(rules: Rules) -> None:
    with pytest.raises(TermNotOffered, match=r"^term 4 is not among 3, 5, 10, to_age_limit$") as caught:
        contract_end("4", START, None, rules)
    assert caught.value.term == "4"
    assert caught.value.offered == ("3", "5", "10", "to_age_limit")


def test_all_four_terms_are_offered_and_the_one_past_the_age_limit_says_so(rules: Rules) -> None:
    limit = date(2031, 12, 1)
    offered = offered_terms(START, limit, rules)
    assert offered.value == (
        TermOffer("3", date(2029, 12, 1), passes_age_limit=False),
        TermOffer("5", date(2031, 12, 1), passes_age_limit=False),
        TermOffer("10", date(2036, 12, 1), passes_age_limit=True),
        TermOffer("to_age_limit", limit, passes_age_limit=False),
    )
    assert offered.because.norms == (rules["contract.terms"],)
    assert offered.because.facts == {"contract_effective": START, "age_limit": limit}


def test_without_a_known_age_limit_only_years_are_offered(rules: Rules) -> None:
    offers = offered_terms(START, None, rules).value
    assert [(offer.term, offer.passes_age_limit) for offer in offers] == [("3", False), ("5", False), ("10", False)]


@pytest.mark.parametrize(
    ("limit", "terms"),
    [
        (date(2026, 11, 30), ["3", "5"]),
        (START, ["3", "5"]),
        (date(2026, 12, 2), ["3", "5", "10", "to_age_limit"]),
    ],
)
def test_from_the_age_limit_on_no_term_is_longer_than_five_years(limit: date, terms: list[str], rules: Rules) -> None:
    offered = offered_terms(START, limit, rules)
    assert [offer.term for offer in offered.value] == terms
    assert (rules["overage.extension_max"] in offered.because.norms) == (len(terms) == 2)


@pytest.mark.parametrize(
    ("category", "end"),
    [("cadet", date(2037, 6, 30)), ("pilot_cadet", date(2042, 6, 30)), ("adjunct", date(2032, 6, 30))],
)
def test_years_are_owed_after_study(category: str, end: date, rules: Rules) -> None:
    answer = end_after_study(category, date(2027, 6, 30), rules)
    assert answer.value == end
    assert answer.because.norms == (rules["contract.after_study"],)
    assert answer.because.facts == {"category": category, "study_end": date(2027, 6, 30)}
    assert answer.because.sums == (f"2027-06-30 + {end.year - 2027}y = {end}",)


def test_a_category_the_article_does_not_name_is_not_offered(rules: Rules) -> None:
    with pytest.raises(TermNotOffered) as caught:
        end_after_study("tourist", date(2027, 6, 30), rules)
    assert caught.value.term == "tourist"
    assert caught.value.offered[:2] == ("cadet", "military_intern")


def test_a_reservist_contracts_for_three_years(rules: Rules) -> None:
    answer = reservist_contract_end(date(2028, 2, 29), rules)
    assert answer.value == date(2031, 2, 28)
    assert answer.because.facts == {"contract_effective": date(2028, 2, 29)}
    assert answer.because.norms == (rules["contract.reservist_term"],)
