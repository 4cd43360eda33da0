"""A small unit on real storage."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from domain.people import Person, Role
from storage.work import SqlUnitOfWork, work_of
from tests.databases import migrated_sqlite
from tests.people import make_person

Work = Callable[[], SqlUnitOfWork]
Unit = dict[str, Person]


@pytest.fixture
async def work(tmp_path: Path) -> AsyncIterator[Work]:
    async with migrated_sqlite(tmp_path) as engine:
        yield work_of(engine)


@pytest.fixture
async def unit(work: Work) -> Unit:
    """Head ← captain ← sergeant; a personnel officer and a man of another company below the head."""
    return await enlisted(work)


async def enlisted(work: Work) -> Unit:
    async def enlists(person: Person) -> Person:
        async with work() as uow:
            kept = replace(person, id=await uow.people.save(person))
            await uow.commit()
        return kept

    head = await enlists(make_person("K-1", roles=frozenset({Role.UNIT_COMMANDER})))
    captain = await enlists(make_person("K-2", superior=head.id))
    officer = await enlists(make_person("K-3", superior=head.id, roles=frozenset({Role.PERSONNEL_OFFICER})))
    sergeant = await enlists(make_person("A-1", superior=captain.id))
    other = await enlists(make_person("A-2", superior=head.id))
    return {"head": head, "captain": captain, "officer": officer, "sergeant": sergeant, "other": other}
