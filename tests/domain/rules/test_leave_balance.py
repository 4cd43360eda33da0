"""What is left of a year's leave, with over-use named."""

import pytest

from domain.law import Rules
from domain.leave_ledger import Movement
from domain.rules.leave_balance import balance


@pytest.mark.parametrize(("used", "left", "overused"), [(0, 30, 0), (29, 1, 0), (30, 0, 0), (31, 0, 1), (45, 0, 15)])
def test_over_use_has_its_own_name(used: int, left: int, overused: int, rules: Rules) -> None:
    found = balance(30, Movement(carried=0, used=used, pending=0, burnt=0), rules)
    assert (found.left, found.overused) == (left, overused)


def test_carried_days_add_and_pending_and_burnt_days_take_away(rules: Rules) -> None:
    found = balance(30, Movement(carried=5, used=10, pending=7, burnt=2), rules)
    assert (found.due, found.carried, found.used, found.pending, found.burnt) == (30, 5, 10, 7, 2)
    assert (found.left, found.overused) == (16, 0)
    assert found.because.sums == ("30 + 5 − 10 − 7 − 2 = 16",)
    assert found.because.facts == {"due": 30}
    assert [norm.citation.paragraph for norm in found.because.norms] == ["122(1)"]
