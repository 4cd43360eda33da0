"""When the answer about service beyond the age limit must come (Decree 124, 38, 41, 42)."""

from datetime import date

import pytest

from domain.law import Rules
from domain.rules.overage_decision import (
    decision_notice_by,
    extension_latest_end,
    refusal_notice_by,
    refusal_notice_on_arrival,
)

LIMIT, END = date(2027, 4, 20), date(2027, 6, 30)


def test_the_decision_is_told_a_month_before_the_end(rules: Rules) -> None:
    answer = decision_notice_by(date(2027, 3, 31), rules)
    assert answer.value == date(2027, 2, 28)
    assert answer.because.norms == (rules["overage.decision_notice_lead"],)
    assert answer.because.facts == {"contract_end": date(2027, 3, 31)}


@pytest.mark.parametrize(
    ("age_limit", "contract_end", "on", "by"),
    [
        (LIMIT, END, None, date(2027, 3, 20)),
        (END, LIMIT, None, date(2027, 3, 20)),
        (LIMIT, None, None, date(2027, 3, 20)),
        (None, END, None, date(2027, 5, 30)),
        (LIMIT, END, date(2027, 4, 19), date(2027, 3, 20)),
        (LIMIT, END, date(2027, 4, 20), date(2027, 5, 30)),
        (LIMIT, END, date(2027, 6, 30), None),
        (None, None, None, None),
    ],
)
def test_a_refusal_is_told_before_the_earlier_day_still_ahead(
    age_limit: date | None, contract_end: date | None, on: date | None, by: date | None, rules: Rules
) -> None:
    answer = refusal_notice_by(rules, age_limit=age_limit, contract_end=contract_end, on=on)
    assert answer.value == by
    assert answer.because.norms == (rules["overage.refusal_notice_lead"],)
    assert answer.because.facts == {"age_limit": age_limit, "contract_end": contract_end, "on": on}
    assert answer.because.readings == ("overage.refusal_notice_deadline",)


@pytest.mark.parametrize("absence", ["leave", "treatment", "business_trip"])
def test_one_absent_is_told_on_arrival(absence: str, rules: Rules) -> None:
    answer = refusal_notice_on_arrival(absence, END, rules)
    assert answer.value == END
    assert answer.because.norms == (rules["overage.refusal_absences"], rules["overage.refusal_on_arrival"])
    assert answer.because.facts == {"absence": absence, "arrival": END}


def test_another_absence_puts_nothing_off(rules: Rules) -> None:
    answer = refusal_notice_on_arrival("awol", END, rules)
    assert answer.value is None
    assert answer.because.norms == (rules["overage.refusal_absences"],)


def test_an_extension_lasts_five_years_at_most(rules: Rules) -> None:
    answer = extension_latest_end(date(2027, 3, 1), rules)
    assert answer.value == date(2032, 3, 1)
    assert answer.because.norms == (rules["overage.extension_max"],)
    assert answer.because.facts == {"new_contract_start": date(2027, 3, 1)}
