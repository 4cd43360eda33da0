"""The age limit by rank (Law 561-IV, 25 and 55)."""

from datetime import date

import pytest

from domain.law import Rules
from domain.ranks import RANKS, Composition, Rank
from domain.rules.age_limit import age_limit, age_limit_date, reserve_age_limit_date

BORN = date(1980, 2, 29)
OF_STEP = {**dict.fromkeys(range(1, 6), 45), **dict.fromkeys((*range(6, 9), *range(11, 15)), 47)}
OF_STEP |= {15: 48, 9: 55, 10: 55, 16: 55, 17: 60, 18: 60, 19: 63, 20: 63}


@pytest.mark.parametrize("rank", [rank for rank in Rank if rank is not Rank.CAPTAIN_SECOND_RANK])
def test_every_rank_but_one_has_the_age_of_its_step(rank: Rank, rules: Rules) -> None:
    step = RANKS[rank].step
    assert age_limit(rank, rules).value == (47 if step is None else OF_STEP[step])


def test_the_limit_is_the_birthday_clamped_and_proved(rules: Rules) -> None:
    limit = age_limit_date(Rank.MAJOR, BORN, rules)
    assert limit.value == date(2027, 2, 28)
    assert limit.because.norms == (rules["age_limit.senior_sergeants_to_major"],)
    assert limit.because.facts == {"rank": "major", "birth_date": BORN}
    assert limit.because.sums == ("1980-02-29 + 47y = 2027-02-28",)


def test_a_captain_of_the_second_rank_is_left_to_a_person(rules: Rules) -> None:
    limit = age_limit_date(Rank.CAPTAIN_SECOND_RANK, BORN, rules)
    assert limit.value is None
    assert age_limit(Rank.CAPTAIN_SECOND_RANK, rules).value is None
    assert limit.because.norms == (rules["age_limit.groups"],)
    assert limit.because.facts == {"rank": "captain_second_rank", "birth_date": BORN}


@pytest.mark.parametrize("rank", list(Rank))
def test_in_the_reserve_officers_serve_ten_years_longer(rank: Rank, rules: Rules) -> None:
    officers = (Composition.JUNIOR_OFFICERS, Composition.SENIOR_OFFICERS, Composition.TOP_OFFICERS)
    limit = reserve_age_limit_date(rank, BORN, rules)
    assert limit.value == (date(2040, 2, 29) if RANKS[rank].composition in officers else date(2030, 2, 28))
    assert limit.because.facts == {"rank": rank.value, "birth_date": BORN}
