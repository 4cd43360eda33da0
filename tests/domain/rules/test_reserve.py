"""The Presidential Reserve: quarterly days, stay, notices, conditions (Decree 124, 152-4 to 152-13)."""

from datetime import date

import pytest

from domain.law import Rules
from domain.rules.reserve_conditions import (
    may_send_together,
    representation_contents,
    reserve_conditions,
    submission_papers,
)
from domain.rules.reserve_notice import heads_told_by, serviceman_told_by
from domain.rules.reserve_quarter import Quarter, QuarterDay, list_day, quarter_of, submission_day, verification_day
from domain.rules.reserve_stay import appoint_from, enrolled_again_from, is_ground_for_exclusion, stay_until
from domain.workdays import WorkCalendar


@pytest.mark.parametrize(
    ("on", "first", "last"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 4, 1), date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 8, 5), date(2026, 7, 1), date(2026, 9, 30)),
        (date(2026, 12, 31), date(2026, 10, 1), date(2026, 12, 31)),
    ],
)
def test_a_day_stands_in_its_quarter(on: date, first: date, last: date, rules: Rules) -> None:
    quarter = quarter_of(on, rules)
    assert quarter.value == Quarter(first, last)
    assert quarter.because.facts == {"on": on}


def test_the_three_days_of_the_quarter_and_their_safe_eves(rules: Rules) -> None:
    on = date(2026, 8, 5)
    assert submission_day(on, rules).value == QuarterDay(date(2026, 7, 10), date(2026, 7, 9))
    assert verification_day(on, rules).value == QuarterDay(date(2026, 8, 20), date(2026, 8, 19))
    assert list_day(on, rules).value == QuarterDay(date(2026, 9, 20), date(2026, 9, 19))


def test_the_proof_of_a_quarterly_day_names_the_reading(rules: Rules) -> None:
    because = verification_day(date(2026, 8, 5), rules).because
    assert because.readings == ("reserve.verification_deadline",)
    assert [norm.citation.paragraph for norm in because.norms] == ["152-4(1)", "152-7.1)"]


def test_the_stay_lasts_three_years_and_appointment_waits_three_months(rules: Rules) -> None:
    enrolled = date(2026, 11, 30)
    assert stay_until(enrolled, rules).value == date(2029, 11, 30)
    assert appoint_from(enrolled, False, rules).value == date(2027, 2, 28)
    assert stay_until(enrolled, rules).because.facts == {"enrolled": enrolled}
    assert appoint_from(enrolled, False, rules).because.facts == {"enrolled": enrolled}


def test_the_head_of_state_may_waive_the_three_months(rules: Rules) -> None:
    answer = appoint_from(date(2026, 11, 30), True, rules)
    assert answer.value == date(2026, 11, 30)
    assert answer.because.facts == {"enrolled": date(2026, 11, 30), "waived": True}
    assert [norm.key for norm in answer.because.norms] == ["reserve.min_stay"]


@pytest.mark.parametrize(
    ("ground", "excluded"), [("own_report", True), ("max_stay_expired", True), ("sick_leave", False)]
)
def test_only_the_nine_grounds_exclude(ground: str, excluded: bool, rules: Rules) -> None:
    answer = is_ground_for_exclusion(ground, rules)
    assert answer.value is excluded
    assert answer.because.facts == {"ground": ground}
    assert len(answer.because.norms[0].codes) == 9


def test_after_a_penalty_a_year_passes_before_enrolment(rules: Rules) -> None:
    answer = enrolled_again_from(date(2027, 2, 28), rules)
    assert answer.value == date(2028, 2, 28)
    assert answer.because.facts == {"grounds_removed": date(2027, 2, 28)}


def test_the_heads_are_told_within_ten_calendar_days(rules: Rules) -> None:
    due = heads_told_by(date(2026, 9, 25), rules)
    assert due.value == date(2026, 10, 5)
    assert due.because.readings == ("reserve.inform_heads",)
    assert due.because.facts == {"approved": date(2026, 9, 25)}


def test_the_serviceman_is_told_within_ten_working_days(calendar: WorkCalendar, rules: Rules) -> None:
    due = serviceman_told_by(date(2026, 12, 24), calendar, rules)
    assert due.value == date(2027, 1, 12)
    assert due.because.facts == {"extract_received": date(2026, 12, 24)}
    assert [norm.citation.paragraph for norm in due.because.norms] == ["152-9"]


def test_all_three_conditions_must_be_met(rules: Rules) -> None:
    assert reserve_conditions(["qualification_requirements", "fit_by_attestation"], rules).lacking == (
        "no_disciplinary_penalty_on_submission",
    )
    assert reserve_conditions(rules["reserve.conditions"].codes, rules).complete


def test_the_materials_are_listed(rules: Rules) -> None:
    assert submission_papers((), rules).needed == ("first_head_representation", "service_record_with_photo")
    assert representation_contents(["points"], rules).lacking == (
        "qualities",
        "qualification_match",
        "attestation_decision",
        "knb_check",
    )


@pytest.mark.parametrize(
    ("sent", "allowed"),
    [
        (["reserve_materials"], True),
        (["appointment_approval"], True),
        (["reserve_materials", "appointment_approval"], False),
    ],
)
def test_reserve_and_appointment_papers_never_go_together(sent: list[str], allowed: bool, rules: Rules) -> None:
    answer = may_send_together(sent, rules)
    assert answer.value is allowed
    assert answer.because.facts == {"sent": ", ".join(sorted(sent))}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["152-6(4)"]
