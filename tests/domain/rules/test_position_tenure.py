"""How long one post may be held (Decree 124, 45)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.position_tenure import tenure_end, tenure_exceeded

START = date(2024, 2, 29)


def test_five_years_in_one_post(rules: Rules) -> None:
    end = tenure_end(START, rules)
    assert end.value == date(2029, 2, 28)
    assert end.because.norms == (rules["position.max_tenure"],)
    assert end.because.facts == {"position_start": START}
    assert end.because.sums == ("2024-02-29 + 5y = 2029-02-28",)
    assert end.because.readings == (CLAMP,)


def test_the_first_head_may_set_his_own_years(rules: Rules) -> None:
    end = tenure_end(START, rules, own_years=8)
    assert end.value == date(2032, 2, 29)
    assert end.because.facts == {"position_start": START, "own_years": 8}
    assert end.because.readings == ()


def test_a_second_term_doubles_the_years(rules: Rules) -> None:
    end = tenure_end(START, rules, own_years=3, second_term=True)
    assert end.value == date(2030, 2, 28)
    assert end.because.norms == (rules["position.max_tenure"], rules["position.terms_max"])
    assert end.because.facts == {"position_start": START, "own_years": 3, "second_term": True}


def test_a_post_of_the_list_knows_no_term(rules: Rules) -> None:
    end = tenure_end(START, rules, listed=True)
    assert end.value is None
    assert end.because.norms == (rules["position.tenure_free_list"],)
    assert end.because.facts == {"position_start": START}


@pytest.mark.parametrize(("on", "exceeded"), [(date(2029, 2, 28), False), (date(2029, 3, 1), True)])
def test_the_last_day_is_within_the_term(on: date, exceeded: bool) -> None:
    assert tenure_exceeded(date(2029, 2, 28), on) is exceeded


def test_no_term_is_never_exceeded() -> None:
    assert not tenure_exceeded(None, date(2099, 1, 1))
