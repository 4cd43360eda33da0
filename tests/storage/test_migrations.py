"""The migrations make exactly the tables the code knows."""

import asyncio
import sys
from asyncio.subprocess import PIPE

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.history_chain import damages
from domain.raports import RaportId
from storage.migrate import upgrade
from storage.tables import metadata
from storage.work import SqlUnitOfWork
from tests.databases import open_engine

PERSON = (
    "INSERT INTO people (id, service_number, last_name, first_name, patronymic, birth_date, sex, rank, rank_since, "
    "post, post_since, unit, subunit, service_kind, service_start, special_duty, iin, phone, phone_digits, language) "
    "VALUES "
    "(1, 'A-1', 'Омаров', 'Серік', '', '1994-03-15', 'male', 'sergeant', '2022-05-07', 'p', '2023-01-10', 'u', 's', "
    "'contract', '2015-06-01', false, '', '', '', 'kk')"
)
UNCHAINED = (
    PERSON,
    "INSERT INTO raports (id, kind, applicant_id, state, version, fields, holder_id, since, number, sent_on, language) "
    "VALUES (1, 'annual_leave', 1, 'waiting', 3, '{}', 1, '2026-11-20 09:30:00', '2026/1', '2026-11-20', 'kk')",
    "INSERT INTO raport_steps (raport_id, action, actor_id, at, text, reason, trace) "
    "VALUES (1, 'send', 1, '2026-11-20 09:30:00.125', '', '', '{\"days\": 30, \"norms\": [\"leave.base\"]}')",
    "INSERT INTO raport_steps (raport_id, action, actor_id, at, text, reason, trace) "
    "VALUES (1, 'not_support', 1, '2026-11-21 09:30:00', 'не поддерживаю', 'service', '{}')",
)


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


async def test_a_history_kept_before_the_chain_is_chained(url: str) -> None:
    await alembic("-x", f"url={url}", "downgrade", "0002")
    async with open_engine(url) as engine, engine.begin() as connection:
        for statement in UNCHAINED:
            await connection.exec_driver_sql(statement)
    await alembic("-x", f"url={url}", "upgrade", "head")
    async with open_engine(url) as engine, SqlUnitOfWork(engine) as work:
        links = await work.raports.chained(RaportId(1))
        assert [link.number for link in links] == [1, 2]
        assert damages(links) == ()
        assert links[1].step.text == "не поддерживаю"
        raport = await work.raports.get(RaportId(1))
        assert raport is not None
        assert raport.clock_from == raport.since
        assert raport.since is not None


async def alembic(*words: str) -> None:
    """Run the command as a developer would; its complaint is the test's message."""
    ini = "storage/migrations/alembic.ini"
    run = await asyncio.create_subprocess_exec(sys.executable, "-m", "alembic", "-c", ini, *words, stderr=PIPE)
    _, complaint = await run.communicate()
    assert run.returncode == 0, complaint.decode()
