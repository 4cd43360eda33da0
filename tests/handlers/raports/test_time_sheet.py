"""The time sheet says what was kept, and its code is confirmed as long as nobody touched the history."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import text

from bot.__main__ import main
from bot.commands.raport_verify import DAMAGED, INTACT, UNKNOWN, verified
from domain.check_code import check_code, read_code
from domain.raports import Action, Raport, RaportId, RaportKind, RaportState
from handlers.raports.moving import Move, move
from handlers.raports.papers import choose
from handlers.raports.presses import GetTimeSheet
from handlers.raports.time_sheet import print_sheet
from handlers.raports.usecase import opened
from handlers.screens import Screen
from storage.engine import make_engine
from storage.relay_queue import RelayQueue
from tests.databases import sqlite_url
from tests.desks import desk_of
from tests.fake_clock import FakeClock
from tests.handlers.raports.conftest import Unit, Work


@pytest.fixture
async def decided(work: Work, unit: Unit) -> RaportId:
    """Sent, not supported, approved; prompts delivered on the way, and opened."""
    clock = FakeClock()
    async with work() as uow:
        fields = {"term": "5", "contract_end": "2027-06-01"}
        kind = RaportKind("contract_renewal")
        draft = Raport(RaportId(0), kind, unit["sergeant"].id, RaportState.DRAFT, 1, fields)
        kept = await uow.raports.open(draft)
        await uow.commit()
    way = (("sergeant", Action.SEND), ("captain", Action.NOT_SUPPORT), ("head", Action.APPROVE))
    for hour, (who, action) in enumerate(way, start=9):
        clock.set("2026-11-21", hour)
        await opened(kept.id, desk_of(unit[who], work, clock))
        async with work() as uow:
            now = await uow.raports.get(kept.id)
            assert now is not None
            moved = await move(Move(now.id, now.version, action, "words"), desk_of(unit[who], work, clock), uow)
            assert isinstance(moved, Raport)
            await uow.commit()
    return kept.id


async def deliver_all(folder: Path, at: datetime) -> None:
    engine = make_engine(sqlite_url(folder))
    queue = RelayQueue(engine, "test")
    for claimed in await queue.claim(at, until=at + timedelta(minutes=1), limit=20):
        await queue.sent(claimed.id, at)
    await engine.dispose()


def pdf_words(screen: Screen) -> str:
    (document,) = screen.documents
    pages = PdfReader(io.BytesIO(document.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize("reader", ["sergeant", "officer"])
async def test_the_sheet_shows_steps_deliveries_openings_and_terms(
    reader: str, work: Work, unit: Unit, decided: RaportId, tmp_path: Path
) -> None:
    await deliver_all(tmp_path, datetime(2026, 11, 21, 12, tzinfo=UTC))
    desk = desk_of(unit[reader], work, FakeClock())
    for language in ("kk", "ru"):
        words = pdf_words(await print_sheet(GetTimeSheet(decided, language), desk))
        async with work() as uow:
            links = await uow.raports.chained(decided)
        assert check_code(decided, 3, links[-1].hash) in words
    presses = [button.press for row in (await choose(decided, desk)).rows for button in row]
    assert GetTimeSheet(decided, "ru") in presses


async def test_a_stranger_gets_no_sheet(work: Work, unit: Unit, decided: RaportId) -> None:
    screen = await print_sheet(GetTimeSheet(decided, "kk"), desk_of(unit["other"], work, FakeClock()))
    assert screen.documents == ()


async def test_the_holder_who_opened_it_is_kept_once(work: Work, unit: Unit, decided: RaportId) -> None:
    async with work() as uow:
        seen = await uow.raports.sightings(decided)
    assert [one.person for one in seen] == [unit["captain"].id, unit["head"].id]


async def test_the_code_is_confirmed_until_somebody_touches_the_history(
    work: Work, decided: RaportId, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with work() as uow:
        links = await uow.raports.chained(decided)
    code = read_code(check_code(decided, 3, links[-1].hash))
    assert await verified(code, work) == INTACT
    early = read_code(check_code(decided, 2, links[1].hash))
    assert await verified(early, work) == INTACT
    await touch(tmp_path, "UPDATE raport_steps SET text = 'x' WHERE number = 2")
    assert await verified(code, work) == DAMAGED
    assert "Entry 2 was changed" in capsys.readouterr().err
    await touch(tmp_path, "DELETE FROM raport_steps WHERE number = 2")
    assert await verified(code, work) == DAMAGED
    assert "Entry 2 was removed" in capsys.readouterr().err
    unknown = read_code(check_code(RaportId(404), 3, links[-1].hash))
    assert await verified(unknown, work) == UNKNOWN


async def touch(folder: Path, statement: str) -> None:
    """What somebody with the database's own keys could do."""
    engine = make_engine(sqlite_url(folder))
    async with engine.begin() as connection:
        for change in ("update", "delete"):
            await connection.execute(text(f"DROP TRIGGER IF EXISTS raport_steps_no_{change}"))
        await connection.execute(text(statement))
    await engine.dispose()


@pytest.mark.parametrize("typed", ["", "ABCD", "0000-1037-0HSF-SMTR-BB49"])
def test_a_mistyped_code_is_said_to_be_none(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["raports", "verify", typed]) == UNKNOWN
    assert "no check code" in capsys.readouterr().err
