"""Temporary duty in a post (Decree 124, 60-61-1)."""

from datetime import date

import pytest

from domain.law import Rules
from domain.rules.temp_duty_term import TempPost, temp_duty_until


@pytest.mark.parametrize(
    ("post", "key", "until"),
    [
        (TempPost.NON_VACANT, "temp_duty.non_vacant_max", date(2028, 1, 30)),
        (TempPost.VACANT, "temp_duty.vacant_max", date(2028, 2, 29)),
        (TempPost.URGENT, "temp_duty.urgent_max", date(2028, 2, 29)),
        (TempPost.LISTED, "temp_duty.listed_max", date(2028, 2, 29)),
    ],
)
def test_each_kind_of_post_has_its_own_norm(post: TempPost, key: str, until: date, rules: Rules) -> None:
    end = temp_duty_until(post, date(2027, 11, 30), rules)
    assert end.value == until
    assert end.because.norms == (rules[key],)
    assert end.because.facts == {"start": date(2027, 11, 30)}
