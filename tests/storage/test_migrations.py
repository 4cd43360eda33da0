"""The migrations make exactly the tables the code knows."""

import asyncio
import sys
from asyncio.subprocess import PIPE

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


async def test_the_alembic_command_knows_the_way_there_and_back(url: str) -> None:
    for command in (["check"], ["downgrade", "base"], ["upgrade", "head"]):
        await alembic("-x", f"url={url}", *command)


async def alembic(*words: str) -> None:
    """Run the command as a developer would; its complaint is the test's message."""
    ini = "storage/migrations/alembic.ini"
    run = await asyncio.create_subprocess_exec(sys.executable, "-m", "alembic", "-c", ini, *words, stderr=PIPE)
    _, complaint = await run.communicate()
    assert run.returncode == 0, complaint.decode()
