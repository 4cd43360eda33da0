"""What annual leave a year gives (Law 561-IV, 46; Decree 124, 116-118, 129)."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from domain.law import Rules
from domain.rules.annual_leave import Entitlement, LeaveFacts, entitlement
from domain.rules.leave_cap import within_cap
from domain.rules.leave_length import counts_as_contract, extra_days, main_days
from domain.rules.leave_months import full_months, in_digits
from domain.rules.leave_prorata import Share, Unused, YearService, prorated, unused_at_discharge

LONG_SERVING = LeaveFacts(service_start=date(2015, 3, 1), entry=date(2015, 3, 1))


@pytest.mark.parametrize(
    ("service_start", "days"),
    [
        (date(2027, 1, 1), 30),
        (date(2016, 11, 22), 30),
        (date(2016, 11, 21), 35),
        (date(2011, 11, 22), 35),
        (date(2011, 11, 21), 40),
        (date(2006, 11, 22), 40),
        (date(2006, 11, 21), 45),
        (date(1986, 11, 21), 45),
    ],
)
def test_main_leave_grows_on_the_anniversary_itself(service_start: date, days: int, rules: Rules) -> None:
    assert main_days(service_start, date(2026, 11, 21), rules).value == days


def test_main_leave_is_proved_by_the_years_reached(rules: Rules) -> None:
    because = main_days(date(2016, 11, 21), date(2026, 11, 21), rules).because
    assert [norm.key for norm in because.norms] == ["leave.main_days"]
    assert because.facts == {"service_start": date(2016, 11, 21), "on": date(2026, 11, 21), "years": 10}
    assert because.sums == ("10 → 35",)


def test_special_duty_adds_ten_days_and_cites_the_law(rules: Rules) -> None:
    extra = extra_days(True, rules)
    assert extra.value == 10
    assert [norm.citation.paragraph for norm in extra.because.norms] == ["46 p.1 part 2"]
    assert extra.because.facts == {"special_duty": True}


def test_without_special_duty_nothing_is_added_or_cited(rules: Rules) -> None:
    extra = extra_days(False, rules)
    assert extra.value == 0
    assert extra.because.norms == ()


@pytest.mark.parametrize(
    ("category", "counts"), [("contract", True), ("conscript_officer", True), ("conscript", False)]
)
def test_conscript_officers_have_the_length_of_contract_service(category: str, counts: bool, rules: Rules) -> None:
    answer = counts_as_contract(category, rules)
    assert answer.value is counts
    assert answer.because.facts == {"category": category}
    assert [norm.key for norm in answer.because.norms] == ["leave.conscript_officer_as"]


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), 12),
        (date(2026, 3, 16), date(2026, 4, 14), 0),
        (date(2026, 3, 16), date(2026, 4, 15), 1),
        (date(2026, 3, 16), date(2026, 4, 16), 1),
        (date(2026, 1, 31), date(2026, 2, 26), 0),
        (date(2026, 1, 31), date(2026, 2, 27), 1),
        (date(2026, 1, 1), date(2026, 2, 27), 1),
        (date(2026, 1, 1), date(2026, 2, 28), 2),
        (date(2028, 1, 1), date(2028, 2, 28), 1),
        (date(2028, 1, 1), date(2028, 2, 29), 2),
        (date(2025, 12, 1), date(2026, 1, 31), 2),
        (date(2026, 5, 1), date(2026, 1, 1), 0),
    ],
)
def test_a_full_month_ends_on_the_eve_of_its_day_number(first: date, last: date, months: int) -> None:
    assert full_months(first, last) == months


@pytest.mark.parametrize(
    ("base", "months", "digits"),
    [(30, 4, "10"), (30, 9, "22.5"), (45, 11, "41.25"), (35, 7, "20 5/12"), (35, 4, "11 2/3")],
)
def test_a_fraction_is_written_exactly(base: int, months: int, digits: str) -> None:
    assert in_digits(Fraction(base * months, 12)) == digits


def test_a_share_is_rounded_up_once_and_shows_its_sum(rules: Rules) -> None:
    share = prorated(30, YearService(2026, entry=date(2026, 3, 16)), rules)
    assert share.value == Share(full_months=9, days=23)
    assert share.because.sums == ("30 × 9 / 12 = 22.5 → 23",)
    assert share.because.facts == {"base_days": 30, "entry": date(2026, 3, 16), "discharge": None}
    assert share.because.readings == ("leave.annual.prorata", "leave.annual.rounding")
    assert [norm.key for norm in share.because.norms] == ["leave.prorata_months", "leave.prorata_rounding"]


def test_a_whole_number_of_days_is_not_rounded(rules: Rules) -> None:
    share = prorated(30, YearService(2026, discharge=date(2026, 4, 30)), rules)
    assert share.value == Share(full_months=4, days=10)
    assert share.because.sums == ("30 × 4 / 12 = 10",)
    assert share.because.facts == {"base_days": 30, "entry": None, "discharge": date(2026, 4, 30)}


def test_a_service_before_and_after_the_year_is_cut_to_the_year() -> None:
    service = YearService(2026, entry=date(2025, 7, 1), discharge=date(2027, 7, 1))
    assert (service.first, service.last, service.served) == (date(2026, 1, 1), date(2026, 12, 31), True)


def test_a_service_of_one_day_is_served() -> None:
    assert YearService(2026, entry=date(2026, 12, 31)).served
    assert not YearService(2026, entry=date(2027, 1, 1)).served


@pytest.mark.parametrize(("used", "left", "overused"), [(0, 18, 0), (17, 1, 0), (18, 0, 0), (20, 0, 2)])
def test_unused_leave_at_discharge_names_over_use(used: int, left: int, overused: int, rules: Rules) -> None:
    unused = unused_at_discharge(30, YearService(2026, discharge=date(2026, 7, 31)), used, rules)
    assert unused.value == Unused(due=18, left=left, overused=overused)
    assert unused.because.sums == ("30 × 7 / 12 = 17.5 → 18", f"18 − {used} = {18 - used}")
    assert unused.because.facts["used_days"] == used


@pytest.mark.parametrize(
    ("additional", "days", "over", "line"),
    [(14, 59, 0, "45 + 14 = 59"), (15, 60, 0, "45 + 15 = 60"), (16, 60, 1, "45 + 16 = 61 → 60")],
)
def test_sixty_days_is_the_most_of_a_year(additional: int, days: int, over: int, line: str, rules: Rules) -> None:
    capped = within_cap(45, additional, rules)
    assert (capped.value.days, capped.value.over, capped.value.capped) == (days, over, over > 0)
    assert capped.because.sums == (line,)
    assert capped.because.facts == {"annual_days": 45, "additional_days": additional}
    assert [norm.key for norm in capped.because.norms] == ["leave.yearly_cap"]


def test_a_whole_year_gives_the_whole_leave_without_a_share(rules: Rules) -> None:
    answer = entitlement(LONG_SERVING, 2026, date(2026, 6, 1), rules)
    assert answer.value == Entitlement(35, 12, 35, 0, 0, 35, 0)
    assert answer.because.sums == ("11 → 35", "35 + 0 = 35")
    assert answer.because.readings == ()


def test_the_years_are_those_reached_on_the_first_day_of_the_leave(rules: Rules) -> None:
    assert entitlement(LONG_SERVING, 2030, date(2030, 2, 28), rules).value.base_days == 35
    assert entitlement(LONG_SERVING, 2030, date(2030, 3, 1), rules).value.base_days == 40


def test_special_duty_is_given_in_full_in_the_year_of_discharge(rules: Rules) -> None:
    facts = replace(LONG_SERVING, special_duty=True, additional_days=4, discharge=date(2026, 3, 31))
    answer = entitlement(facts, 2026, date(2026, 3, 1), rules)
    assert answer.value == Entitlement(35, 3, 9, 10, 4, 23, 0)
    assert answer.because.sums == ("11 → 35", "35 × 3 / 12 = 8.75 → 9", "9 + 14 = 23")
    assert "leave.special_duty_days" in [norm.key for norm in answer.because.norms]


def test_what_is_over_sixty_days_is_told(rules: Rules) -> None:
    facts = LeaveFacts(date(2000, 1, 1), date(2000, 1, 1), special_duty=True, additional_days=14)
    assert entitlement(facts, 2026, date(2026, 6, 1), rules).value == Entitlement(45, 12, 45, 10, 14, 60, 9)


def test_a_year_not_served_gives_no_leave_of_any_kind(rules: Rules) -> None:
    facts = replace(LONG_SERVING, special_duty=True, additional_days=4, discharge=date(2025, 12, 31))
    assert entitlement(facts, 2026, date(2026, 1, 1), rules).value == Entitlement(35, 0, 0, 0, 0, 0, 0)


def test_the_year_of_entry_is_counted_from_the_entry(rules: Rules) -> None:
    answer = entitlement(LeaveFacts(date(2020, 3, 1), date(2026, 3, 16)), 2026, date(2026, 11, 1), rules)
    assert (answer.value.full_months, answer.value.base_days, answer.value.prorata_days) == (9, 30, 23)
    assert answer.because.facts["entry"] == date(2026, 3, 16)
