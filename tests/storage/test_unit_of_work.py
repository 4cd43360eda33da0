"""One transaction: all of it or nothing."""

import asyncio

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.notices import Notice
from domain.people import Person
from domain.raports import ANNUAL_LEAVE, Raport, RaportId, RaportState
from handlers.ports import OpenWork
from storage.work import SqlUnitOfWork, work_of
from tests.storage.conftest import OpenSqlWork


class Broken(RuntimeError):
    """What went wrong in the middle."""


async def do_much(work: SqlUnitOfWork, sergeant: Person) -> None:
    raport = Raport(RaportId(0), ANNUAL_LEAVE, sergeant.id, RaportState.DRAFT, 0)
    await work.raports.open(raport)
    await work.outbox.put(Notice("prompt", sergeant.id, "prompt:1"))
    await work.keep.put("unit", 1)


async def break_in_the_middle(work: SqlUnitOfWork, sergeant: Person) -> None:
    async with work:
        await do_much(work, sergeant)
        raise Broken


async def linger(work: SqlUnitOfWork, sergeant: Person) -> None:
    async with work:
        await do_much(work, sergeant)
        await asyncio.sleep(60)


async def assert_nothing_is_left(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        assert await one.raports.of_applicant(sergeant.id) == ()
        assert await one.keep.get("unit") is None
        assert await one.outbox.put(Notice("prompt", sergeant.id, "prompt:1")) == 1


async def test_without_commit_nothing_is_left(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        await do_much(one, sergeant)
    await assert_nothing_is_left(work, sergeant)


async def test_an_error_leaves_nothing(work: OpenSqlWork, sergeant: Person) -> None:
    with pytest.raises(Broken):
        await break_in_the_middle(work(), sergeant)
    await assert_nothing_is_left(work, sergeant)


async def test_cancelled_work_leaves_nothing_and_gives_its_connection_back(
    work: OpenSqlWork, sergeant: Person
) -> None:
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(linger(work(), sergeant), 0.2)
    await assert_nothing_is_left(work, sergeant)


async def test_what_comes_after_the_commit_needs_its_own(work: OpenSqlWork) -> None:
    async with work() as one:
        await one.keep.put("first", 1)
        await one.commit()
        await one.keep.put("second", 2)
    async with work() as one:
        assert await one.keep.get("first") == 1
        assert await one.keep.get("second") is None


async def test_the_unit_of_work_is_what_use_cases_ask_for(engine: AsyncEngine) -> None:
    """The type checker proves the fit at this assignment; running it proves that it opens."""
    open_work: OpenWork = work_of(engine)
    async with open_work() as work:
        assert await work.people.all() == ()
