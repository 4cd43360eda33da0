"""Time in rank and the day of the next rank (Law 561-IV, 20; Decree 124, 95 and 97)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.ranks import RANKS, Rank
from domain.rules.rank_term import NotCounted, Study, next_rank_on, post_allows_next, years_in_rank

ASSIGNED = date(2023, 4, 1)
OF_STEP = {3: 1, 4: 2, 5: 3, 6: 4, 7: 5, 8: 6, 11: 2, 12: 3, 13: 4, 14: 5, 15: 7}


@pytest.mark.parametrize("rank", list(Rank))
def test_the_term_follows_the_step_and_is_the_same_in_the_fleet(rank: Rank, rules: Rules) -> None:
    step = RANKS[rank].step
    years = years_in_rank(rank, rules)
    assert years.value == (OF_STEP.get(step) if step is not None else None)
    assert years.because.norms == (rules["rank.terms"],)
    assert years.because.facts == {"rank": rank.value}


@pytest.mark.parametrize(
    ("rank", "study", "years"),
    [
        (Rank.LIEUTENANT, Study(4), 2),
        (Rank.LIEUTENANT, Study(5), 1),
        (Rank.LIEUTENANT, Study(3, abroad=True), 2),
        (Rank.LIEUTENANT, Study(4, abroad=True), 1),
        (Rank.SENIOR_LIEUTENANT, Study(5), 3),
        (Rank.SENIOR_LIEUTENANT, Study(6), 2),
        (Rank.SENIOR_LIEUTENANT, Study(4, abroad=True), 3),
        (Rank.SENIOR_LIEUTENANT, Study(5, abroad=True), 2),
        (Rank.CAPTAIN, Study(9), 4),
        (Rank.COLONEL, Study(9), None),
    ],
)
def test_long_study_shortens_the_first_two_officer_terms(
    rank: Rank, study: Study, years: int | None, rules: Rules
) -> None:
    assert years_in_rank(rank, rules, study).value == years


@pytest.mark.parametrize(("abroad", "key"), [(False, "rank.short_term_study"), (True, "rank.short_term_study_abroad")])
def test_a_shortened_term_cites_the_notes(abroad: bool, key: str, rules: Rules) -> None:
    because = years_in_rank(Rank.LIEUTENANT, rules, Study(5, abroad)).because
    assert because.norms == (rules["rank.terms"], rules["rank.short_terms"], rules[key])
    assert because.facts == {"rank": "lieutenant", "study_years": 5, "study_abroad": abroad}


def test_the_term_runs_from_the_day_of_assignment(rules: Rules) -> None:
    served = next_rank_on(ASSIGNED, 4, rules)
    assert served.value == date(2027, 4, 1)
    assert served.because.norms == (rules["rank.next"], rules["rank.term_start"])
    assert served.because.sums == ("2023-04-01 + 4y = 2027-04-01",)
    assert served.because.readings == ()
    assert next_rank_on(date(2024, 2, 29), 2, rules).because.readings == (CLAMP,)
    assert served.because.facts == {"rank_assigned": ASSIGNED, "term_years": 4}


def test_arrest_moves_the_day(rules: Rules) -> None:
    served = next_rank_on(ASSIGNED, 4, rules, NotCounted(arrest_days=10))
    assert served.value == date(2027, 4, 11)
    assert served.because.norms[2:] == (rules["rank.term_excludes"],)
    assert served.because.sums[1] == "2027-04-01 + 10d + 0d = 2027-04-11"
    assert served.because.facts == {"rank_assigned": ASSIGNED, "term_years": 4, "arrest_days": 10}


def test_time_in_the_reduced_rank_moves_the_day(rules: Rules) -> None:
    reduced = NotCounted(reduced=date(2026, 4, 1), restored=date(2026, 12, 1))
    served = next_rank_on(ASSIGNED, 4, rules, reduced)
    assert reduced.reduced_days == 244
    assert served.value == date(2027, 12, 1)
    assert served.because.norms[2:] == (rules["rank.reduced_not_counted"],)
    assert served.because.sums[1] == "2027-04-01 + 0d + 244d = 2027-12-01"
    assert served.because.facts["reduced"] == date(2026, 4, 1)
    assert served.because.facts["restored"] == date(2026, 12, 1)


@pytest.mark.parametrize(
    "half_known", [NotCounted(), NotCounted(reduced=date(2026, 4, 1)), NotCounted(restored=date(2026, 4, 1))]
)
def test_without_both_days_no_time_is_taken_off(half_known: NotCounted) -> None:
    assert half_known.reduced_days == 0


@pytest.mark.parametrize(
    ("rank", "post", "allows"),
    [
        (Rank.CAPTAIN, Rank.MAJOR, True),
        (Rank.CAPTAIN, Rank.CAPTAIN_FIRST_RANK, True),
        (Rank.CAPTAIN, Rank.CAPTAIN_LIEUTENANT, False),
        (Rank.CAPTAIN, Rank.SENIOR_LIEUTENANT, False),
        (Rank.PRAPORSHCHIK, Rank.COLONEL, False),
        (Rank.SERGEANT, Rank.PRAPORSHCHIK, False),
    ],
)
def test_the_post_must_stand_above_the_rank_held(rank: Rank, post: Rank, allows: bool) -> None:
    assert post_allows_next(rank, post) is allows
