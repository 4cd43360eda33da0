"""Which reminders are due on a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.notices import Lane, Notice
from domain.people import PersonId
from domain.raports import RaportId
from domain.reminders import ContractEnd, GrantedLeave, Records, UnseenAnswer, WaitingRaport, digests, due_notices

SOLDIER, COMMANDER, RAPORT = PersonId(4), PersonId(1), RaportId(9)
CONTRACT = ContractEnd(SOLDIER, date(2027, 4, 30), date(2027, 2, 28), date(2027, 2, 26))


def days_due(records: Records, first: date, last: date) -> list[date]:
    """The days from *first* to *last* on which something is due."""
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return [day for day in days if due_notices(records, day)]


def test_a_contract_is_spoken_of_from_six_months_then_tightening_to_the_filing_day_then_weekly() -> None:
    due = days_due(Records(contracts=[CONTRACT]), date(2026, 1, 1), date(2028, 1, 1))
    assert due == [
        date(2026, 10, 30),  # six months before the end, clamped to the month
        date(2026, 12, 30),
        date(2027, 1, 29),
        date(2027, 2, 14),
        date(2027, 2, 21),
        date(2027, 2, 25),
        date(2027, 2, 27),
        date(2027, 2, 28),  # the last filing day itself
        date(2027, 3, 1),  # late: the next day, then weekly until the end
        *(date(2027, 3, 8) + timedelta(days=7 * n) for n in range(8)),
    ]
    assert due[-1] < CONTRACT.end


def test_on_the_day_a_contract_ends_it_is_too_late_for_words() -> None:
    end = ContractEnd(SOLDIER, date(2027, 3, 8), date(2027, 2, 28), date(2027, 2, 26))
    assert days_due(Records(contracts=[end]), date(2027, 3, 1), date(2027, 3, 31)) == [date(2027, 3, 1)]


def test_a_contract_notice_names_its_end_and_its_day() -> None:
    (notice,) = due_notices(Records(contracts=[CONTRACT]), CONTRACT.last_day)
    assert (notice.kind, notice.to) == ("contract_end", SOLDIER)
    assert notice.params == {"day": "2027-02-28", "end": "2027-04-30"}
    assert notice.key == "contract_end:4:2027-04-30:2027-02-28"
    assert notice.lane is Lane.NOTICE


@pytest.mark.parametrize(("day", "kind"), [(date(2026, 12, 4), "leave_starting"), (date(2026, 12, 20), "leave_ending")])
def test_a_notice_of_leave_goes_to_its_person_and_names_the_raport(day: date, kind: str) -> None:
    leave = GrantedLeave(SOLDIER, RAPORT, date(2026, 12, 5), date(2026, 12, 21))
    (notice,) = due_notices(Records(leaves=[leave]), day)
    assert notice == Notice(kind, SOLDIER, f"{kind}:9:{day}", {"day": str(day), "raport": RAPORT}, Lane.NOTICE)


def test_a_notice_of_waiting_names_the_raport_in_its_version() -> None:
    since, day = date(2026, 11, 2), date(2026, 11, 5)
    held = WaitingRaport(COMMANDER, SOLDIER, RAPORT, 3, day)
    (waiting,) = due_notices(Records(waiting=[held]), day)
    (unseen,) = due_notices(Records(unseen=[UnseenAnswer(SOLDIER, RAPORT, 5, since)]), day)
    for notice, kind, to, version, due in (
        (waiting, "raport_waiting", COMMANDER, 3, {"due": "2026-11-05"}),
        (unseen, "answer_unseen", SOLDIER, 5, {}),
    ):
        params = {"day": "2026-11-05", "raport": RAPORT, "version": version, **due}
        assert notice == Notice(kind, to, f"{kind}:9:{version}:2026-11-05", params, Lane.NOTICE)


def test_a_leave_is_announced_before_it_starts_and_before_it_ends() -> None:
    leave = GrantedLeave(SOLDIER, RAPORT, date(2026, 12, 5), date(2026, 12, 21))
    records = Records(leaves=[leave])
    due = {day: due_notices(records, day)[0].kind for day in days_due(records, date(2026, 11, 1), date(2027, 1, 31))}
    assert due == {
        date(2026, 11, 21): "leave_starting",
        date(2026, 12, 2): "leave_starting",
        date(2026, 12, 4): "leave_starting",
        date(2026, 12, 18): "leave_ending",
        date(2026, 12, 20): "leave_ending",
    }


def test_a_leave_of_two_days_is_not_ended_before_it_starts() -> None:
    leave = GrantedLeave(SOLDIER, RAPORT, date(2026, 12, 5), date(2026, 12, 7))
    assert days_due(Records(leaves=[leave]), date(2026, 12, 5), date(2026, 12, 31)) == [date(2026, 12, 6)]


def test_a_leave_of_three_days_is_spoken_of_as_ending_from_its_first_day() -> None:
    leave = GrantedLeave(SOLDIER, RAPORT, date(2026, 12, 5), date(2026, 12, 8))
    due = days_due(Records(leaves=[leave]), date(2026, 12, 5), date(2026, 12, 31))
    assert due == [date(2026, 12, 5), date(2026, 12, 7)]


DUE = date(2026, 12, 11)
HEAD, CHIEF = PersonId(2), PersonId(3)
HELD = WaitingRaport(COMMANDER, SOLDIER, RAPORT, 3, DUE, above=(HEAD, CHIEF))


@pytest.mark.parametrize(("left", "due"), [(10, 0), (5, 1), (4, 0), (3, 1), (2, 0), (1, 1), (0, 1), (-1, 0)])
def test_a_waiting_raport_reminds_whoever_is_to_answer_before_its_day(left: int, due: int) -> None:
    notices = due_notices(Records(waiting=[HELD]), DUE - timedelta(days=left))
    assert [(notice.kind, notice.to) for notice in notices] == [("raport_waiting", COMMANDER)] * due


@pytest.mark.parametrize(("overdue", "told"), [(1, HEAD), (6, CHIEF), (11, CHIEF), (101, CHIEF)])
def test_an_overdue_answer_is_told_upward_and_to_the_applicant_every_five_working_days(
    overdue: int, told: PersonId
) -> None:
    notices = due_notices(Records(waiting=[replace(HELD, overdue=overdue)]), DUE + timedelta(days=overdue))
    assert {notice.kind: notice.to for notice in notices} == {
        "raport_waiting": COMMANDER,
        "answer_overdue": SOLDIER,
        "raport_overdue": told,
    }


@pytest.mark.parametrize("overdue", [2, 3, 4, 5, 7, 10])
def test_between_these_days_nobody_is_told_again(overdue: int) -> None:
    records = Records(waiting=[replace(HELD, overdue=overdue)])
    assert due_notices(records, DUE + timedelta(days=overdue)) == ()


def test_a_morning_has_one_digest_for_each_who_is_to_answer() -> None:
    waiting = [HELD, replace(HELD, raport=RaportId(10)), replace(HELD, holder=CHIEF)]
    found = digests(Records(waiting=waiting), DUE)
    assert [(notice.kind, notice.to) for notice in found] == [("morning_digest", COMMANDER), ("morning_digest", CHIEF)]


def test_with_nobody_above_the_applicant_is_told_all_the_same() -> None:
    notices = due_notices(Records(waiting=[replace(HELD, overdue=1, above=())]), DUE + timedelta(days=3))
    assert [notice.kind for notice in notices] == ["raport_waiting", "answer_overdue"]


@pytest.mark.parametrize(("waited", "due"), [(0, 0), (1, 1), (2, 0), (3, 1), (7, 1), (13, 0), (14, 1), (21, 1)])
def test_an_answer_not_acknowledged_reminds_its_applicant(waited: int, due: int) -> None:
    since = date(2026, 11, 2)
    answer = UnseenAnswer(SOLDIER, RAPORT, 5, since)
    notices = due_notices(Records(unseen=[answer]), since + timedelta(days=waited))
    assert [(notice.kind, notice.to) for notice in notices] == [("answer_unseen", SOLDIER)] * due


def test_planning_a_day_twice_gives_the_same_keys() -> None:
    records, day = Records(waiting=[HELD], contracts=[CONTRACT]), DUE
    assert [notice.key for notice in due_notices(records, day)] == [notice.key for notice in due_notices(records, day)]
