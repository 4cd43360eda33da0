"""What happens around and during a leave (Decree 124, 113-124)."""

from dataclasses import replace
from datetime import date

import pytest

from domain.law import Because, Rules
from domain.rules.leave_carry_over import Carried, carried_over, exclusion_day
from domain.rules.leave_emergency import (
    EmergencyExtension,
    Trouble,
    extended_on_the_spot,
    extension_allowed,
    unit_told_by,
)
from domain.rules.leave_illness import Extension, IllnessOnLeave, extended_by_illness
from domain.rules.leave_period import Period
from domain.rules.leave_protection import Protection, protection
from domain.rules.leave_registration import reminder_day
from domain.rules.leave_sequence import annual_beside_maternity, next_start
from domain.workdays import WorkCalendar

SEPTEMBER = Period(date(2026, 9, 1), date(2026, 9, 30))
ILL = IllnessOnLeave("annual", SEPTEMBER.first_day, SEPTEMBER.last_day, date(2026, 9, 10), date(2026, 9, 16))
MARCH = IllnessOnLeave("annual", date(2027, 3, 1), date(2027, 4, 4), date(2027, 3, 6), date(2027, 3, 9))


def paragraphs(because: Because) -> list[str]:
    return [norm.citation.paragraph for norm in because.norms]


def test_a_period_counts_both_its_days() -> None:
    assert Period.of(date(2026, 9, 1), 30) == SEPTEMBER
    assert SEPTEMBER.days == 30
    assert SEPTEMBER.return_date == date(2026, 10, 1)


def test_a_period_that_ends_before_it_begins_has_no_days() -> None:
    assert Period(date(2026, 9, 2), date(2026, 9, 1)).days == 0


@pytest.mark.parametrize(
    ("on", "free"),
    [
        (date(2026, 8, 31), True),
        (date(2026, 9, 1), False),
        (date(2026, 9, 30), False),
        (date(2026, 10, 1), True),
    ],
)
def test_from_the_first_to_the_last_day_of_leave_nobody_is_moved(on: date, free: bool, rules: Rules) -> None:
    answer = protection(SEPTEMBER, on, "", rules)
    assert answer.value == Protection(transfer_allowed=free, unit_discharge_allowed=free)
    assert answer.because.facts == {
        "start": date(2026, 9, 1),
        "last_day": date(2026, 9, 30),
        "on": on,
        "ground": "",
    }
    assert paragraphs(answer.because) == ["115(2)"]


def test_liquidation_of_the_unit_lifts_the_protection(rules: Rules) -> None:
    assert protection(SEPTEMBER, date(2026, 9, 10), "unit_liquidation", rules).value == Protection(True, True)


def test_registration_is_reminded_of_on_the_day_of_arrival(rules: Rules) -> None:
    answer = reminder_day(date(2026, 9, 2), rules)
    assert answer.value == date(2026, 9, 2)
    assert answer.because.readings == ("leave.military_registration",)
    assert answer.because.facts == {"arrival": date(2026, 9, 2)}
    assert paragraphs(answer.because) == ["113"]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("annual", "additional", True),
        ("additional", "annual", True),
        ("annual", "study", False),
        ("sick", "annual", False),
    ],
)
def test_annual_and_additional_leave_join_without_a_gap(first: str, second: str, joined: bool, rules: Rules) -> None:
    answer = next_start(first, second, date(2026, 9, 30), rules)
    assert answer.value == (date(2026, 10, 1) if joined else None)
    assert answer.because.facts == {"first": first, "second": second, "first_last_day": date(2026, 9, 30)}
    assert paragraphs(answer.because) == ["121"]


@pytest.mark.parametrize(
    ("servicewoman", "moment", "entitled"),
    [
        (True, "before_maternity", True),
        (True, "after_maternity", True),
        (True, "after_childcare", True),
        (True, "next_summer", False),
        (False, "after_childcare", False),
    ],
)
def test_only_a_servicewoman_takes_annual_leave_beside_maternity_leave(
    servicewoman: bool, moment: str, entitled: bool, rules: Rules
) -> None:
    answer = annual_beside_maternity(servicewoman, moment, rules)
    assert answer.value is entitled
    assert answer.because.readings == ("leave.annual.maternity_adjacent",)
    assert answer.because.facts == {"servicewoman": servicewoman, "moment": moment}
    assert paragraphs(answer.because) == ["117(2)"]


@pytest.mark.parametrize(
    ("good_reason", "category", "days"),
    [(True, "contract", 12), (False, "contract", 0), (True, "conscript_officer", 0)],
)
def test_leave_is_carried_to_the_next_year_for_good_reason(
    good_reason: bool, category: str, days: int, rules: Rules
) -> None:
    answer = carried_over(12, 2026, good_reason, category, rules)
    assert answer.value == Carried(days, 2027)
    assert answer.because.facts == {
        "unused_days": 12,
        "year": 2026,
        "good_reason": good_reason,
        "category": category,
    }
    assert paragraphs(answer.because) == ["122(1)"]


def test_a_conscript_officer_leaves_the_lists_the_day_after_his_last_leave(rules: Rules) -> None:
    answer = exclusion_day(date(2026, 9, 30), rules)
    assert answer.value == date(2026, 10, 1)
    assert answer.because.facts == {"last_leave_end": date(2026, 9, 30)}
    assert answer.because.sums == ("2026-09-30 + 1d = 2026-10-01",)


