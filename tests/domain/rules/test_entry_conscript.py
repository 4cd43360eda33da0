"""A conscript's way into contract service (Decree 124, 32 and 33)."""

from datetime import date

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.entry_conscript import decision_due, report_by
from domain.workdays import WorkCalendar


def test_a_conscript_officer_files_a_month_before_the_end(rules: Rules) -> None:
    answer = report_by("conscript_officer", date(2027, 3, 31), rules)
    assert answer.value == date(2027, 2, 28)
    assert answer.because.norms == (rules["entry.conscript_officer_categories"], rules["entry.conscript_officer_lead"])
    assert answer.because.facts == {"category": "conscript_officer", "service_end": date(2027, 3, 31)}
    assert answer.because.readings == ("entry.conscript.report", CLAMP)


def test_another_conscript_has_no_deadline(rules: Rules) -> None:
    answer = report_by("compulsory_service", date(2027, 3, 31), rules)
    assert answer.value is None
    assert answer.because.norms == (rules["entry.conscript_officer_categories"],)
    assert answer.because.facts == {"category": "compulsory_service", "service_end": date(2027, 3, 31)}


def test_the_commander_has_ten_working_days_over_the_new_year(rules: Rules, calendar: WorkCalendar) -> None:
    answer = decision_due(date(2026, 12, 28), rules, calendar)
    assert answer.value == date(2027, 1, 14)
    assert answer.because.norms == (rules["entry.conscript_decision"],)
    assert answer.because.sums == ("2026-12-28 + 10wd = 2027-01-14",)
    assert answer.because.facts == {"registered": date(2026, 12, 28)}
    assert answer.because.readings == ("entry.conscript.decision_deadline",)
