"""The process is killed, not stopped, at the worst moments; started again it goes on with nothing lost or doubled."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.membership import Account, AccountState, Consent
from sandbox.client import Phone, Sandbox
from storage.work import SqlUnitOfWork
from tests.conversations.stage import BOT, TOKEN
from tests.databases import open_engine
from tests.fake_clock import FakeClock
from tests.people import make_person

START: Final = 30.0  #: seconds a process may take to answer its first update on a busy machine


class Bot:
    """The bot as a process of its own, on a database file that outlives it."""

    def __init__(self, base: str, database: Path) -> None:
        self._environment = os.environ | {
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE": base,
            "DATABASE_URL": f"sqlite+aiosqlite:///{database}",
            "PORT": "0",
        }
        self._process: Process | None = None

    async def starts(self) -> None:
        command = (sys.executable, "-m", "bot", "run")
        self._process = await asyncio.create_subprocess_exec(*command, env=self._environment, stderr=DEVNULL)

    async def is_killed(self) -> None:
        """SIGKILL: no last word, no clean-up."""
        if self._process is not None:
            self._process.kill()
            await self._process.wait()
        self._process = None


@pytest.fixture
async def engine(database: Path) -> AsyncIterator[AsyncEngine]:
    async with open_engine(f"sqlite+aiosqlite:///{database}") as engine:
        yield engine


@pytest.fixture
async def bot(sandbox_base: str, database: Path) -> AsyncIterator[Bot]:
    bot = Bot(sandbox_base, database)
    yield bot
    await bot.is_killed()


@pytest.fixture
async def member(sandbox: Sandbox, engine: AsyncEngine) -> Phone:
    """A sergeant who has joined."""
    phone = await sandbox.phone(BOT, first_name="Serik", language_code="en")
    now = FakeClock().now()
    async with SqlUnitOfWork(engine) as work:
        person = await work.people.save(make_person())
        await work.accounts.save(Account(person, phone.user_id, "en", AccountState.ACTIVE, now))
        await work.consents.add(Consent(person, "test", "en", now))
        await work.commit()
    return phone


async def language_of(phone: Phone, engine: AsyncEngine) -> str:
    async with SqlUnitOfWork(engine) as work:
        account = await work.accounts.of_user(phone.user_id)
    return account.language if account else ""


async def until(found: Callable[[], Coroutine[Any, Any, bool]]) -> None:
    async with asyncio.timeout(START):
        while not await found():  # noqa: ASYNC110 - another process changes it, which can set no event of ours
            await asyncio.sleep(0.05)


@asynccontextmanager
async def answers_hanging(sandbox: Sandbox) -> AsyncIterator[None]:
    """Telegram takes the call and does not answer: the moment between the commit and the reply."""
    await sandbox.breaks("editMessageText", "delay", seconds=20, times=5)
    yield
    await sandbox.call("DELETE", "/control/faults")


async def test_killed_between_the_commit_and_the_answer(
    bot: Bot, member: Phone, sandbox: Sandbox, engine: AsyncEngine
) -> None:
    """What was committed stands, the lost answer is not repeated, and the menu shows the state of things."""
    await bot.starts()
    await member.starts()
    await member.reads("Main menu", timeout=START)
    await member.taps("Settings")
    await member.sees_button("Русский")

    async def committed() -> bool:
        return await language_of(member, engine) == "ru"

    async with answers_hanging(sandbox):
        await member.taps("Русский")
        await until(committed)
        await bot.is_killed()
    await bot.starts()
    await member.sends("/settings")
    await member.sees_button("● Русский", patience=START)
    assert await language_of(member, engine) == "ru"


async def test_what_is_said_while_the_bot_is_down_is_answered_in_order_afterwards(bot: Bot, member: Phone) -> None:
    await member.starts()
    await member.sends("/help")
    await member.sends("/settings")
    await bot.starts()
    await member.reads("Choose the language", timeout=START)
    said = [message["text"].splitlines()[0] for message in await member.messages() if message["from"] == "bot"]
    assert said == ["Main menu", "What this assistant does", "Settings"]


async def test_killed_over_and_over_it_answers_each_message_once(bot: Bot, member: Phone) -> None:
    """At most one answer is doubled by a kill between sending and marking; none is ever lost."""
    await member.starts()
    for number in range(3):
        await bot.starts()
        await member.sends(f"nonsense {number}")
        await asyncio.sleep(1.5 + number)
        await bot.is_killed()
    await bot.starts()
    await member.sends("/help")
    await member.reads("What this assistant does", timeout=START)
    texts = [message["text"] for message in await member.messages() if message["from"] == "bot"]
    assert 3 <= sum("I did not understand" in text for text in texts) <= 6
