"""Naming a substitute, and what he may do then: on real storage, through the use cases."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from domain.people import Person
from domain.raports import Action, Raport, RaportId, RaportKind, RaportState
from domain.substitutes import Substitution
from handlers.ports import Talk
from handlers.raports.moving import Halt, Move, move
from handlers.raports.usecase import queue
from handlers.screens import Screen, Text
from handlers.substitutes import usecase
from handlers.substitutes.notices import substitute_named
from handlers.substitutes.presses import EndSubstitute, KeepSubstitute
from storage.work import work_of
from tests.databases import migrated_sqlite
from tests.desks import desk_of
from tests.fake_clock import FakeClock
from tests.handlers.raports.conftest import Unit, Work, enlisted

FIRST, LAST = date(2026, 11, 21), date(2026, 12, 15)


@pytest.fixture
async def work(tmp_path: Path) -> AsyncIterator[Work]:
    async with migrated_sqlite(tmp_path) as engine:
        yield work_of(engine)


@pytest.fixture
async def unit(work: Work) -> Unit:
    return await enlisted(work)


def ids(screen: Screen) -> list[str]:
    return [line.words.id for line in screen.lines if isinstance(line.words, Text)]


def pressed(principal: Person, substitute: Person) -> KeepSubstitute:
    return KeepSubstitute(principal.id, substitute.id, FIRST.toordinal(), LAST.toordinal())


async def waits_for(holder: Person, applicant: Person, work: Work) -> Raport:
    fields = {"term": "5", "contract_end": "2027-06-01"}
    kind = RaportKind("contract_renewal")
    waiting = Raport(RaportId(0), kind, applicant.id, RaportState.WAITING, 1, fields, holder.id, number="2026/1")
    async with work() as uow:
        kept = await uow.raports.open(replace(waiting, since=FakeClock().now(), sent_on=FIRST))
        await uow.commit()
    return kept


async def does(who: Person, action: Action, raport: Raport, work: Work) -> Raport | Halt:
    async with work() as uow:
        moved = await move(Move(raport.id, raport.version, action, "words"), desk_of(who, work, FakeClock()), uow)
        await uow.commit()
    return moved


async def test_the_personnel_officer_names_a_substitute_step_by_step(work: Work, unit: Unit) -> None:
    desk = desk_of(unit["officer"], work, FakeClock())
    head, captain = unit["head"], unit["captain"]
    assert "Nobody is named." in ids(await usecase.overview(desk))
    assert len((await usecase.for_whom(desk)).rows) == 3
    await usecase.ask_surname(head.id, desk)
    talk = Talk(usecase.SURNAME_STEP, {"principal": head.id})
    assert len((await usecase.surname_typed("омар", talk, desk)).rows) == 5
    assert "Nobody else on the roster has a surname that begins so." in ids(
        await usecase.surname_typed("я", talk, desk)
    )
    await usecase.ask_days(head.id, captain.id, desk)
    talk = Talk(usecase.DAYS_STEP, {"principal": head.id, "substitute": captain.id})
    assert "These are no two days. Nothing was kept." in ids(await usecase.days_typed("завтра", talk, desk))
    confirmed = await usecase.days_typed("21.11.2026 15.12.2026", talk, desk)
    assert confirmed.rows[0][0].press == pressed(head, captain)
    shown = await usecase.keep(pressed(head, captain), desk)
    assert any(button.press == EndSubstitute(1) for row in shown.rows for button in row)
    params = {"principal": head.id, "first": FIRST.isoformat(), "last": LAST.isoformat()}
    assert await substitute_named(params, desk_of(captain, work, FakeClock())) is not None
    assert await substitute_named(params, desk_of(captain, work, FakeClock("2026-12-16"))) is None


async def test_the_substitute_decides_and_the_history_says_for_whom(work: Work, unit: Unit) -> None:
    await usecase.keep(pressed(unit["head"], unit["other"]), desk_of(unit["head"], work, FakeClock()))
    raport = await waits_for(unit["head"], unit["sergeant"], work)
    assert len((await queue(desk_of(unit["other"], work, FakeClock()))).rows) == 2
    assert await does(unit["head"], Action.APPROVE, raport, work) is Halt.NOT_YOURS
    assert isinstance(await does(unit["other"], Action.APPROVE, raport, work), Raport)
    async with work() as uow:
        (step,) = await uow.raports.history(raport.id)
    assert (step.actor, step.acted_for) == (unit["other"].id, unit["head"].id)


async def test_a_substitute_cannot_decide_his_own_raport(work: Work, unit: Unit) -> None:
    await usecase.keep(pressed(unit["head"], unit["sergeant"]), desk_of(unit["head"], work, FakeClock()))
    raport = await waits_for(unit["head"], unit["sergeant"], work)
    assert await does(unit["sergeant"], Action.APPROVE, raport, work) is Halt.NOT_YOURS
    assert isinstance(await does(unit["head"], Action.APPROVE, raport, work), Raport)


async def test_an_approved_leave_of_the_holder_sends_the_step_to_the_next_above(work: Work, unit: Unit) -> None:
    fields = {"first": "2026-11-20", "last": "2026-11-30", "days": 10, "travel": 0, "place": ""}
    kind = RaportKind("annual_leave")
    leave = Raport(RaportId(0), kind, unit["captain"].id, RaportState.ORDERED, 1, fields)
    async with work() as uow:
        await uow.raports.open(leave)
        await uow.commit()
    raport = await waits_for(unit["captain"], unit["sergeant"], work)
    assert await does(unit["captain"], Action.SUPPORT, raport, work) is Halt.NOT_YOURS
    moved = await does(unit["head"], Action.APPROVE, raport, work)
    assert isinstance(moved, Raport)
    assert moved.state is RaportState.APPROVED


async def test_after_its_end_the_principal_answers_himself_again(work: Work, unit: Unit) -> None:
    desk = desk_of(unit["head"], work, FakeClock())
    await usecase.keep(pressed(unit["head"], unit["other"]), desk)
    raport = await waits_for(unit["head"], unit["sergeant"], work)
    await usecase.end(1, desk)
    await usecase.end(1, desk)
    assert await does(unit["other"], Action.APPROVE, raport, work) is Halt.NOT_YOURS
    assert isinstance(await does(unit["head"], Action.APPROVE, raport, work), Raport)


async def test_nobody_names_a_substitute_for_another_but_the_personnel_officer(work: Work, unit: Unit) -> None:
    captain = desk_of(unit["captain"], work, FakeClock())
    sergeant = desk_of(unit["sergeant"], work, FakeClock())
    await usecase.keep(pressed(unit["head"], unit["captain"]), captain)
    assert "This is not open to you" in ids(await usecase.ask_surname(unit["head"].id, captain))
    assert "This is not open to you" in ids(await usecase.overview(sergeant))
    async with work() as uow:
        assert await uow.substitutions.standing(FIRST) == ()


async def test_a_circle_is_refused(work: Work, unit: Unit) -> None:
    desk = desk_of(unit["officer"], work, FakeClock())
    await usecase.keep(pressed(unit["head"], unit["captain"]), desk)
    refused = await usecase.keep(pressed(unit["captain"], unit["head"]), desk)
    assert "This can't be kept" in ids(refused)
    async with work() as uow:
        assert await uow.substitutions.standing(FIRST) == (
            Substitution(1, unit["head"].id, unit["captain"].id, FIRST, LAST, unit["officer"].id),
        )
