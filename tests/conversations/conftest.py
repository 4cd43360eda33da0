"""Fixtures of a made-up unit: a sergeant, his company commander, the unit commander, the personnel officer."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.house import House, open_house
from domain.people import Name, PersonId, Role
from domain.ranks import Rank
from sandbox.client import Phone, Sandbox
from sandbox.server import running as running_sandbox
from sandbox.state import Options, State
from storage.migrate import upgrade
from tests.conversations.stage import BOT, TOKEN, Stage, set_stage, stage_settings
from tests.databases import sqlite_url
from tests.fake_clock import FakeClock
from tests.people import make_person


@pytest.fixture(scope="session")
def house() -> House:
    return open_house("Asia/Almaty")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database of the newest schema, to be copied."""
    folder = tmp_path_factory.mktemp("migrated")
    asyncio.run(upgrade(sqlite_url(folder)))
    return folder / "sarbaz.db"


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(migrated, tmp_path / "sarbaz.db"))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def sandbox_base() -> AsyncIterator[str]:
    """The stand-in on a free port, without rate limits; a test of limits switches them on."""
    async with running_sandbox(State(Options(limits=False))) as base:
        yield base


@pytest.fixture
async def sandbox(sandbox_base: str) -> AsyncIterator[Sandbox]:
    async with Sandbox.at(sandbox_base) as sandbox:
        await sandbox.bot(TOKEN, BOT, "Sarbaz")
        yield sandbox


@pytest.fixture
async def stage(
    sandbox: Sandbox, sandbox_base: str, database: Path, house: House, clock: FakeClock
) -> AsyncIterator[Stage]:
    """The real bot by polling, and an empty roster."""
    async with set_stage(stage_settings(sandbox_base, database), house, clock, sandbox) as stage:
        yield stage


@pytest.fixture
async def unit(stage: Stage) -> dict[str, PersonId]:
    """Ids by who they are: commander, company, sergeant, personnel."""
    commander = await stage.enlists(
        make_person(
            "K-000001",
            name=Name("Ахметов", "Нұрлан", "Серікұлы"),
            rank=Rank.LIEUTENANT_COLONEL,
            post="командир воинской части",
            subunit="управление",
            roles=frozenset({Role.UNIT_COMMANDER}),
        )
    )
    company = await stage.enlists(
        make_person(
            "K-000002",
            name=Name("Ким", "Андрей"),
            rank=Rank.CAPTAIN,
            post="командир роты",
            superior=commander.id,
        )
    )
    personnel = await stage.enlists(
        make_person(
            "K-000003",
            name=Name("Жұмабаева", "Айгүл", "Қайратқызы"),
            rank=Rank.MAJOR,
            post="офицер по кадрам",
            subunit="управление",
            superior=commander.id,
            roles=frozenset({Role.PERSONNEL_OFFICER}),
        )
    )
    sergeant = await stage.enlists(make_person("A-000001", superior=company.id, phone="+77010000001"))
    return {"commander": commander.id, "company": company.id, "personnel": personnel.id, "sergeant": sergeant.id}


@pytest.fixture
async def sergeant(stage: Stage, unit: dict[str, PersonId]) -> Phone:
    """Омаров Серік, sergeant under contract, 1st company."""
    return await stage.joins(await stage.person("A-000001"))


@pytest.fixture
async def company_commander(stage: Stage, unit: dict[str, PersonId]) -> Phone:
    """Ким Андрей: the sergeant's superior, who endorses."""
    return await stage.joins(await stage.person("K-000002"))


@pytest.fixture
async def commander(stage: Stage, unit: dict[str, PersonId]) -> Phone:
    """Ахметов Нұрлан: decides."""
    return await stage.joins(await stage.person("K-000001"))


@pytest.fixture
async def personnel(stage: Stage, unit: dict[str, PersonId]) -> Phone:
    """Жұмабаева Айгүл: keeps the roster and records orders."""
    return await stage.joins(await stage.person("K-000003"))


@pytest.fixture
async def stranger(stage: Stage) -> Phone:
    """Somebody who is not on the roster."""
    return await stage.visitor("Stranger")
