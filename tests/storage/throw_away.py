"""A database of PostgreSQL made for one run of the tests and dropped after it."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from uuid import uuid4

from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from storage.migrate import upgrade
from storage.tables import metadata
from tests.databases import open_engine

SERVER: Final = os.environ.get("SARBAZ_TEST_POSTGRES", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres")
MUST_BE_THERE: Final = os.environ.get("CI") == "true"
ABSENT: Final = f"!!! NO POSTGRESQL AT {make_url(SERVER).render_as_string()} !!! Storage was tested on SQLite alone."


@contextmanager
def throw_away_database() -> Iterator[str | None]:
    """The address of a migrated database, or None when no server answers (an error where CI=true)."""
    name = f"sarbaz_test_{uuid4().hex[:12]}"
    try:
        asyncio.run(_on_server(f"CREATE DATABASE {name}"))
    except (OSError, DBAPIError):
        if MUST_BE_THERE:
            raise
        yield None
        return
    url = make_url(SERVER).set(database=name).render_as_string(hide_password=False)
    try:
        asyncio.run(upgrade(url))
        yield url
    finally:
        asyncio.run(_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


async def empty(url: str) -> None:
    """Every table as it was after the migrations."""
    names = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
    async with open_engine(url) as engine, engine.begin() as connection:
        await connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))


async def _on_server(statement: str) -> None:
    engine = create_async_engine(SERVER, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            await connection.execute(text(statement))
    finally:
        await engine.dispose()
