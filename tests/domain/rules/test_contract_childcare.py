"""A contract that expires during maternity or childcare leave (Decree 124, 16(5))."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.contract_childcare import childcare_return, window_end

READING = ("contract.expiry_during_childcare.window",)
START, BACK = date(2026, 4, 6), date(2026, 8, 10)


def test_the_return_is_the_third_birthday(rules: Rules) -> None:
    back = childcare_return(date(2024, 2, 29), rules)
    assert back.value == date(2027, 2, 28)
    assert back.because.norms == (rules["contract.childcare_age"],)
    assert back.because.facts == {"child_birth": date(2024, 2, 29)}
    assert back.because.readings == (CLAMP, *READING)


@pytest.mark.parametrize(
    ("contract_end", "start", "end"),
    [
        (date(2026, 4, 5), START, None),
        (date(2026, 4, 6), START, date(2026, 10, 10)),
        (date(2026, 8, 9), START, date(2026, 10, 10)),
        (date(2026, 8, 10), START, None),
        (date(2020, 1, 1), None, date(2026, 10, 10)),
        (date(2026, 8, 10), None, None),
    ],
)
def test_the_window_opens_only_when_the_contract_ends_in_the_leave(
    contract_end: date, start: date | None, end: date | None, rules: Rules
) -> None:
    assert window_end(contract_end, start, BACK, rules).value == end


@pytest.mark.parametrize("contract_end", [date(2026, 6, 1), date(2027, 6, 1)])
def test_the_window_is_proved_whether_it_opens_or_not(contract_end: date, rules: Rules) -> None:
    because = window_end(contract_end, START, BACK, rules).because
    assert because.norms == (rules["contract.childcare_window"],)
    assert because.facts == {"contract_end": contract_end, "leave_start": START, "return_date": BACK}
    assert because.readings == READING
