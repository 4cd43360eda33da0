"""The stage of a conversation: the real bot, the real stand-in over HTTP, a database and people of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from pydantic import SecretStr

from bot.app import App, running
from bot.house import House
from bot.settings import Settings
from domain.membership import Account, AccountState, Consent
from domain.people import Person
from sandbox.client import Phone, Sandbox
from storage.work import SqlUnitOfWork
from tests.fake_clock import FakeClock

TOKEN: Final = "1000001:stand-in"
BOT: Final = "sarbaz_test_bot"


class Stage:
    """What a story needs beyond its phones."""

    def __init__(self, app: App, sandbox: Sandbox, clock: FakeClock) -> None:
        self.app = app
        self.sandbox = sandbox
        self.clock = clock

    def work(self) -> SqlUnitOfWork:
        """A unit of work of the test's own; leave it before the bot is asked anything: SQLite has one writer."""
        return SqlUnitOfWork(self.app.engine)

    async def enlists(self, person: Person) -> Person:
        """The person on the roster, with his id."""
        async with self.work() as work:
            kept = replace(person, id=await work.people.save(person))
            await work.commit()
        return kept

    async def person(self, service_number: str) -> Person:
        """As the roster has him now."""
        async with self.work() as work:
            found = await work.people.by_service_number(service_number)
        assert found is not None
        return found

    async def joins(self, person: Person, language: str = "en") -> Phone:
        """A phone whose owner has joined: account and consent are kept, and the main menu is on its screen."""
        phone = await self.visitor(person.name.first, language)
        now = self.clock.now()
        async with self.work() as work:
            await work.accounts.save(Account(person.id, phone.user_id, language, AccountState.ACTIVE, now))
            await work.consents.add(Consent(person.id, "test", language, now))
            await work.commit()
        await phone.starts()
        await phone.reads(person.name.full)
        return phone

    async def visitor(self, name: str = "Visitor", language: str = "en") -> Phone:
        """The phone of somebody the bot does not know."""
        return await self.sandbox.phone(BOT, first_name=name, language_code=language)

    async def comes(self, day: str) -> None:
        """That morning has come: the planner has planned every day up to it, and the relay knows."""
        self.clock.set(day)
        await self.app.tick()


def stage_settings(base: str, database: Path, **changes: object) -> Settings:
    """Settings as for a real bot, with the stand-in in Telegram's place."""
    settings = Settings(
        bot_token=SecretStr(TOKEN),
        telegram_api_base=base,
        database_url=f"sqlite+aiosqlite:///{database}",
        port=0,
        planner_max_jump_days=4000,
    )
    return settings.model_copy(update=changes)


@asynccontextmanager
async def set_stage(settings: Settings, house: House, clock: FakeClock, sandbox: Sandbox) -> AsyncIterator[Stage]:
    """The bot runs on the stage until the block ends."""
    async with running(settings, house, clock) as app:
        yield Stage(app, sandbox, clock)
