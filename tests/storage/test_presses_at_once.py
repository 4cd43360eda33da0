"""Sixteen presses on one raport at once, through the use case, by four processes: one decision, on both databases."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.history_chain import damages
from domain.people import Person, PersonId, Role
from domain.raports import Action, Raport, RaportId, RaportKind, RaportState
from handlers.raports.moving import Halt, Move, move
from storage.work import SqlUnitOfWork, work_of
from tests.desks import desk_of
from tests.fake_clock import FakeClock
from tests.people import make_person

HANDS = 16
FIELDS = {"term": "5", "contract_end": "2027-06-01"}


@pytest.fixture
async def people(engines: list[AsyncEngine]) -> tuple[Person, Person]:
    """The head and a sergeant below him."""
    async with SqlUnitOfWork(engines[0]) as work:
        head: PersonId = await work.people.save(make_person("K-1", roles=frozenset({Role.UNIT_COMMANDER})))
        sergeant: PersonId = await work.people.save(make_person("A-1", superior=head))
        await work.commit()
        return await work.people.get(head), await work.people.get(sergeant)


async def kept(engine: AsyncEngine, raport: Raport) -> Raport:
    async with SqlUnitOfWork(engine) as work:
        opened = await work.raports.open(raport)
        await work.commit()
    return opened


def draft(applicant: Person) -> Raport:
    kind = RaportKind("contract_renewal")
    return Raport(RaportId(0), kind, applicant.id, RaportState.DRAFT, 1, FIELDS)


async def press(engine: AsyncEngine, who: Person, command: Move) -> Raport | Halt:
    async with SqlUnitOfWork(engine) as work:
        moved = await move(command, desk_of(who, work_of(engine), FakeClock()), work)
        if isinstance(moved, Raport):
            await work.commit()
    return moved


async def test_of_sixteen_decisions_pressed_at_once_one_stands(
    engines: list[AsyncEngine], people: tuple[Person, Person]
) -> None:
    head, sergeant = people
    since = datetime(2026, 11, 20, tzinfo=UTC)
    waiting = replace(draft(sergeant), state=RaportState.WAITING, holder=head.id, since=since, sent_on=since.date())
    raport = await kept(engines[0], waiting)
    commands = [Move(raport.id, raport.version, action, "words") for action in (Action.APPROVE, Action.REFUSE) * 8]
    pressed = await asyncio.gather(*(press(engines[at % 4], head, command) for at, command in enumerate(commands)))
    assert sum(isinstance(one, Raport) for one in pressed) == 1
    assert [one for one in pressed if not isinstance(one, Raport)] == [Halt.STALE] * (HANDS - 1)
    async with SqlUnitOfWork(engines[0]) as work:
        links = await work.raports.chained(raport.id)
        assert len(links) == 1
        assert damages(links) == ()


async def test_of_sixteen_sendings_pressed_at_once_one_gets_a_number(
    engines: list[AsyncEngine], people: tuple[Person, Person]
) -> None:
    """The loser's number is not lost: it is taken back with all else of his."""
    _head, sergeant = people
    raport = await kept(engines[0], draft(sergeant))
    command = Move(raport.id, raport.version, Action.SEND)
    pressed = await asyncio.gather(*(press(engines[at % 4], sergeant, command) for at in range(HANDS)))
    assert [one.number for one in pressed if isinstance(one, Raport)] == ["2026/1"]
    async with SqlUnitOfWork(engines[0]) as work:
        assert await work.raports.next_number(2026) == "2026/2"
        assert len(await work.raports.history(raport.id)) == 1
