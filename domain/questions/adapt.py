"""Worked examples about social adaptation (Order 287, repealed)."""

from collections.abc import Mapping
from typing import Any, Final

from domain.questions.asking import (
    BadInput,
    Bench,
    MissingInput,
    Question,
    Reply,
    a_day,
    a_flag,
    a_number,
    a_quantity,
    a_word,
)
from domain.questions.listed import is_given, words
from domain.rules.adaptation_accompaniment import (
    career_consultations,
    psychologist_consultations,
    stage_one,
    stage_two,
)
from domain.rules.adaptation_commission import may_appoint, missing_members, plan_day, review_day
from domain.rules.adaptation_notice import notice_deadline, right_notice
from domain.rules.adaptation_quarter import (
    Quarter,
    consultation_quarter,
    consultation_quarters,
    monitoring_quarter,
    vacancy_lists_due,
)
from domain.rules.adaptation_retraining import Course, course_places, documents, funding, reimbursement
from domain.rules.adaptation_right import is_eligible

Given = Mapping[str, Any]


def appointment(inputs: Given, bench: Bench) -> Reply:
    """adapt.commission.appointment."""
    answer = may_appoint(a_word(inputs, "by"), bench.rules)
    return {"allowed": answer.value, "because": answer.because}


def composition(inputs: Given, bench: Bench) -> Reply:
    """adapt.commission.composition."""
    answer = missing_members(words(inputs, "members"), bench.rules)
    return {"complete": not answer.value, "missing": list(answer.value), "because": answer.because}


def plan(inputs: Given, bench: Bench) -> Reply:
    """adapt.plan.deadline."""
    found = plan_day(a_day(inputs, "on"), bench.rules, bench.calendar)
    day = found.day
    dates = {"due": day.due, "due_safe": day.safe, "advise_by": day.advise_by}
    return {**dates, "plan_for_year": found.plan_year, "because": day.because}


def eligible(inputs: Given, bench: Bench) -> Reply:
    """adapt.eligible_lists."""
    ground = a_word(inputs, "ground") if is_given(inputs, "ground") else None
    if ground is None and not is_given(inputs, "service_years"):
        raise MissingInput("service_years")
    answer = is_eligible(ground, _years(inputs), bench.rules)
    return {"eligible": answer.value, "because": answer.because}


def _years(inputs: Given) -> float:
    return a_quantity(inputs, "service_years") if is_given(inputs, "service_years") else 0


def funding_formula(inputs: Given, bench: Bench) -> Reply:
    """adapt.retraining.funding_formula."""
    names = bench.rules["adaptation.funding_factors"].codes
    answer = funding({name: a_number(inputs, name) for name in names}, bench.rules)
    return {"funding": answer.value, "because": answer.because}


def max_length(inputs: Given, bench: Bench) -> Reply:
    """adapt.retraining.max_length: one course, or a list of courses each with course_start and course_end."""
    listed = inputs["courses"] if is_given(inputs, "courses") else [inputs]
    if not isinstance(listed, list) or not listed:
        raise BadInput("courses", "is not a list of courses")
    funds = a_flag(inputs, "within_funds") if is_given(inputs, "within_funds") else True
    found = reimbursement([_course(one) for one in listed], funds, bench.rules)
    parts = {"reimbursable": found.granted, "total_days": found.total_days, "latest_end": found.last_paid_day}
    return {**parts, "because": found.because}


def _course(held: object) -> Course:
    if not isinstance(held, Mapping):
        raise BadInput("courses", "holds something that is no course")
    first, last = a_day(held, "course_start"), a_day(held, "course_end")
    if last < first:
        raise BadInput("course_end", "is before course_start")
    return Course(first, last)


def notice(inputs: Given, bench: Bench) -> Reply:
    """adapt.notice_6_months; with today it also says what to do."""
    discharge = a_day(inputs, "discharge")
    if not is_given(inputs, "today"):
        answer = notice_deadline(discharge, bench.rules)
        return {"notice": answer.value, "because": answer.because}
    found = right_notice(discharge, a_day(inputs, "today"), bench.rules)
    action = "notify_now" if found.at_once else "notify_by_date"
    return {"notice": found.latest, "action": action, "because": found.because}


