"""Brings a database to the present schema. Several replicas may start at once: one migrates, the others wait."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.engine import make_engine

MIGRATIONS: Final = Path(__file__).parent / "migrations"
TURN: Final = 0x4D494752  #: the key of the advisory lock; the planner has another


async def upgrade(database: AsyncEngine | str) -> None:
    """To the newest schema, in one transaction. An engine given stays open; one made here is disposed."""
    if isinstance(database, AsyncEngine):
        await _upgrade(database)
        return
    engine = make_engine(database)
    try:
        await _upgrade(engine)
    finally:
        await engine.dispose()


async def _upgrade(engine: AsyncEngine) -> None:
    async with engine.begin() as connection:
        await _wait_for_turn(connection)
        await connection.run_sync(_to_head)


async def _wait_for_turn(connection: AsyncConnection) -> None:
    """SQLite lets in one writer at a time by itself."""
    if connection.dialect.name == "postgresql":
        await connection.execute(select(func.pg_advisory_xact_lock(TURN)))


def _to_head(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
