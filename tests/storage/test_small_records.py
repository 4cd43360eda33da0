"""Talks, named records and the planner's day."""

from datetime import date

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.talks import Talk
from storage.work import SqlUnitOfWork
from tests.storage.conftest import OpenSqlWork


async def test_a_talk_stands_where_it_was_left(work: OpenSqlWork) -> None:
    async with work() as one:
        assert await one.talks.get(7_000_000_001) == Talk()
        await one.talks.put(7_000_000_001, Talk("leave.dates", {"draft": 5, "days": [1, 2]}))
        await one.talks.put(7_000_000_001, Talk("leave.reason", {"draft": 6}))
        assert await one.talks.get(7_000_000_001) == Talk("leave.reason", {"draft": 6})


@pytest.mark.parametrize("value", [{"days": 14, "names": ["Ә", "Ң"]}, [1, 2], "text", 5, True])
async def test_a_record_comes_back_as_it_was(work: OpenSqlWork, value: object) -> None:
    async with work() as one:
        await one.keep.put("unit", {"former": 1})
        await one.keep.put("unit", value)
        assert await one.keep.get("unit") == value


async def test_a_dropped_record_is_gone(work: OpenSqlWork) -> None:
    async with work() as one:
        await one.keep.put("unit", 1)
        await one.keep.drop("unit")
        assert await one.keep.get("unit") is None
        await one.keep.put("unit", None)
        assert await one.keep.get("unit") is None


async def test_the_last_planned_day_is_kept_with_what_was_planned(work: OpenSqlWork) -> None:
    async with work() as one:
        assert await one.planner.take_turn()
        assert await one.planner.last_planned() is None
        await one.planner.advance(date(2026, 11, 20))
        await one.commit()
    async with work() as one:
        await one.planner.advance(date(2026, 11, 21))
    async with work() as one:
        assert await one.planner.last_planned() == date(2026, 11, 20)


async def test_one_replica_plans_at_a_time(engines: list[AsyncEngine]) -> None:
    first, second = engines[:2]
    if first.dialect.name == "sqlite":
        pytest.skip("SQLite lets in one writer at a time by itself; a second would wait for the first here.")
    async with SqlUnitOfWork(first) as planning, SqlUnitOfWork(second) as late:
        assert await planning.planner.take_turn()
        assert not await late.planner.take_turn()
        await planning.commit()
        assert await late.planner.take_turn()
