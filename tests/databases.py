"""Migrated databases for tests: a file of SQLite for anybody, a throw-away database of PostgreSQL for storage's own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import make_engine
from storage.migrate import upgrade


def sqlite_url(folder: Path) -> str:
    """The address of a test's own SQLite file."""
    return f"sqlite+aiosqlite:///{folder / 'sarbaz.db'}"


@asynccontextmanager
async def open_engine(url: str) -> AsyncIterator[AsyncEngine]:
    """An engine that is surely disposed."""
    engine = make_engine(url)
    try:
        yield engine
    finally:
        await engine.dispose()


@asynccontextmanager
async def migrated_sqlite(folder: Path) -> AsyncIterator[AsyncEngine]:
    """A fresh SQLite database in *folder* with the newest schema."""
    async with open_engine(sqlite_url(folder)) as engine:
        await upgrade(engine)
        yield engine
