"""The certificate of a foreigner's qualification: steps, terms, validity; all of it repealed (Order 2 of 2017)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Because, Rules, Status
from domain.rules.fqc_certificate import employ_by, employed_valid_until, valid_until
from domain.rules.fqc_terms import (
    NoSuchStep,
    Procedure,
    duplicate_due,
    own_step_due,
    refusal_due,
    step_days,
    step_due,
    working_days_through,
)
from domain.workdays import WorkCalendar

FRIDAY = date(2026, 11, 20)


def test_every_value_says_it_is_repealed_and_by_what(rules: Rules) -> None:
    norms = [norm for norm in rules.norms.values() if norm.citation.act == "order-fqc"]
    assert len(norms) == 8
    assert {(norm.status, norm.successor, norm.in_force_until) for norm in norms} == {
        (Status.REPEALED, "№ 84, 2021-03-25", date(2021, 3, 25))
    }


@pytest.mark.parametrize(
    ("procedure", "days"),
    [
        (Procedure.INITIAL, (1, 1, 5, 2, 2, 1, 1, 2, 1, 2)),
        (Procedure.EMPLOYED, (1, 1, 1)),
        (Procedure.RE_REGISTRATION, (1, 1, 1)),
    ],
)
def test_the_steps_have_their_days_in_order(rules: Rules, procedure: Procedure, days: tuple[int, ...]) -> None:
    answer = step_days(procedure, rules)
    assert answer.value == days
    assert answer.because == Because.of(rules[f"fqc.{procedure}_steps"], procedure=procedure.value)


def test_the_days_of_the_steps_add_up(rules: Rules) -> None:
    answer = working_days_through(Procedure.INITIAL, 10, rules)
    assert answer.value == 18
    assert answer.because.sums == ("1 + 1 + 5 + 2 + 2 + 1 + 1 + 2 + 1 + 2 = 18",)
    assert answer.because.readings == ("fqc.initial.total",)
    assert answer.because.facts == {"procedure": "initial", "step": 10}


def test_the_shorter_procedures_leave_nothing_to_read(rules: Rules) -> None:
    answer = working_days_through(Procedure.EMPLOYED, 1, rules)
    assert answer.value == 1
    assert answer.because.readings == ()


@pytest.mark.parametrize("step", [0, 4])
def test_there_is_no_step_before_the_first_or_after_the_last(rules: Rules, calendar: WorkCalendar, step: int) -> None:
    with pytest.raises(NoSuchStep, match=f"employed has no step {step}") as told:
        working_days_through(Procedure.EMPLOYED, step, rules)
    assert (told.value.procedure, told.value.step) == (Procedure.EMPLOYED, step)
    with pytest.raises(NoSuchStep, match=f"employed has no step {step}"):
        own_step_due(Procedure.EMPLOYED, step, FRIDAY, rules, calendar)


def test_a_step_ends_by_working_days_from_the_application(rules: Rules, calendar: WorkCalendar) -> None:
    answer = step_due(Procedure.RE_REGISTRATION, 3, FRIDAY, rules, calendar)
    assert answer.value == date(2026, 11, 25)
    assert answer.because.facts == {"procedure": "re_registration", "step": 3, "applied": FRIDAY}


@pytest.mark.parametrize(("step", "due"), [(1, date(2026, 11, 23)), (3, date(2026, 11, 27)), (10, date(2026, 11, 24))])
def test_a_step_alone_counts_from_its_own_papers(rules: Rules, calendar: WorkCalendar, step: int, due: date) -> None:
    answer = own_step_due(Procedure.INITIAL, step, FRIDAY, rules, calendar)
    assert answer.value == due
    assert answer.because == Because.of(rules["fqc.initial_steps"], procedure="initial", step=step, entered=FRIDAY)


def test_refusal_and_duplicate_have_their_own_terms(rules: Rules, calendar: WorkCalendar) -> None:
    refusal, duplicate = refusal_due(FRIDAY, rules, calendar), duplicate_due(FRIDAY, rules, calendar)
    assert (refusal.value, duplicate.value) == (date(2026, 11, 25), date(2026, 11, 27))
    assert refusal.because == Because.of(rules["fqc.refusal_term"], applied=FRIDAY)
    assert duplicate.because == Because.of(rules["fqc.duplicate_term"], applied=FRIDAY)


def test_the_first_certificate_holds_three_months(rules: Rules) -> None:
    answer = valid_until(date(2026, 11, 30), rules)
    assert answer.value == date(2027, 2, 28)
    assert answer.because == Because.of(
        rules["fqc.certificate_max"],
        sums=("2026-11-30 + 3m = 2027-02-28",),
        readings=(CLAMP,),
        issued=date(2026, 11, 30),
    )


def test_the_holder_is_employed_within_three_months(rules: Rules) -> None:
    answer = employ_by(FRIDAY, rules)
    assert answer.value == date(2027, 2, 20)
    assert answer.because == Because.of(
        rules["fqc.employ_within"],
        sums=("2026-11-20 + 3m = 2027-02-20",),
        readings=("fqc.employed.issue",),
        first_issued=FRIDAY,
    )


@pytest.mark.parametrize(
    ("contract_end", "until"),
    [
        (date(2029, 11, 19), date(2029, 11, 19)),
        (date(2029, 11, 20), date(2029, 11, 20)),
        (date(2029, 11, 21), date(2029, 11, 20)),
    ],
)
def test_the_certificate_on_employment_follows_the_contract_up_to_three_years(
    rules: Rules, contract_end: date, until: date
) -> None:
    answer = employed_valid_until(FRIDAY, contract_end, rules)
    assert answer.value == until
    assert answer.because == Because.of(
        rules["fqc.employed_max"],
        sums=("2026-11-20 + 3y = 2029-11-20",),
        readings=("fqc.employed.validity",),
        issued=FRIDAY,
        contract_end=contract_end,
    )
