"""The stand-in over real HTTP on the loopback, with the real aiogram Bot against it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message, Update

from sandbox.client import Phone, Sandbox
from sandbox.server import running
from sandbox.state import Options, State

TOKEN = "4200001:SAMPLE-TOKEN"


class HandTicker:
    """Monotonic seconds that move when the test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class PromptSession(AiohttpSession):
    """Closes at once: aiogram waits a quarter of a second for TLS, which the loopback has not."""

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


@dataclass
class Stage:
    """Everything a test needs in one hand."""

    base: str
    state: State
    bot: Bot
    sandbox: Sandbox
    serik: Phone

    async def updates(self, offset: int | None = None, limit: int = 100, timeout: int = 0) -> list[Update]:  # noqa: ASYNC109 - a parameter of getUpdates
        return await self.bot.get_updates(offset=offset, limit=limit, timeout=timeout)

    async def screen(self, text: str = "Hello", **how: object) -> Message:
        """A message of the bot on Serik's phone, which has been started."""
        return await self.bot.send_message(self.serik.user_id, text, **how)  # type: ignore[arg-type] # passed on as given


@pytest.fixture
def ticker() -> HandTicker:
    return HandTicker()


@pytest.fixture
def options() -> Options:
    """Limits are off unless a test module says otherwise; a failed webhook is tried again quickly."""
    return Options(limits=False, first_pause=0.05)


@pytest.fixture
async def stage(options: Options, ticker: HandTicker) -> AsyncIterator[Stage]:
    state = State(options=options, ticker=ticker)
    state.add_bot(TOKEN, "sample_bot", "Sample")
    async with running(state) as base, Sandbox.at(base) as sandbox:
        bot = Bot(TOKEN, session=PromptSession(api=TelegramAPIServer.from_base(base)))
        serik = await sandbox.phone(first_name="Serik", language_code="kk", phone="+77010000001")
        await serik.starts()
        try:
            yield Stage(base, state, bot, sandbox, serik)
        finally:
            await bot.session.close()
