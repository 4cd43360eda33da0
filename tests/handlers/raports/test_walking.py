"""A commander works through what waits for him in one message."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.raports import CONTRACT_RENEWAL, Action, Raport, RaportId, RaportState
from handlers.desk import Desk
from handlers.raports.moving import Move
from handlers.raports.presses import NextWaiting
from handlers.raports.usecase import act, work_through
from handlers.screens import Screen, _
from tests.desks import desk_of
from tests.fake_clock import FakeClock
from tests.handlers.raports.conftest import Unit, Work


async def three_waiting(work: Work, unit: Unit) -> list[Raport]:
    fields = {"term": "5", "contract_end": "2027-06-01"}
    sent = date(2026, 11, 20)
    bare = Raport(RaportId(0), CONTRACT_RENEWAL, unit["sergeant"].id, RaportState.WAITING, 1, fields, unit["head"].id)
    async with work() as uow:
        kept = [
            await uow.raports.open(
                replace(bare, number=f"2026/{n}", sent_on=sent, since=datetime(2026, 11, 20, n, tzinfo=UTC))
            )
            for n in (1, 2, 3)
        ]
        await uow.commit()
    return kept


def past(screen: Screen) -> int | None:
    """Which raport the way past leads from."""
    found = [button.press for row in screen.rows for button in row if isinstance(button.press, NextWaiting)]
    return found[0].raport if found else None


def head_of(work: Work, unit: Unit) -> Desk:
    return desk_of(unit["head"], work, FakeClock())


async def test_the_queue_opens_its_oldest_raport_and_goes_round(work: Work, unit: Unit) -> None:
    first, second, third = await three_waiting(work, unit)
    desk = head_of(work, unit)
    assert past(await work_through(desk)) == first.id
    assert past(await work_through(desk, first.id)) == second.id
    assert past(await work_through(desk, third.id)) == first.id


async def test_after_an_answer_the_next_raport_stands_in_the_same_message(work: Work, unit: Unit) -> None:
    first, second, third = await three_waiting(work, unit)
    desk = head_of(work, unit)
    shown = await act(Move(first.id, 1, Action.APPROVE), desk)
    assert (past(shown), shown.fresh, shown.toast is not None) == (second.id, False, True)
    await act(Move(second.id, 1, Action.REFUSE, "words"), desk)
    last = await act(Move(third.id, 1, Action.APPROVE), desk)
    assert last.lines[0].words == _("Nothing waits for you.")
    assert past(last) is None
