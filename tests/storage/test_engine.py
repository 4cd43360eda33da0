"""How the two databases are opened."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import StatementError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage import tables
from storage.engine import UnknownDatabase, make_engine
from storage.inbox import Inbox, RawUpdate
from storage.instants import NaiveInstant
from storage.journal import journal_mode
from storage.migrate import upgrade
from storage.phone import phone_digits
from storage.work import SqlUnitOfWork
from tests.databases import open_engine, sqlite_url

ALMATY = timezone(timedelta(hours=5))


async def setting(engine: AsyncEngine, question: str) -> object:
    async with engine.connect() as connection:
        return await connection.scalar(text(question))


async def test_sqlite_is_opened_safely(tmp_path: Path) -> None:
    async with open_engine(sqlite_url(tmp_path)) as engine:
        assert await setting(engine, "PRAGMA foreign_keys") == 1
        assert await setting(engine, "PRAGMA synchronous") == 2
        assert await setting(engine, "PRAGMA busy_timeout") == 15_000
        assert await setting(engine, "PRAGMA journal_mode") == journal_mode().lower()


async def test_postgresql_has_its_timeouts(postgresql: str | None) -> None:
    if postgresql is None:
        pytest.skip("no PostgreSQL here")
    async with open_engine(postgresql) as engine:
        assert await setting(engine, "SHOW statement_timeout") == "15s"
        assert await setting(engine, "SHOW lock_timeout") == "10s"
        assert await setting(engine, "SHOW idle_in_transaction_session_timeout") == "30s"
        assert await setting(engine, "SHOW transaction_isolation") == "read committed"


async def test_sqlite_in_memory_lives_as_long_as_its_engine() -> None:
    async with open_engine("sqlite+aiosqlite://") as engine:
        await upgrade(engine)
        async with SqlUnitOfWork(engine) as work:
            await work.keep.put("unit", 1)
            await work.commit()
        async with SqlUnitOfWork(engine) as work:
            assert await work.keep.get("unit") == 1


def test_another_database_is_refused_with_what_would_do() -> None:
    with pytest.raises(UnknownDatabase, match=r"sqlite\+aiosqlite or postgresql\+asyncpg"):
        make_engine("sqlite:///sarbaz.db")


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 40, 1), "DELETE"),
        ((3, 44, 5), "DELETE"),
        ((3, 44, 6), "WAL"),
        ((3, 45, 9), "DELETE"),
        ((3, 50, 6), "DELETE"),
        ((3, 50, 7), "WAL"),
        ((3, 51, 2), "DELETE"),
        ((3, 51, 3), "WAL"),
        ((3, 52, 0), "WAL"),
    ],
)
def test_the_write_ahead_log_is_used_only_where_it_is_safe(version: tuple[int, int, int], mode: str) -> None:
    assert journal_mode(version) == mode


async def test_an_instant_without_a_zone_is_refused(engine: AsyncEngine) -> None:
    naive = datetime(2026, 11, 20, 9, 30)  # noqa: DTZ001 - the very thing that is refused
    with pytest.raises(StatementError) as refused:
        await Inbox(engine, "one").put(RawUpdate(1, 1, {}), at=naive)
    assert isinstance(refused.value.orig, NaiveInstant)


async def test_an_instant_comes_back_in_utc(engine: AsyncEngine) -> None:
    update = RawUpdate(1, 1, {})
    inbox = Inbox(engine, "one")
    await inbox.put(update, at=datetime(2026, 11, 20, 14, 30, tzinfo=ALMATY))
    async with engine.connect() as connection:
        received = await connection.scalar(select(tables.inbox.c.received_at))
    assert received == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    assert received.tzinfo is UTC


@pytest.mark.parametrize(
    ("written", "digits"),
    [("+7 701 000 00 01", "77010000001"), ("8-701-000-00-01", "77010000001"), ("+49 30 1", "49301"), ("", "")],
)
def test_a_phone_is_its_digits(written: str, digits: str) -> None:
    assert phone_digits(written) == digits
