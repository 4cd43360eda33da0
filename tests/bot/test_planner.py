"""Every local date is planned once, in order; a clock gone wrong is not followed."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.planner import PlanDay, Planner
from domain.notices import Notice
from domain.people import PersonId
from handlers.ports import UnitOfWork
from storage.work import SqlUnitOfWork
from tests.databases import migrated_sqlite
from tests.fake_clock import FakeClock
from tests.people import make_person


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    async with migrated_sqlite(tmp_path) as engine:
        yield engine


class Diary:
    """Plans nothing and remembers the days."""

    def __init__(self) -> None:
        self.days: list[str] = []
        self.breaks_on = ""

    async def plan_day(self, _work: UnitOfWork, day: date) -> int:
        if day.isoformat() == self.breaks_on:
            raise RuntimeError("a rule broke")
        self.days.append(day.isoformat())
        return 0


async def planned_to(engine: AsyncEngine) -> date | None:
    async with SqlUnitOfWork(engine) as work:
        return await work.planner.last_planned()


async def test_the_first_tick_plans_today_alone(engine: AsyncEngine) -> None:
    diary = Diary()
    await Planner(engine, FakeClock("2026-11-21"), diary.plan_day, 35).tick()
    assert diary.days == ["2026-11-21"]


async def test_a_day_is_planned_once_however_often_it_ticks(engine: AsyncEngine) -> None:
    diary = Diary()
    planner = Planner(engine, FakeClock("2026-11-21"), diary.plan_day, 35)
    for _tick in range(3):
        await planner.tick()
    assert diary.days == ["2026-11-21"]


async def test_after_an_outage_every_missed_day_is_planned_in_order(engine: AsyncEngine) -> None:
    diary, clock = Diary(), FakeClock("2026-11-21")
    planner = Planner(engine, clock, diary.plan_day, 35)
    await planner.tick()
    clock.set("2026-11-24")
    await planner.tick()
    assert diary.days == ["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"]


async def test_a_day_that_breaks_keeps_the_days_before_it_and_is_tried_again(engine: AsyncEngine) -> None:
    diary, clock = Diary(), FakeClock("2026-11-21")
    planner = Planner(engine, clock, diary.plan_day, 35)
    await planner.tick()
    clock.set("2026-11-24")
    diary.breaks_on = "2026-11-23"
    with pytest.raises(RuntimeError):
        await planner.tick()
    assert await planned_to(engine) == date(2026, 11, 22)
    diary.breaks_on = ""
    await planner.tick()
    assert await planned_to(engine) == date(2026, 11, 24)


async def test_a_clock_that_jumps_too_far_stops_the_planner_and_says_what_to_do(engine: AsyncEngine) -> None:
    diary, clock = Diary(), FakeClock("2026-11-21")
    planner = Planner(engine, clock, diary.plan_day, 35)
    await planner.tick()
    clock.set("2027-11-21")
    await planner.tick()
    assert diary.days == ["2026-11-21"]
    assert "Check the machine's clock" in planner.trouble
    assert "PLANNER_MAX_JUMP_DAYS" in planner.trouble


async def test_a_clock_put_right_again_lets_the_planner_go_on(engine: AsyncEngine) -> None:
    diary, clock = Diary(), FakeClock("2026-11-21")
    planner = Planner(engine, clock, diary.plan_day, 35)
    await planner.tick()
    clock.set("2027-11-21")
    await planner.tick()
    clock.set("2026-11-22")
    await planner.tick()
    assert planner.trouble == ""
    assert diary.days == ["2026-11-21", "2026-11-22"]


async def test_a_clock_behind_plans_nothing(engine: AsyncEngine) -> None:
    diary, clock = Diary(), FakeClock("2026-11-21")
    planner = Planner(engine, clock, diary.plan_day, 35)
    await planner.tick()
    clock.set("2026-11-01")
    await planner.tick()
    assert diary.days == ["2026-11-21"]


async def test_the_days_notices_and_the_day_itself_are_one_commit(engine: AsyncEngine) -> None:
    async with SqlUnitOfWork(engine) as work:
        person = await work.people.save(make_person())
        await work.commit()
    await Planner(engine, FakeClock("2026-11-21"), puts_one(person), 35).tick()
    async with SqlUnitOfWork(engine) as work:
        put_again = await work.outbox.put(Notice("sample", person, "sample:2026-11-21"))
    assert put_again == 0


def puts_one(person: PersonId) -> PlanDay:
    async def plan_day(work: UnitOfWork, day: date) -> int:
        return await work.outbox.put(Notice("sample", person, f"sample:{day}"))

    return plan_day
