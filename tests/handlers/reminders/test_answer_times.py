"""Days pass over an unanswered raport: words go out, and the raport stands as it stood."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.raports import Action, Raport, RaportId, RaportKind, RaportState
from handlers.raports.moving import Halt, Move, move
from handlers.raports.succession import rehome
from handlers.reminders.notices import notices
from handlers.reminders.usecase import Planning
from handlers.screens import Screen
from storage.rulebook import load_rulebook, work_calendar
from storage.tables import outbox
from storage.work import work_of
from tests.databases import migrated_sqlite
from tests.desks import desk_of
from tests.fake_clock import FakeClock
from tests.handlers.raports.conftest import Unit, Work, enlisted

SENT = date(2026, 11, 20)
DUE = date(2026, 12, 11)  #: fifteen working days after
LATE = date(2026, 12, 14)  #: the first working day after it
SINCE = datetime(2026, 11, 20, 9, tzinfo=UTC)


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    async with migrated_sqlite(tmp_path) as opened:
        yield opened


@pytest.fixture
def work(engine: AsyncEngine) -> Work:
    return work_of(engine)


@pytest.fixture
async def unit(work: Work) -> Unit:
    return await enlisted(work)


async def waiting(unit: Unit, work: Work) -> Raport:
    fields = {"term": "5", "contract_end": "2027-06-01"}
    raport = Raport(
        RaportId(0),
        RaportKind("contract_renewal"),
        unit["sergeant"].id,
        RaportState.WAITING,
        1,
        fields,
        unit["captain"].id,
        SINCE,
        "2026/1",
        SENT,
        clock_from=SINCE,
    )
    async with work() as uow:
        kept = await uow.raports.open(raport)
        await uow.commit()
    return kept


async def plan(first: date, days: int, work: Work) -> None:
    planning = Planning(load_rulebook(), work_calendar(), ZoneInfo("Asia/Almaty"))
    for passed in range(days):
        async with work() as uow:
            await planning.plan_day(uow, first + timedelta(days=passed))
            await uow.commit()


async def told(engine: AsyncEngine) -> list[tuple[str, int, str]]:
    """Kind, reader and day of the words about answers, in the order they were put."""
    async with engine.connect() as connection:
        rows = (await connection.execute(select(outbox).order_by(outbox.c.id))).mappings().all()
    return [
        (row["kind"], row["person_id"], row["params"]["day"])
        for row in rows
        if row["kind"] in ("raport_waiting", "raport_overdue", "answer_overdue", "morning_digest")
    ]


async def test_silence_neither_grants_nor_lapses(work: Work, unit: Unit) -> None:
    kept = await waiting(unit, work)
    await plan(SENT, 120, work)
    async with work() as uow:
        assert await uow.raports.get(kept.id) == kept
        assert await uow.raports.history(kept.id) == ()


async def test_past_the_day_the_next_superior_and_the_applicant_are_told(
    work: Work, engine: AsyncEngine, unit: Unit
) -> None:
    kept = await waiting(unit, work)
    await plan(DUE + timedelta(days=1), 3, work)
    captain, head, sergeant = unit["captain"].id, unit["head"].id, unit["sergeant"].id
    assert await told(engine) == [
        ("raport_waiting", captain, "2026-12-14"),
        ("answer_overdue", sergeant, "2026-12-14"),
        ("raport_overdue", head, "2026-12-14"),
        ("morning_digest", captain, "2026-12-14"),
    ]
    params = {"raport": kept.id, "version": kept.version, "due": DUE.isoformat()}
    assert await shown("raport_overdue", "head", params, work, unit)
    assert await shown("answer_overdue", "sergeant", params, work, unit)
    assert await shown("morning_digest", "captain", params, work, unit)
    for kind, reader in (("raport_overdue", "captain"), ("answer_overdue", "head"), ("morning_digest", "head")):
        assert await shown(kind, reader, params, work, unit) is None


async def shown(kind: str, reader: str, params: dict[str, object], work: Work, unit: Unit) -> Screen | None:
    return await notices()[kind](params, desk_of(unit[reader], work, FakeClock(LATE.isoformat())))


async def test_a_return_and_a_new_sending_keep_place_and_clock(work: Work, unit: Unit) -> None:
    kept = await waiting(unit, work)
    for who, action in (("captain", Action.RETURN), ("sergeant", Action.SEND)):
        async with work() as uow:
            now = await uow.raports.get(kept.id)
            assert now is not None
            command = Move(now.id, now.version, action, "words")
            assert not isinstance(await move(command, desk_of(unit[who], work, FakeClock()), uow), Halt)
            await uow.commit()
    async with work() as uow:
        again = await uow.raports.get(kept.id)
    assert again is not None
    assert (again.holder, again.clock_from) == (kept.holder, kept.clock_from)


async def test_a_handed_over_raport_keeps_its_clock_and_the_successor_gets_one_brief(
    work: Work, engine: AsyncEngine, unit: Unit
) -> None:
    first, second = await waiting(unit, work), await another(unit, work)
    async with work() as uow:
        await uow.people.save(replace(unit["sergeant"], superior=unit["other"].id))
        assert await rehome(datetime(2026, 11, 21, tzinfo=UTC), date(2026, 11, 21), uow) == 2
        await uow.commit()
        moved = await uow.raports.get(first.id)
    assert moved is not None
    assert (moved.holder, moved.clock_from) == (unit["other"].id, first.clock_from)
    async with engine.connect() as connection:
        rows = (await connection.execute(select(outbox).where(outbox.c.person_id == unit["other"].id))).mappings().all()
    assert [(row["kind"], row["params"]) for row in rows] == [("taken_over", {"raports": [first.id, second.id]})]
    assert await shown("taken_over", "other", {"raports": [first.id, second.id]}, work, unit)
    assert await shown("taken_over", "captain", {"raports": [first.id]}, work, unit) is None


async def another(unit: Unit, work: Work) -> Raport:
    async with work() as uow:
        (first,) = await uow.raports.in_state(RaportState.WAITING)
        kept = await uow.raports.open(replace(first, number="2026/2"))
        await uow.commit()
    return kept
