"""A day reached by a norm's own number and unit."""

from datetime import date

import pytest

from domain.counting import CLAMP, days_late, earlier, later
from domain.law import Rules


@pytest.mark.parametrize(
    ("key", "after", "before", "letter"),
    [
        ("contract.renewal_filing_lead", date(2028, 4, 29), date(2027, 12, 29), "2m"),
        ("overage.extension_max", date(2033, 2, 28), date(2023, 2, 28), "5y"),
        ("age_limit.kept_ranks", date(2075, 2, 28), date(1981, 2, 28), "47y"),
        ("transfer.handover_start", date(2028, 3, 7), date(2028, 2, 22), "7d"),
        ("overage.refusal_on_arrival", date(2028, 2, 29), date(2028, 2, 29), "0d"),
    ],
)
def test_a_day_is_counted_in_the_norms_own_unit(key: str, after: date, before: date, letter: str, rules: Rules) -> None:
    anchor = date(2028, 2, 29)
    assert later(anchor, rules[key]).value == after
    assert later(anchor, rules[key]).because.sums == (f"2028-02-29 + {letter} = {after}",)
    assert earlier(anchor, rules[key]).value == before
    assert earlier(anchor, rules[key]).because.sums == (f"2028-02-29 − {letter} = {before}",)
    assert later(anchor, rules[key]).because.norms == earlier(anchor, rules[key]).because.norms == (rules[key],)


@pytest.mark.parametrize(("on", "late"), [(date(2027, 1, 14), 0), (date(2027, 1, 15), 0), (date(2027, 1, 17), 2)])
def test_the_limit_itself_is_in_time(on: date, late: int) -> None:
    assert days_late(date(2027, 1, 15), on) == late


@pytest.mark.parametrize(
    ("key", "anchor", "readings"),
    [
        ("contract.renewal_filing_lead", date(2027, 12, 31), (CLAMP,)),
        ("contract.renewal_filing_lead", date(2027, 12, 29), ()),
        ("overage.extension_max", date(2028, 2, 29), (CLAMP,)),
        ("overage.extension_max", date(2028, 2, 28), ()),
        ("transfer.handover_start", date(2028, 1, 31), ()),
    ],
)
def test_a_short_month_is_owned_up_to_as_a_reading(
    key: str, anchor: date, readings: tuple[str, ...], rules: Rules
) -> None:
    assert later(anchor, rules[key]).because.readings == readings


def test_a_short_month_before_is_owned_up_to_as_well(rules: Rules) -> None:
    assert earlier(date(2027, 4, 30), rules["contract.renewal_filing_lead"]).because.readings == (CLAMP,)
    assert earlier(date(2027, 4, 28), rules["contract.renewal_filing_lead"]).because.readings == ()
