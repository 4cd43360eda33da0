"""Until which day a raport for a new contract is in time (Decree 124, 16 and 40)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.contract_filing import filing_window, leaving_window, overage_filing_window
from domain.workdays import WorkCalendar

PAPERS = ("service_reference", "military_medical_commission_conclusion")


def test_the_two_months_are_clamped_and_advised_on_a_working_day(rules: Rules, calendar: WorkCalendar) -> None:
    window = filing_window(date(2027, 4, 30), rules, calendar)
    assert (window.last_day, window.advise_by) == (date(2027, 2, 28), date(2027, 2, 26))
    assert not window.over_age
    assert window.documents == ()


def test_the_window_is_proved_by_its_norm_its_sum_and_its_reading(rules: Rules, calendar: WorkCalendar) -> None:
    because = filing_window(date(2027, 4, 30), rules, calendar).because
    assert because.norms == (rules["contract.renewal_filing_lead"],)
    assert because.facts == {"contract_end": date(2027, 4, 30)}
    assert because.sums == ("2027-04-30 − 2m = 2027-02-28",)
    assert because.readings == (CLAMP, "contract.renewal.report_deadline")


@pytest.mark.parametrize(
    ("age_limit", "over_age", "last_day"),
    [
        (date(2027, 4, 29), True, date(2026, 12, 30)),
        (date(2027, 4, 30), True, date(2026, 12, 30)),
        (date(2027, 5, 1), False, date(2027, 2, 28)),
        (None, False, date(2027, 2, 28)),
    ],
)
def test_who_reaches_the_age_limit_by_the_end_files_four_months_before(
    age_limit: date | None, over_age: bool, last_day: date, rules: Rules, calendar: WorkCalendar
) -> None:
    window = filing_window(date(2027, 4, 30), rules, calendar, age_limit)
    assert (window.over_age, window.last_day) == (over_age, last_day)
    assert window.documents == (PAPERS if over_age else ())


def test_the_over_age_window_names_both_norms_and_the_limit(rules: Rules, calendar: WorkCalendar) -> None:
    because = filing_window(date(2027, 4, 30), rules, calendar, date(2027, 1, 1)).because
    assert because.norms == (rules["overage.filing_lead"], rules["overage.documents"])
    assert because.facts == {"contract_end": date(2027, 4, 30), "age_limit": date(2027, 1, 1)}
    assert because.readings == ("overage.report_deadline",)


def test_an_age_limit_still_far_away_is_shown_among_the_facts(rules: Rules, calendar: WorkCalendar) -> None:
    because = filing_window(date(2027, 4, 30), rules, calendar, date(2040, 1, 1)).because
    assert because.facts == {"contract_end": date(2027, 4, 30), "age_limit": date(2040, 1, 1)}
    assert because.readings == (CLAMP, "contract.renewal.report_deadline", "overage.report_deadline")
    assert because.norms == (rules["contract.renewal_filing_lead"],)


def test_one_known_to_be_over_age_needs_no_date_of_it(rules: Rules, calendar: WorkCalendar) -> None:
    window = overage_filing_window(date(2027, 6, 30), rules, calendar)
    assert (window.last_day, window.advise_by, window.over_age) == (date(2027, 2, 28), date(2027, 2, 26), True)
    assert window.documents == PAPERS
    assert window.because.facts == {"contract_end": date(2027, 6, 30)}


def test_leaving_is_told_two_months_before(rules: Rules, calendar: WorkCalendar) -> None:
    window = leaving_window(date(2026, 9, 30), rules, calendar)
    assert (window.last_day, window.advise_by) == (date(2026, 7, 30), date(2026, 7, 30))
    assert (window.over_age, window.documents) == (False, ())
    assert window.because.norms == (rules["contract.leaving_notice_lead"],)
    assert window.because.readings == ("contract.leaving.notice_deadline",)
    assert window.because.facts == {"contract_end": date(2026, 9, 30)}
