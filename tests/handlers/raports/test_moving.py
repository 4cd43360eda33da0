"""Moves of a raport on real storage: the table holds for everybody, and of many at once one is kept."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from domain.people import Person, PersonId, Role
from domain.raports import (
    ANNUAL_LEAVE,
    CONTRACT_LEAVING,
    CONTRACT_RENEWAL,
    MOVES,
    Action,
    OrderMark,
    Part,
    Raport,
    RaportId,
    RaportKind,
    RaportState,
)
from domain.route import part_of
from handlers.raports.moving import Halt, Move, move
from handlers.raports.notices import notices
from handlers.raports.succession import rehome
from storage.work import SqlUnitOfWork, work_of
from tests.databases import migrated_sqlite
from tests.desks import desk_of
from tests.fake_clock import FakeClock
from tests.people import make_person

Work = Callable[[], SqlUnitOfWork]
FIELDS: dict[RaportKind, dict[str, Any]] = {
    ANNUAL_LEAVE: {"first": "2026-12-05", "last": "2026-12-20", "days": 15, "travel": 0, "place": ""},
    CONTRACT_RENEWAL: {"term": "5", "contract_end": "2027-06-01"},
    CONTRACT_LEAVING: {"contract_end": "2027-06-01"},
}
HELD = (RaportState.WAITING, RaportState.RETURNED)
Unit = dict[str, Person]


@pytest.fixture
async def work(tmp_path: Path) -> AsyncIterator[Work]:
    async with migrated_sqlite(tmp_path) as engine:
        yield work_of(engine)


@pytest.fixture
async def unit(work: Work) -> Unit:
    """Head ← captain ← sergeant; a personnel officer and a man of another company below the head."""

    async def enlists(person: Person) -> Person:
        async with work() as uow:
            kept = replace(person, id=await uow.people.save(person))
            await uow.commit()
        return kept

    head = await enlists(make_person("K-1", roles=frozenset({Role.UNIT_COMMANDER})))
    captain = await enlists(make_person("K-2", superior=head.id))
    officer = await enlists(make_person("K-3", superior=head.id, roles=frozenset({Role.PERSONNEL_OFFICER})))
    sergeant = await enlists(make_person("A-1", superior=captain.id))
    other = await enlists(make_person("A-2", superior=head.id))
    return {"head": head, "captain": captain, "officer": officer, "sergeant": sergeant, "other": other}


def raport_in(state: RaportState, unit: Unit, kind: RaportKind, holder: PersonId | None = None) -> Raport:
    held = (holder or unit["captain"].id) if state in HELD else None
    since = datetime(2026, 11, 20, tzinfo=UTC)
    number, sent = ("", None) if state is RaportState.DRAFT else (f"2026/{holder or 0}", date(2026, 11, 20))
    return Raport(
        RaportId(0), kind, unit["sergeant"].id, state, 1, FIELDS[kind], held, since, number=number, sent_on=sent
    )


async def stands_at(work: Work, raport: Raport) -> Raport:
    async with work() as uow:
        kept = await uow.raports.open(raport)
        await uow.commit()
    return kept


def meant(kept: Raport, action: Action) -> Move:
    return Move(kept.id, kept.version, action, text="words", order=OrderMark("1", date(2026, 11, 21)))


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize("state", RaportState)
async def test_nothing_outside_the_table_has_an_effect(
    state: RaportState, kind: RaportKind, work: Work, unit: Unit
) -> None:
    """Every person × action, with the raport on the captain's desk and on the head's."""
    people = {person.id: person for person in unit.values()}
    for holder in (unit["captain"].id, unit["head"].id):
        kept = await stands_at(work, raport_in(state, unit, kind, holder))
        for person in unit.values():
            part = part_of(person, kept, unit["sergeant"], people)
            for action in Action:
                async with work() as uow:
                    moved = await move(meant(kept, action), desk_of(person, work, FakeClock()), uow)
                nowhere = action is Action.PASS_UP and part is Part.DECIDER
                if (state, action, part) in MOVES and not nowhere:
                    assert isinstance(moved, Raport), (person.post, action)
                    assert moved.state is MOVES[state, action, part]
                else:
                    assert moved is (Halt.NOBODY_ABOVE if nowhere and state is RaportState.WAITING else Halt.NOT_YOURS)


async def test_of_sixteen_decisions_at_once_one_is_kept(work: Work, unit: Unit) -> None:
    kept = await stands_at(work, raport_in(RaportState.WAITING, unit, CONTRACT_RENEWAL, unit["head"].id))

    async def press(action: Action) -> Raport | Halt:
        async with work() as uow:
            moved = await move(meant(kept, action), desk_of(unit["head"], work, FakeClock()), uow)
            if isinstance(moved, Raport):
                await uow.commit()
        return moved

    pressed = await asyncio.gather(*(press(action) for action in (Action.APPROVE, Action.REFUSE) * 8))
    assert sum(isinstance(one, Raport) for one in pressed) == 1
    assert [one for one in pressed if not isinstance(one, Raport)] == [Halt.STALE] * 15
    async with work() as uow:
        assert len(await uow.raports.history(kept.id)) == 1


async def test_a_refusal_without_words_is_not_kept(work: Work, unit: Unit) -> None:
    kept = await stands_at(work, raport_in(RaportState.WAITING, unit, CONTRACT_RENEWAL, unit["head"].id))
    async with work() as uow:
        bare = Move(kept.id, kept.version, Action.REFUSE)
        assert await move(bare, desk_of(unit["head"], work, FakeClock()), uow) is Halt.NO_WORDS


async def test_a_raport_that_does_not_exist_is_gone(work: Work, unit: Unit) -> None:
    async with work() as uow:
        none = Move(RaportId(404), 1, Action.APPROVE)
        assert await move(none, desk_of(unit["head"], work, FakeClock()), uow) is Halt.GONE


async def test_a_raport_follows_the_post_when_its_holder_leaves_it(work: Work, unit: Unit) -> None:
    kept = await stands_at(work, raport_in(RaportState.WAITING, unit, ANNUAL_LEAVE))
    async with work() as uow:
        assert await rehome(datetime(2026, 11, 21, tzinfo=UTC), date(2026, 11, 21), uow) == 0
        await uow.people.save(replace(unit["sergeant"], superior=unit["other"].id))
        assert await rehome(datetime(2026, 11, 21, tzinfo=UTC), date(2026, 11, 21), uow) == 1
        await uow.commit()
    async with work() as uow:
        moved = await uow.raports.get(kept.id)
        (step,) = await uow.raports.history(kept.id)
    assert moved is not None
    assert (moved.holder, step.action, step.actor) == (unit["other"].id, Action.HAND_OVER, unit["other"].id)


async def test_a_notice_that_has_lost_its_use_is_not_sent(work: Work, unit: Unit) -> None:
    kept = await stands_at(work, raport_in(RaportState.APPROVED, unit, CONTRACT_RENEWAL))
    params = {"raport": kept.id, "version": 1, "action": Action.APPROVE.value}
    views = notices()
    clock = FakeClock()
    assert await views["approver_prompt"](params, desk_of(unit["captain"], work, clock)) is None
    assert await views["raport_news"](params, desk_of(unit["other"], work, clock)) is None
    assert await views["order_due"](params, desk_of(unit["officer"], work, clock)) is not None
    gone = params | {"raport": 404}
    assert [await view(gone, desk_of(unit["officer"], work, clock)) for view in views.values()] == [None] * 3
