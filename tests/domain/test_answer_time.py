"""Until when a step is answered, and by whose term."""

from datetime import UTC, date, datetime, timedelta

from domain.answer_time import Asked, Stay, answer_time, overdue_days, stays
from domain.law import Status
from domain.people import PersonId
from domain.raports import Action, RaportId, Step
from storage.rulebook import load_rulebook, work_calendar

RULES = load_rulebook().on(date(2026, 11, 20))
CALENDAR = work_calendar()
SENT = date(2026, 11, 2)
AT = datetime(2026, 11, 20, 9, tzinfo=UTC)


def test_a_conscript_s_way_into_contract_is_answered_ten_working_days_from_registration() -> None:
    """Decree 124, 33(1), however late the present step began."""
    found = answer_time(Asked("conscript_to_contract", SENT, date(2026, 11, 10)), RULES, CALENDAR)
    assert (found.due, found.norm.status) == (date(2026, 11, 16), Status.IN_FORCE)


def test_service_beyond_the_age_limit_is_answered_a_month_before_the_contract_ends() -> None:
    """Decree 124, 41."""
    found = answer_time(Asked("contract_renewal", SENT, SENT, over_age_end=date(2027, 3, 31)), RULES, CALENDAR)
    assert (found.due, found.norm.key) == (date(2027, 2, 28), "overage.decision_notice_lead")


def test_a_day_of_the_act_already_past_gives_way_to_the_general_term() -> None:
    found = answer_time(Asked("contract_renewal", SENT, SENT, over_age_end=date(2026, 12, 1)), RULES, CALENDAR)
    assert found.norm.key == "unit.answer_term"


def test_any_other_step_has_fifteen_working_days_that_no_act_stands_behind() -> None:
    found = answer_time(Asked("annual_leave", SENT, SENT), RULES, CALENDAR)
    assert (found.due, found.norm.status) == (date(2026, 11, 23), Status.UNKNOWN)


def test_days_overdue_are_working_days() -> None:
    due = date(2026, 11, 20)
    after = {days: overdue_days(due, due + timedelta(days=days), CALENDAR) for days in (-3, 0, 1, 2, 3, 10)}
    assert after == {-3: 0, 0: 0, 1: 0, 2: 0, 3: 1, 10: 6}


def step(action: Action, days: int) -> Step:
    return Step(RaportId(1), action, PersonId(1), AT + timedelta(days=days))


def test_a_return_and_a_hand_over_do_not_interrupt_a_stay() -> None:
    history = [
        step(Action.SEND, 0),
        step(Action.RETURN, 1),
        step(Action.SEND, 2),
        step(Action.HAND_OVER, 3),
        step(Action.NOT_SUPPORT, 4),
        step(Action.PASS_UP, 6),
    ]
    day = [AT + timedelta(days=days) for days in range(7)]
    assert stays(history) == (Stay(day[0], day[4]), Stay(day[4], day[6]), Stay(day[6], None))
    assert stays([*history, step(Action.APPROVE, 7), step(Action.RECORD_ORDER, 8)])[-1].until == AT + timedelta(days=7)
    assert stays([]) == ()
