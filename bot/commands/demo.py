"""`demo`: the whole bot on one machine, with a stand-in for Telegram and phones in a web page."""

import argparse
import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.clock import SystemClock
from bot.commands.officer import RosterNotEmpty, first_officer
from bot.demo_people import BOT_NAME, BOT_TOKEN, BOT_USERNAME, OFFICER, OFFICER_PHONE, PHONES
from bot.log import set_up_logs
from bot.nursery import Nursery
from bot.offline import database_of
from bot.settings import Settings, database_settings
from bot.terminal import say
from sandbox.client import Sandbox
from sandbox.launch import furnish
from sandbox.server import running as running_sandbox
from sandbox.state import Options, State
from storage.work import SqlUnitOfWork

if TYPE_CHECKING:
    from bot.terminal import Subparsers

EXAMPLES: Final = Path(__file__).parent.parent.parent / "examples"
DATABASE: Final = "sqlite+aiosqlite:///var/demo.db"
RESTART: Final = 1.0  #: seconds until a bot that ended is started again


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("demo", help="try it: no token, no internet, phones in a web page")
    parser.add_argument("--port", type=int, default=8300, help="of the page with the phones")
    parser.set_defaults(run=_demo)


def _demo(args: argparse.Namespace) -> int:
    set_up_logs("WARNING")
    asyncio.run(_play(args.port))
    return 0


async def _play(port: int) -> None:
    stop = asyncio.Event()
    for told in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(told, stop.set)
    state = State(Options(examples_dir=EXAMPLES))
    furnish(state, {"bot": {"token": BOT_TOKEN, "username": BOT_USERNAME, "name": BOT_NAME}, "phones": PHONES})
    async with running_sandbox(state, port) as base:
        await _open_phones(base)
        say("", f"  Phones: {base}/", "", "  Stop with Ctrl+C; what was done is kept. `make fresh` starts over.", "")
        await _keep_running(base, stop)


async def _open_phones(base: str) -> None:
    """Phones that have joined before open their chat again; on an empty roster the officer opens his link."""
    secret = await _first_secret()
    async with Sandbox.at(base) as sandbox:
        if secret:
            await sandbox.phone_of(OFFICER_PHONE).starts(secret)
        for phone in await _joined() - {OFFICER_PHONE if secret else 0}:
            await sandbox.phone_of(phone).starts()


async def _first_secret() -> str:
    """The invitation of the first personnel officer, or nothing where somebody is on the roster."""
    settings = _settings()
    async with database_of(settings) as engine, SqlUnitOfWork(engine) as work:
        try:
            secret = await first_officer(OFFICER, work, SystemClock(settings.unit.zone), 365)
        except RosterNotEmpty:
            return ""
        await work.commit()
    return secret


async def _joined() -> set[int]:
    async with database_of(_settings()) as engine, SqlUnitOfWork(engine) as work:
        return {phone["id"] for phone in PHONES if await work.accounts.of_user(phone["id"]) is not None}


def _settings() -> Settings:
    return database_settings().model_copy(update={"database_url": DATABASE})


async def _keep_running(base: str, stop: asyncio.Event) -> None:
    """The bot as a process of its own: kill it, and it goes on where it was."""
    async with Nursery() as nursery:
        nursery.spawn("bot", _bots(base))
        await stop.wait()
        nursery.stop()


async def _bots(base: str) -> None:
    """One bot after the other; cancelled, it lets the last one finish what it has begun."""
    while True:
        bot = await _started(base)
        try:
            status = await bot.wait()
        except asyncio.CancelledError:
            await _let_go(bot)
            raise
        say(f"  The bot ended with status {status}; it is started again.")
        await asyncio.sleep(RESTART)


async def _let_go(bot: Process) -> None:
    bot.terminate()
    await bot.wait()


async def _started(base: str) -> Process:
    environment = os.environ | {
        "BOT_TOKEN": BOT_TOKEN,
        "TELEGRAM_API_BASE": base,
        "DATABASE_URL": DATABASE,
        "DEMO_CLOCK": "1",
        "PORT": "0",
        "LOG_LEVEL": "WARNING",
    }
    command = (sys.executable, "-m", "bot", "run", "--with-parent")
    return await asyncio.create_subprocess_exec(*command, stdin=PIPE, env=environment)
