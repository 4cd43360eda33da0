"""A migrated database of one's own, with a sergeant and his commander in it."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from domain.people import Person, Role
from storage.work import SqlUnitOfWork, work_of
from tests.databases import migrated_sqlite
from tests.people import make_person

Work = Callable[[], SqlUnitOfWork]


@pytest.fixture
async def work(tmp_path: Path) -> AsyncIterator[Work]:
    async with migrated_sqlite(tmp_path) as engine:
        yield work_of(engine)


@pytest.fixture
async def sergeant(work: Work) -> Person:
    async with work() as unit:
        commander = make_person("K-1", roles=frozenset({Role.UNIT_COMMANDER}))
        above = await unit.people.save(commander)
        person = make_person("A-1", superior=above)
        kept = replace(person, id=await unit.people.save(person))
        await unit.commit()
    return kept
