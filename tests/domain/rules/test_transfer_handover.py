"""Handing over a post and leaving the unit's lists (Decree 124, 70)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.transfer_handover import excluded_on, handover_finish_by, handover_start_by
from domain.workdays import WorkCalendar

EXTRACT, BACK = date(2026, 6, 1), date(2026, 6, 20)


@pytest.mark.parametrize(
    ("absence", "arrival", "by"),
    [
        (None, None, date(2026, 6, 8)),
        ("leave", BACK, date(2026, 6, 27)),
        ("treatment", BACK, date(2026, 6, 27)),
        ("leave", None, date(2026, 6, 8)),
        ("leave", date(2026, 5, 1), date(2026, 6, 8)),
        ("business_trip", BACK, date(2026, 6, 8)),
        (None, BACK, date(2026, 6, 8)),
    ],
)
def test_seven_days_run_from_the_extract_or_the_arrival(
    absence: str | None, arrival: date | None, by: date, rules: Rules
) -> None:
    assert handover_start_by(EXTRACT, rules, absence, arrival).value == by


def test_the_start_of_the_handover_is_proved(rules: Rules) -> None:
    present = handover_start_by(EXTRACT, rules).because
    assert present.norms == (rules["transfer.handover_start"],)
    assert present.facts == {"extract_received": EXTRACT}
    away = handover_start_by(EXTRACT, rules, "leave", BACK).because
    assert away.norms == (rules["transfer.handover_start"], rules["transfer.handover_absences"])
    assert away.facts == {"extract_received": EXTRACT, "absence": "leave", "arrival": BACK}
    assert present.readings == away.readings == ("transfer.handover.start",)


def test_the_handover_takes_a_month_at_most(rules: Rules) -> None:
    finish = handover_finish_by(date(2027, 1, 31), rules)
    assert finish.value == date(2027, 2, 28)
    assert finish.because.norms == (rules["transfer.handover_max"],)
    assert finish.because.facts == {"handover_start": date(2027, 1, 31)}
    assert finish.because.readings == (CLAMP, "transfer.handover.max")


def test_the_lists_are_left_on_the_next_working_day(rules: Rules, calendar: WorkCalendar) -> None:
    day = excluded_on(date(2026, 5, 8), rules, calendar)
    assert day.value == date(2026, 5, 12)
    assert day.because.norms == (rules["transfer.exclusion"],)
    assert day.because.sums == ("2026-05-08 + 1wd = 2026-05-12",)
    assert day.because.facts == {"acts_approved": date(2026, 5, 8)}
