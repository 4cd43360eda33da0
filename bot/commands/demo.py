"""`demo`: the whole bot on one machine, with a stand-in for Telegram and phones in a web page."""

import argparse
import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from bot.clock import ALMATY
from bot.demo_memory import DemoMemory, remembered
from bot.demo_people import BOT_NAME, BOT_TOKEN, BOT_USERNAME, OFFICER_PHONE, PHONES
from bot.log import set_up_logs
from bot.nursery import Nursery
from bot.settings import Settings, database_settings
from bot.terminal import say
from sandbox.client import Sandbox
from sandbox.launch import furnish
from sandbox.server import running as running_sandbox
from sandbox.state import Options, State

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
    memory = await remembered(_settings(), [phone["id"] for phone in PHONES])
    async with running_sandbox(_world(memory), port) as base:
        await _open_phones(base, memory)
        say("", f"  Phones: {base}/", "", "  Stop with Ctrl+C; what was done is kept. `make fresh` starts over.", "")
        await _keep_running(base, stop)


def _world(memory: DemoMemory) -> State:
    """The stand-in with the demo's phones, on the day where the story stands."""
    state = State(Options(examples_dir=EXAMPLES))
    furnish(state, {"bot": {"token": BOT_TOKEN, "username": BOT_USERNAME, "name": BOT_NAME}, "phones": PHONES})
    now = state.clock.now().astimezone(ZoneInfo(ALMATY))
    state.clock.move_to(datetime.combine(memory.day, now.timetz()))
    return state


async def _open_phones(base: str, memory: DemoMemory) -> None:
    """Who has joined before opens the chat again; the officer who has not opens his link."""
    async with Sandbox.at(base) as sandbox:
        if memory.secret:
            await sandbox.phone_of(OFFICER_PHONE).starts(memory.secret)
        for phone in sorted(memory.joined):
            await sandbox.phone_of(phone).starts()


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
        "PUBLIC_URL": "",
        "PORT": "0",
        "LOG_LEVEL": "WARNING",
    }
    command = (sys.executable, "-m", "bot", "run", "--with-parent")
    return await asyncio.create_subprocess_exec(*command, stdin=PIPE, env=environment)
