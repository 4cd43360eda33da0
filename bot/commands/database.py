"""`migrate` and `status`: the database's own commands."""

import argparse
import asyncio
import json
import sqlite3
from typing import TYPE_CHECKING, Any

from sqlalchemy import make_url

from bot.clock import SystemClock
from bot.health import Health
from bot.offline import database_of
from bot.planner import Planner, plan_nothing
from bot.settings import Settings, database_settings
from bot.terminal import say
from storage.journal import wal_is_safe

if TYPE_CHECKING:
    from bot.terminal import Subparsers


def add(subparsers: "Subparsers") -> None:
    migrate = subparsers.add_parser("migrate", help="bring the database to the present schema")
    migrate.set_defaults(run=_migrate)
    status = subparsers.add_parser("status", help="what waits and what is wrong, as JSON")
    status.set_defaults(run=_status)


def _migrate(_args: argparse.Namespace) -> int:
    settings = database_settings()
    asyncio.run(_upgrade(settings))
    say("The database has the present schema.", *sqlite_notice(settings))
    return 0


async def _upgrade(settings: Settings) -> None:
    async with database_of(settings):
        pass


def _status(_args: argparse.Namespace) -> int:
    report = asyncio.run(_report(database_settings()))
    say(json.dumps(report, ensure_ascii=False, indent=2))
    return 1 if report["trouble"] else 0


async def _report(settings: Settings) -> dict[str, Any]:
    clock = SystemClock(settings.unit.zone)
    async with database_of(settings) as engine:
        return await Health(engine, Planner(engine, clock, plan_nothing, None), clock).report()


def sqlite_notice(settings: Settings) -> tuple[str, ...]:
    """Why the old rollback journal is used, where this SQLite has the WAL-reset bug."""
    sqlite = make_url(settings.database_url).get_backend_name() == "sqlite"
    if not sqlite or wal_is_safe(sqlite3.sqlite_version_info):
        return ()
    return (
        f"Notice: SQLite {sqlite3.sqlite_version} can corrupt a write-ahead log, so the rollback journal is used "
        "(slower, never wrong). SQLite 3.51.3 or newer lifts this; nothing else needs to be done.",
    )