def test_annual_leave_grows_by_the_days_of_illness(calendar: WorkCalendar, rules: Rules) -> None:
    answer = extended_by_illness(ILL, calendar, rules)
    assert answer.value == Extension(7, date(2026, 10, 7))
    assert answer.because.facts == {
        "leave": "annual",
        "ill_from": date(2026, 9, 10),
        "ill_to": date(2026, 9, 16),
        "discharge_year": False,
    }
    assert paragraphs(answer.because) == ["123"]


@pytest.mark.parametrize(
    ("ill_from", "ill_to", "days"),
    [
        (date(2026, 8, 25), date(2026, 9, 1), 1),
        (date(2026, 9, 30), date(2026, 10, 5), 1),
        (date(2026, 8, 20), date(2026, 8, 31), 0),
        (date(2026, 10, 1), date(2026, 10, 5), 0),
        (date(2026, 8, 1), date(2026, 11, 1), 30),
    ],
)
def test_only_illness_within_the_leave_counts(
    ill_from: date, ill_to: date, days: int, calendar: WorkCalendar, rules: Rules
) -> None:
    ill = replace(ILL, kind="additional", ill_from=ill_from, ill_to=ill_to)
    assert extended_by_illness(ill, calendar, rules).value.extra_days == days


@pytest.mark.parametrize("kind", ["family_short", "study", "vacation"])
def test_other_leaves_do_not_grow(kind: str, calendar: WorkCalendar, rules: Rules) -> None:
    assert extended_by_illness(replace(ILL, kind=kind), calendar, rules).value == Extension(0, ILL.last_day)


def test_the_last_leave_before_exclusion_does_not_grow(calendar: WorkCalendar, rules: Rules) -> None:
    answer = extended_by_illness(replace(ILL, excluded_after=True), calendar, rules)
    assert answer.value == Extension(0, ILL.last_day)
    assert answer.because.facts["discharge_year"] is True


def test_illness_on_a_holiday_costs_no_day_of_annual_leave(calendar: WorkCalendar, rules: Rules) -> None:
    assert extended_by_illness(MARCH, calendar, rules).value == Extension(3, date(2027, 4, 7))


def test_additional_leave_counts_holidays_as_its_days(calendar: WorkCalendar, rules: Rules) -> None:
    answer = extended_by_illness(replace(MARCH, kind="additional"), calendar, rules)
    assert answer.value == Extension(4, date(2027, 4, 8))


def test_the_added_days_of_annual_leave_pass_over_holidays(calendar: WorkCalendar, rules: Rules) -> None:
    ill = IllnessOnLeave("annual", date(2027, 4, 1), date(2027, 4, 30), date(2027, 4, 29), date(2027, 4, 30))
    assert extended_by_illness(ill, calendar, rules).value == Extension(2, date(2027, 5, 3))


def test_a_whole_leave_lost_to_illness_is_given_again_whole(calendar: WorkCalendar, rules: Rules) -> None:
    ill = replace(MARCH, ill_from=MARCH.first_day, ill_to=MARCH.last_day)
    assert extended_by_illness(ill, calendar, rules).value.extra_days == 30


@pytest.mark.parametrize(("requested", "granted"), [(9, 9), (10, 10), (11, 10)])
def test_at_most_ten_days_are_added_on_the_spot_and_travel_on_top(requested: int, granted: int, rules: Rules) -> None:
    answer = extended_on_the_spot(date(2026, 9, 30), requested, 2, Trouble("death", "close_relative"), rules)
    assert answer.value == EmergencyExtension(granted, date(2026, 10, granted), date(2026, 10, granted + 2))
    assert answer.because.facts == {
        "ground": "death",
        "relative": "close_relative",
        "last_day": date(2026, 9, 30),
        "requested_days": requested,
        "travel_days": 2,
    }
    assert [norm.key for norm in answer.because.norms] == [
        "leave.emergency_extension_grounds",
        "leave.emergency_extension_relatives",
        "leave.emergency_extension_max",
    ]


@pytest.mark.parametrize(
    ("trouble", "allowed"),
    [
        (Trouble(), True),
        (Trouble("grave_illness"), True),
        (Trouble(None, "spouse_close_relative"), True),
        (Trouble("wedding", "family_member"), False),
        (Trouble("death", "neighbour"), False),
    ],
)
def test_the_ground_and_the_relative_must_be_listed(trouble: Trouble, allowed: bool, rules: Rules) -> None:
    assert extension_allowed(trouble, rules).value is allowed


def test_a_ground_that_is_not_listed_adds_nothing(rules: Rules) -> None:
    answer = extended_on_the_spot(date(2026, 9, 30), 5, 1, Trouble("wedding"), rules)
    assert answer.value == EmergencyExtension(0, date(2026, 9, 30), date(2026, 10, 1))


def test_the_unit_is_told_of_the_extension_the_same_day(rules: Rules) -> None:
    answer = unit_told_by(date(2026, 9, 28), rules)
    assert answer.value == date(2026, 9, 28)
    assert paragraphs(answer.because) == ["124(2)"]
    assert answer.because.facts == {"extended_on": date(2026, 9, 28)}
