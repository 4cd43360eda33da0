"""Social adaptation: the proofs behind the dates, and every one of them marked repealed (Order 287)."""

from datetime import date

import pytest

from domain.law import Because, NormMissing, Rulebook, Rules, Status
from domain.rules.adaptation_accompaniment import (
    accompaniment,
    career_consultations,
    psychologist_consultations,
    stage_one,
    stage_two,
)
from domain.rules.adaptation_commission import may_appoint, missing_members, plan_day, review_day
from domain.rules.adaptation_notice import notice_deadline, right_notice
from domain.rules.adaptation_quarter import (
    consultation_quarter,
    consultation_quarters,
    monitoring_quarter,
    vacancy_lists_due,
)
from domain.rules.adaptation_retraining import Course, course_places, documents, funding, reimbursement
from domain.rules.adaptation_right import is_eligible
from domain.workdays import WorkCalendar

DISCHARGE = date(2027, 6, 15)


def keys(because: Because) -> tuple[str, ...]:
    return tuple(norm.key for norm in because.norms)


def test_every_value_of_adaptation_says_it_is_repealed_and_by_what(rules: Rules) -> None:
    norms = [norm for norm in rules.norms.values() if norm.citation.act == "order-287"]
    assert len(norms) == 19
    assert {(norm.status, norm.successor, norm.in_force_until) for norm in norms} == {
        (Status.REPEALED, "№ 834, 2022-09-26", date(2022, 9, 26))
    }


def test_the_wording_before_the_change_of_2021_is_not_made_up(rulebook: Rulebook) -> None:
    with pytest.raises(NormMissing) as told:
        notice_deadline(DISCHARGE, rulebook.on(date(2021, 3, 30)))
    assert told.value.key == "adaptation.notice_lead"


def test_the_notice_names_its_paragraph_the_discharge_and_the_reading(rules: Rules) -> None:
    answer = notice_deadline(DISCHARGE, rules)
    assert answer.value == date(2026, 12, 15)
    assert answer.because == Because.of(
        rules["adaptation.notice_lead"],
        sums=("2027-06-15 − 6m = 2026-12-15",),
        readings=("adapt.notice_6_months",),
        discharge=DISCHARGE,
    )


@pytest.mark.parametrize(
    ("today", "at_once"),
    [(date(2026, 12, 14), False), (date(2026, 12, 15), True), (date(2026, 12, 16), True)],
)
def test_from_the_last_day_on_the_notice_is_given_at_once(rules: Rules, today: date, at_once: bool) -> None:
    notice = right_notice(DISCHARGE, today, rules)
    assert (notice.latest, notice.at_once) == (date(2026, 12, 15), at_once)
    assert notice.because.facts == {"discharge": DISCHARGE, "today": today}


def test_the_accompaniment_is_one_answer_with_one_proof(rules: Rules) -> None:
    found = accompaniment(DISCHARGE, rules)
    assert (found.stage_one, found.stage_two) == (date(2027, 3, 15), date(2027, 5, 15))
    assert found.career_consultations == (date(2027, 3, 15), date(2027, 4, 15), date(2027, 5, 15))
    assert [day.day for day in found.psychologist_consultations] == [15, 22, 29, 5, 12]
    assert keys(found.because) == (
        "adaptation.stage_one_lead",
        "adaptation.stage_one_every",
        "adaptation.stage_two_lead",
        "adaptation.stage_two_every",
    )
    assert found.because.readings == ("adapt.stage1.monthly", "adapt.stage2.weekly")
    assert found.because.facts == {"discharge": DISCHARGE}


def test_each_stage_and_its_consultations_are_proved_alone(rules: Rules) -> None:
    career, second = career_consultations(DISCHARGE, rules), stage_two(DISCHARGE, rules)
    assert keys(career.because) == ("adaptation.stage_one_lead", "adaptation.stage_one_every")
    assert career.because.facts == second.because.facts == {"discharge": DISCHARGE}
    assert keys(stage_one(DISCHARGE, rules).because) == ("adaptation.stage_one_lead",)
    assert stage_one(DISCHARGE, rules).because.sums == ("2027-06-15 − 3m = 2027-03-15",)
    assert psychologist_consultations(DISCHARGE, rules).because.facts == {"discharge": DISCHARGE}


def test_the_plan_day_shows_both_readings_and_the_working_day(rules: Rules, calendar: WorkCalendar) -> None:
    plan = plan_day(date(2026, 11, 20), rules, calendar)
    assert plan.plan_year == 2027
    assert (plan.day.due, plan.day.safe) == (date(2026, 12, 20), date(2026, 12, 19))
    assert plan.day.advise_by == date(2026, 12, 18)
    assert plan.day.because == Because.of(
        rules["adaptation.plan_day"], readings=("adapt.plan.deadline",), on=date(2026, 11, 20)
    )


@pytest.mark.parametrize(
    ("filed", "due"),
    [
        (date(2026, 12, 24), date(2026, 12, 25)),
        (date(2026, 12, 25), date(2026, 12, 25)),
        (date(2026, 12, 26), date(2027, 1, 25)),
    ],
)
def test_a_raport_filed_after_the_day_waits_a_month(
    rules: Rules, calendar: WorkCalendar, filed: date, due: date
) -> None:
    day = review_day(filed, rules, calendar)
    assert day.due == due
    assert day.because == Because.of(
        rules["adaptation.review_day"], readings=("adapt.commission.monthly_review",), filed=filed
    )


