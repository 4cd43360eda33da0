"""What stops a leave and what is only amber."""

from dataclasses import replace
from datetime import date

from domain.law import Rules, Status
from domain.leave_ledger import Movement
from domain.people import Contract, Discharge
from handlers.leave.doubts import doubts, stops
from handlers.leave.reckoning import LEAD, Plan
from handlers.leave.strength import Strength
from handlers.screens import Line, Look, Text
from storage.rulebook import load_rulebook, work_calendar
from tests.screens.leave import SERGEANT, TODAY, plan, year

RULES = load_rulebook().on(TODAY)
GOOD = plan(RULES, work_calendar(2026, 2027))
BAD = plan(RULES, work_calendar(2026, 2027), doubtful=True)


def sentences(lines: tuple[Line, ...], look: Look) -> str:
    return " ".join(line.words.id for line in lines if line.look is look and isinstance(line.words, Text))


def asked_with(lead: int) -> Rules:
    unit_rule = replace(RULES[LEAD], value=lead, status=Status.UNIT_RULE)
    return replace(RULES, norms={**RULES.norms, LEAD: unit_rule})


def test_a_plain_leave_is_not_stopped() -> None:
    assert stops(GOOD, TODAY) == ()


def test_too_many_days_an_overlap_and_travel_twice_stop_it() -> None:
    stopped = sentences(stops(BAD, TODAY), Look.STOP)
    assert "more than is left" in stopped
    assert "overlap with another raport" in stopped
    assert "are given once" in stopped


def test_a_first_day_that_has_passed_stops_it() -> None:
    assert "The first day is past." in sentences(stops(GOOD, date(2026, 12, 6)), Look.STOP)


def test_the_last_day_left_may_be_taken() -> None:
    exactly = replace(GOOD, year=year(RULES, Movement(0, 20, 0, 0)))
    assert exactly.left_after == 0
    assert stops(exactly, TODAY) == ()


def test_leave_beyond_contract_and_discharge_is_amber() -> None:
    person = replace(
        SERGEANT,
        contract=Contract(date(2022, 6, 1), date(2026, 12, 23), "5"),
        discharge=Discharge(date(2026, 12, 23), "contract_end"),
    )
    amber = sentences(doubts(GOOD, person, TODAY, RULES), Look.WARN)
    assert "after the contract" in amber
    assert "after the expected discharge" in amber


def test_a_leave_that_ends_on_the_contract_s_last_day_is_no_doubt() -> None:
    person = replace(SERGEANT, contract=Contract(date(2022, 6, 1), GOOD.span.last_day, "5"))
    assert "after the contract" not in sentences(doubts(GOOD, person, TODAY, RULES), Look.WARN)


def test_a_contract_begun_this_year_may_be_an_entry() -> None:
    person = replace(SERGEANT, contract=Contract(date(2026, 3, 16), date(2029, 3, 16), "3"))
    assert "entry into service" in sentences(doubts(GOOD, person, TODAY, RULES), Look.WARN)


def test_a_lead_that_nobody_set_is_said_to_be_unknown() -> None:
    assert "set neither by the act nor by the unit" in sentences(doubts(GOOD, SERGEANT, TODAY, RULES), Look.NOTE)


def test_the_unit_s_own_lead_warns_when_it_is_missed() -> None:
    assert "unit's own rule" in sentences(doubts(GOOD, SERGEANT, TODAY, asked_with(15)), Look.WARN)
    assert "unit's own rule" not in sentences(doubts(GOOD, SERGEANT, TODAY, asked_with(14)), Look.WARN)


def test_carried_days_go_first() -> None:
    carried = replace(GOOD, year=year(RULES, Movement(carried=5, used=2, pending=0, burnt=0)))
    assert carried.carried_used == 3


def test_all_but_carried_days_once_those_are_used() -> None:
    spent = replace(GOOD, year=year(RULES, Movement(carried=5, used=9, pending=0, burnt=0)))
    assert spent.carried_used == 0


def test_the_proof_of_a_plan_names_what_the_act_leaves_open() -> None:
    plan_with_lead: Plan = replace(GOOD, left_open=GOOD.left_open.of(RULES[LEAD]))
    assert LEAD in {norm.key for norm in plan_with_lead.because.norms}


def test_closed_days_and_too_few_on_duty_are_amber_and_stop_nothing() -> None:
    amber = sentences(doubts(BAD, SERGEANT, TODAY, RULES), Look.WARN)
    assert "no leave is given on these days" in amber
    assert "stay on duty" in amber
    stopped = sentences(stops(BAD, TODAY), Look.STOP)
    assert "no leave is given" not in stopped
    assert "stay on duty" not in stopped


def test_enough_on_duty_is_no_doubt() -> None:
    enough = replace(GOOD, strength=Strength(people=12, away=2, per_cent=80))
    assert "stay on duty" not in sentences(doubts(enough, SERGEANT, TODAY, RULES), Look.WARN)
