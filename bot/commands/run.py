"""`run`: serve until told to stop."""

import argparse
import asyncio
import logging
import signal
import sys
from typing import TYPE_CHECKING

from bot.app import running
from bot.clock import DemoClock, SystemClock
from bot.commands.database import sqlite_notice
from bot.house import open_house
from bot.log import set_up_logs
from bot.settings import Settings, load_settings

if TYPE_CHECKING:
    from bot.terminal import Subparsers


log = logging.getLogger(__name__)


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("run", help="serve Telegram, or the Bot API at TELEGRAM_API_BASE, until stopped")
    parser.add_argument("--with-parent", action="store_true", help="stop when standard input is closed")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    settings = load_settings()
    set_up_logs(settings.log_level)
    for notice in sqlite_notice(settings):
        log.warning("%s", notice)
    asyncio.run(serve(settings, with_parent=args.with_parent))
    return 0


async def serve(settings: Settings, *, with_parent: bool = False) -> None:
    """Until SIGTERM or SIGINT, or with the parent's end: a bot of the demo must not outlive the demo."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for told in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(told, stop.set)
    if with_parent:
        await loop.connect_read_pipe(lambda: _ParentWatch(stop), sys.stdin)
    zone = settings.unit.zone
    clock = DemoClock(zone) if settings.demo_clock else SystemClock(zone)
    async with running(settings, open_house(zone, settings.unit.rules, settings.paper_templates), clock):
        await stop.wait()


class _ParentWatch(asyncio.Protocol):
    def __init__(self, stop: asyncio.Event) -> None:
        self._stop = stop

    def eof_received(self) -> None:
        self._stop.set()

    def connection_lost(self, _error: Exception | None) -> None:
        self._stop.set()