def test_missing_services_come_in_the_order_of_the_act(rules: Rules) -> None:
    answer = missing_members({"medical", "legal"}, rules)
    assert answer.value == ("finance", "psychological", "personnel_body")
    assert answer.because == Because.of(rules["adaptation.commission_members"], present="legal, medical")


def test_who_appoints_is_proved_by_the_level_asked_about(rules: Rules) -> None:
    answer = may_appoint("arm_commander", rules)
    assert answer.value
    assert answer.because == Because.of(rules["adaptation.appointed_by"], commander="arm_commander")


@pytest.mark.parametrize(
    ("on", "first", "last"),
    [
        (date(2028, 1, 1), date(2028, 1, 1), date(2028, 3, 31)),
        (date(2028, 2, 29), date(2028, 1, 1), date(2028, 3, 31)),
        (date(2028, 4, 1), date(2028, 4, 1), date(2028, 6, 30)),
        (date(2028, 9, 30), date(2028, 7, 1), date(2028, 9, 30)),
        (date(2028, 12, 31), date(2028, 10, 1), date(2028, 12, 31)),
    ],
)
def test_a_day_lies_in_its_calendar_quarter(rules: Rules, on: date, first: date, last: date) -> None:
    watched, consulted = monitoring_quarter(on, rules), consultation_quarter(on, rules)
    assert (watched.first, watched.last) == (consulted.first, consulted.last) == (first, last)
    assert watched.because == Because.of(rules["adaptation.monitoring_every"], on=on)
    assert consulted.because == Because.of(
        rules["adaptation.consultation_every"], readings=("adapt.quarterly_consultation",), on=on
    )


def test_a_person_discharged_in_the_quarter_of_listing_has_one_consultation(rules: Rules) -> None:
    found = consultation_quarters(date(2026, 11, 1), date(2026, 11, 20), rules)
    assert [quarter.first for quarter in found] == [date(2026, 10, 1)]


def test_the_lists_of_vacancies_are_proved_by_both_paragraphs(rules: Rules) -> None:
    answer = vacancy_lists_due(date(2026, 11, 3), rules)
    assert answer.value == date(2026, 12, 31)
    assert keys(answer.because) == ("adaptation.vacancy_lists", "adaptation.monitoring_every")
    assert answer.because.readings == ("adapt.vacancy_lists",)
    assert answer.because.facts == {"monitored": date(2026, 11, 3), "on": date(2026, 11, 3)}


@pytest.mark.parametrize(
    ("ground", "years", "eligible"),
    [
        ("age_limit", 0, True),
        ("health", 0, True),
        ("illness_related_to_duty", 0, True),
        ("staff_cut", 19.99, False),
        ("staff_cut", 20, True),
        (None, 21, True),
    ],
)
def test_a_ground_or_long_service_is_enough(rules: Rules, ground: str | None, years: float, eligible: bool) -> None:
    answer = is_eligible(ground, years, rules)
    assert answer.value is eligible
    assert keys(answer.because) == ("adaptation.eligible_grounds", "adaptation.eligible_service")
    assert answer.because.readings == ("adapt.eligible_lists",)
    assert answer.because.facts == {"ground": ground, "service_years": str(years)}


def test_the_sum_of_the_courses_stands_in_the_proof(rules: Rules) -> None:
    courses = [Course(date(2027, 2, 15), date(2027, 2, 20)), Course(date(2027, 1, 31), date(2027, 2, 9))]
    found = reimbursement(courses, True, rules)
    assert (found.granted, found.total_days, found.last_paid_day) == (True, 16, date(2027, 2, 28))
    assert found.because == Because.of(
        rules["adaptation.retraining_max"],
        sums=("2027-01-31 + 16 - 1 = 2027-02-15; 2027-01-31 + 1 = 2027-02-28",),
        readings=("adapt.retraining.max_length",),
        start=date(2027, 1, 31),
        funds_left=True,
    )


def test_without_a_work_record_its_proof_is_not_asked(rules: Rules) -> None:
    answer = documents(False, rules)
    assert len(answer.value) == 5
    assert "work_record_proof_copy" not in answer.value
    assert keys(answer.because) == ("adaptation.documents", "adaptation.documents_if_worked")
    assert answer.because.readings == ("adapt.documents",)
    assert answer.because.facts == {"has_work_record": False}


def test_the_places_of_the_courses_are_those_of_the_act(rules: Rules) -> None:
    answer = course_places(rules)
    assert answer.value == ("higher_military_school", "military_technical_school")
    assert answer.because == Because.of(rules["adaptation.course_places"])


def test_the_cost_is_the_product_of_its_factors(rules: Rules) -> None:
    factors = {"forecast_persons": 3, "average_duration": 2, "average_cost_per_unit": 50}
    answer = funding(factors, rules)
    assert answer.value == 300
    assert answer.because == Because.of(
        rules["adaptation.funding_factors"],
        sums=("3 × 2 × 50 = 300",),
        readings=("adapt.retraining.funding_formula",),
        **factors,
    )


def test_a_factor_left_out_is_not_taken_as_one(rules: Rules) -> None:
    with pytest.raises(KeyError, match="average_duration"):
        funding({"forecast_persons": 3, "average_cost_per_unit": 50}, rules)