def papers(inputs: Given, bench: Bench) -> Reply:
    """adapt.documents; with the day of the notice, also the review to be in time for."""
    answer = documents(a_flag(inputs, "has_work_record"), bench.rules)
    reply = {"documents": list(answer.value), "count": len(answer.value), "because": answer.because}
    if not is_given(inputs, "notice_received"):
        return reply
    received = a_day(inputs, "notice_received")
    review = review_day(received, bench.rules, bench.calendar)
    return reply | {"from": received, "remind_before": review.due, "because": answer.because + review.because}


def monthly_review(inputs: Given, bench: Bench) -> Reply:
    """adapt.commission.monthly_review."""
    day = review_day(a_day(inputs, "report_filed"), bench.rules, bench.calendar)
    return {"review_by": day.due, "review_safe": day.safe, "advise_by": day.advise_by, "because": day.because}


def vacancy_monitoring(inputs: Given, bench: Bench) -> Reply:
    """adapt.vacancy_monitoring."""
    return _quarter(monitoring_quarter(a_day(inputs, "on"), bench.rules))


def vacancy_lists(inputs: Given, bench: Bench) -> Reply:
    """adapt.vacancy_lists."""
    answer = vacancy_lists_due(a_day(inputs, "monitored"), bench.rules)
    lists = list(bench.rules["adaptation.vacancy_lists"].codes)
    return {"due": answer.value, "lists": lists, "because": answer.because}


def referral(inputs: Given, bench: Bench) -> Reply:
    """adapt.course_referral; with a place, whether the referral may go there."""
    answer = course_places(bench.rules)
    reply = {"places": list(answer.value), "because": answer.because}
    if not is_given(inputs, "to"):
        return reply
    to = a_word(inputs, "to")
    return reply | {"allowed": to in answer.value, "because": answer.because.with_fact(to=to)}


def quarterly_consultation(inputs: Given, bench: Bench) -> Reply:
    """adapt.quarterly_consultation: the quarter of a day, or all quarters from listing to discharge."""
    if not is_given(inputs, "listed"):
        return _quarter(consultation_quarter(a_day(inputs, "on"), bench.rules))
    found = consultation_quarters(a_day(inputs, "listed"), a_day(inputs, "discharge"), bench.rules)
    quarters = [{"from": quarter.first, "to": quarter.last} for quarter in found]
    return {"quarters": quarters, "count": len(quarters), "because": found[0].because}


def _quarter(quarter: Quarter) -> Reply:
    return {"from": quarter.first, "to": quarter.last, "because": quarter.because}


def stage_one_start(inputs: Given, bench: Bench) -> Reply:
    """adapt.stage1.start."""
    answer = stage_one(a_day(inputs, "discharge"), bench.rules)
    return {"stage1": answer.value, "because": answer.because}


def stage_one_monthly(inputs: Given, bench: Bench) -> Reply:
    """adapt.stage1.monthly."""
    answer = career_consultations(a_day(inputs, "discharge"), bench.rules)
    return {"monthly": list(answer.value), "because": answer.because}


def stage_two_start(inputs: Given, bench: Bench) -> Reply:
    """adapt.stage2.start."""
    answer = stage_two(a_day(inputs, "discharge"), bench.rules)
    return {"stage2": answer.value, "because": answer.because}


def stage_two_weekly(inputs: Given, bench: Bench) -> Reply:
    """adapt.stage2.weekly."""
    answer = psychologist_consultations(a_day(inputs, "discharge"), bench.rules)
    return {"weekly": list(answer.value), "because": answer.because}


QUESTIONS: Final[dict[str, Question]] = {
    "adapt.commission.appointment": appointment,
    "adapt.commission.composition": composition,
    "adapt.plan.deadline": plan,
    "adapt.eligible_lists": eligible,
    "adapt.retraining.funding_formula": funding_formula,
    "adapt.retraining.max_length": max_length,
    "adapt.notice_6_months": notice,
    "adapt.documents": papers,
    "adapt.commission.monthly_review": monthly_review,
    "adapt.vacancy_monitoring": vacancy_monitoring,
    "adapt.vacancy_lists": vacancy_lists,
    "adapt.course_referral": referral,
    "adapt.quarterly_consultation": quarterly_consultation,
    "adapt.stage1.start": stage_one_start,
    "adapt.stage1.monthly": stage_one_monthly,
    "adapt.stage2.start": stage_two_start,
    "adapt.stage2.weekly": stage_two_weekly,
}
