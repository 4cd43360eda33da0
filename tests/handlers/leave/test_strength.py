"""The share of a subunit that stays on duty, on the day of the leave when most of it is away."""

from dataclasses import replace
from datetime import date

import pytest

from domain.law import Norm
from domain.people import PersonId
from domain.raports import Raport
from handlers.leave.fields import LeaveFields
from handlers.leave.strength import Strength, strength_of
from tests.domain.norms import norm
from tests.screens.leave import draft

FIRST, LAST = date(2026, 12, 5), date(2026, 12, 20)
SUBUNIT = frozenset(PersonId(number) for number in range(1, 13))


def threshold(per_cent: int) -> Norm:
    return norm("unit.strength_threshold", per_cent, date(2026, 1, 1), open=True)


def leave(fellow: int, first: date, last: date) -> Raport:
    return replace(draft(LeaveFields(first, last, 5, 0, "")), applicant=PersonId(fellow))


def test_leaves_that_do_not_meet_each_other_are_not_added_up() -> None:
    leaves = (leave(2, FIRST, date(2026, 12, 10)), leave(3, date(2026, 12, 11), LAST))
    assert strength_of(SUBUNIT, leaves, (FIRST, LAST), threshold(80)) == Strength(12, 2, 80)


def test_the_fullest_day_counts_even_if_it_is_the_last() -> None:
    leaves = (leave(2, LAST, LAST), leave(3, LAST, date(2027, 1, 5)), leave(4, date(2026, 12, 1), FIRST))
    assert strength_of(SUBUNIT, leaves, (FIRST, LAST), threshold(80)) == Strength(12, 3, 80)


def test_two_parts_of_one_persons_leave_are_one_person() -> None:
    leaves = (leave(2, FIRST, LAST), leave(2, FIRST, LAST))
    assert strength_of(SUBUNIT, leaves, (FIRST, LAST), threshold(80)) == Strength(12, 2, 80)


@pytest.mark.parametrize("unset", [None, threshold(0)])
def test_without_a_share_set_nothing_is_reckoned(unset: Norm | None) -> None:
    assert strength_of(SUBUNIT, (), (FIRST, LAST), unset) is None


@pytest.mark.parametrize(
    ("strength", "needed", "short"),
    [
        (Strength(10, 2, 80), 8, False),
        (Strength(10, 3, 80), 8, True),
        (Strength(12, 2, 80), 10, False),
        (Strength(12, 3, 80), 10, True),
        (Strength(1, 1, 1), 1, True),
    ],
)
def test_a_part_of_a_person_counts_as_a_whole_one(strength: Strength, needed: int, short: bool) -> None:
    assert (strength.needed, strength.short) == (needed, short)


def test_the_sum_is_shown_in_digits() -> None:
    assert Strength(12, 3, 80).sums == ("12 − 3 = 9", "12 × 80 / 100 = 9.6 → 10")
    assert Strength(10, 3, 80).sums == ("10 − 3 = 7", "10 × 80 / 100 = 8 → 8")
