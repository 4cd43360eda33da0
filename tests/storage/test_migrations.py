"""The migrations make exactly the tables the code knows."""

import asyncio

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.migrate import upgrade
from storage.tables import metadata


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def test_migrations_and_tables_are_the_same(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_missing_table_would_be_seen(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        await connection.exec_driver_sql("DROP TABLE talks")
        assert len(await connection.run_sync(differences)) == 1


async def test_several_replicas_may_migrate_at_once_and_again(engines: list[AsyncEngine]) -> None:
    await asyncio.gather(*(upgrade(engine) for engine in engines))
