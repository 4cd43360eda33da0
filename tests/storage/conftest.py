"""Every test here that asks for `url`, `engine` or `engines` runs on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.people import Person, PersonId
from storage.migrate import upgrade
from storage.work import SqlUnitOfWork, work_of
from tests.databases import open_engine, sqlite_url
from tests.people import make_person
from tests.storage.throw_away import ABSENT, empty, throw_away_database

OpenSqlWork = Callable[[], SqlUnitOfWork]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str | None]:
    with throw_away_database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return sqlite_url(tmp_path)
    found: str | None = request.getfixturevalue("postgresql")
    if found is None:
        pytest.skip(ABSENT)
    return found


@pytest.fixture
async def url(address: str) -> str:
    """The address of an empty migrated database."""
    await (upgrade(address) if address.startswith("sqlite") else empty(address))
    return address


@pytest.fixture
async def engine(url: str) -> AsyncIterator[AsyncEngine]:
    async with open_engine(url) as opened:
        yield opened


@pytest.fixture
async def engines(url: str) -> AsyncIterator[list[AsyncEngine]]:
    """Four engines on one database, as four processes would have."""
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(open_engine(url)) for _ in range(4)]


@pytest.fixture
def work(engine: AsyncEngine) -> OpenSqlWork:
    return work_of(engine)


@pytest.fixture
async def sergeant(url: str) -> Person:
    return await keep_person(url, make_person())


@pytest.fixture
async def commander(url: str) -> Person:
    return await keep_person(url, make_person("K-000001", post="командир части"))


async def keep_person(url: str, person: Person) -> Person:
    """Save the person through an engine of its own and read him back."""
    async with open_engine(url) as own, SqlUnitOfWork(own) as work:
        saved: PersonId = await work.people.save(person)
        await work.commit()
        return await work.people.get(saved)
