"""How leave days move as a raport moves: reserved, freed, used; never twice."""

from dataclasses import replace
from datetime import date

from domain.leave_ledger import EntryKind, LeaveEntry, Movement, movement
from domain.people import Person
from domain.raports import Action, Raport
from handlers.leave.fields import LeaveFields
from handlers.leave.kind import AnnualLeave
from handlers.leave.reckoning import year_leave
from storage.rulebook import load_rulebook
from tests.handlers.leave.conftest import Work
from tests.screens.leave import TODAY, WHOLE, draft

KIND = AnnualLeave()


async def after(work: Work, person: Person, *actions: Action, fields: LeaveFields = WHOLE) -> Movement:
    """The year's totals after these moves of one raport."""
    async with work() as unit:
        raport: Raport = await unit.raports.open(replace(draft(fields), applicant=person.id))
        for action in actions:
            await KIND.settle(raport, action, TODAY, unit)
        await unit.commit()
        return movement(await unit.leave_days.of(person.id, 2026))


async def test_sending_reserves_the_days(work: Work, sergeant: Person) -> None:
    assert await after(work, sergeant, Action.SEND) == Movement(carried=0, used=0, pending=15, burnt=0)


async def test_every_answer_but_yes_frees_them(work: Work, sergeant: Person) -> None:
    for action in (Action.WITHDRAW, Action.REFUSE, Action.RETURN):
        assert (await after(work, sergeant, Action.SEND, action)).pending == 0


async def test_approval_turns_reserved_days_into_used_ones(work: Work, sergeant: Person) -> None:
    moved = await after(work, sergeant, Action.SEND, Action.SUPPORT, Action.APPROVE)
    assert moved == Movement(carried=0, used=15, pending=0, burnt=0)


async def test_a_returned_raport_withdrawn_frees_nothing_twice(work: Work, sergeant: Person) -> None:
    moved = await after(work, sergeant, Action.SEND, Action.RETURN, Action.WITHDRAW)
    assert moved.pending == 0


async def test_a_returned_raport_sent_again_reserves_again(work: Work, sergeant: Person) -> None:
    assert (await after(work, sergeant, Action.SEND, Action.RETURN, Action.SEND)).pending == 15


async def test_a_draft_without_days_moves_nothing(work: Work, sergeant: Person) -> None:
    assert await after(work, sergeant, Action.WITHDRAW, fields=LeaveFields()) == Movement(0, 0, 0, 0)


async def test_a_leave_over_the_new_year_counts_in_the_year_of_its_first_day(work: Work, sergeant: Person) -> None:
    fields = LeaveFields(date(2026, 12, 25), date(2027, 1, 10), 15, 0, "")
    assert (await after(work, sergeant, Action.SEND, fields=fields)).pending == 15


async def test_a_raport_s_own_reservation_does_not_count_against_it(work: Work, sergeant: Person) -> None:
    rules = load_rulebook().on(TODAY)
    async with work() as unit:
        raport = await unit.raports.open(replace(draft(WHOLE), applicant=sergeant.id))
        await KIND.settle(raport, Action.SEND, TODAY, unit)
        mine = await year_leave(sergeant, 2026, TODAY, rules, unit, without=raport)
        everybodys = await year_leave(sergeant, 2026, TODAY, rules, unit)
    assert (mine.balance.left, everybodys.balance.left) == (35, 20)


async def test_days_used_before_the_bot_are_not_left(work: Work, sergeant: Person) -> None:
    async with work() as unit:
        await unit.leave_days.set_opening(LeaveEntry(sergeant.id, 2026, EntryKind.OPENING, 12, TODAY))
        leave = await year_leave(sergeant, 2026, TODAY, load_rulebook().on(TODAY), unit)
        entries = await unit.leave_days.of(sergeant.id, 2026)
    assert [entry.kind for entry in entries] == [EntryKind.OPENING]
    assert leave.balance.left == 23


async def test_next_year_s_length_of_service_is_taken_inside_that_year(work: Work, sergeant: Person) -> None:
    """Service from 1 December 2011: fourteen years on 21 November, fifteen on 1 January (Law 561-IV, 46 p.1)."""
    longer = replace(sergeant, service_start=date(2011, 12, 1))
    rules = load_rulebook().on(TODAY)
    async with work() as unit:
        this_year = await year_leave(longer, 2026, TODAY, rules, unit)
        next_year = await year_leave(longer, 2027, TODAY, rules, unit)
    assert (this_year.balance.due, next_year.balance.due) == (35, 40)
