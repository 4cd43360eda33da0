"""The contract as a paper (Decree 124, 13-15)."""

from datetime import date

import pytest

from domain.law import Rules
from domain.rules.contract_paper import age_limit_contract_end, copies, effective_date, needs_new_contract


def test_a_contract_takes_effect_on_the_date_of_the_order(rules: Rules) -> None:
    answer = effective_date(date(2026, 12, 1), rules)
    assert answer.value == date(2026, 12, 1)
    assert answer.because.norms == (rules["contract.effective"],)
    assert answer.because.facts == {"order_date": date(2026, 12, 1)}


def test_two_copies_in_two_languages(rules: Rules) -> None:
    paper = copies(rules)
    assert (paper.least, paper.languages) == (2, ("kk", "ru"))
    assert paper.because.norms == (rules["contract.copies"], rules["contract.languages"])


@pytest.mark.parametrize(("event", "needed"), [("term_extended", True), ("promoted", False)])
def test_five_events_call_for_a_new_contract(event: str, needed: bool, rules: Rules) -> None:
    answer = needs_new_contract(event, rules)
    assert answer.value is needed
    assert answer.because.norms == (rules["contract.new_cases"],)
    assert answer.because.facts == {"event": event}


@pytest.mark.parametrize("limit", [date(2030, 6, 30), None])
def test_an_old_contract_to_the_age_limit_runs_to_it(limit: date | None, rules: Rules) -> None:
    answer = age_limit_contract_end(limit, rules)
    assert answer.value == limit
    assert answer.because.norms == (rules["contract.age_limit_contracts"],)
    assert answer.because.facts == {"age_limit": limit}
