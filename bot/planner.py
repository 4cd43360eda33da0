"""Plans every local date once, in order, however long the bot was away; the day and its notices are one commit."""

import logging
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncEngine

from handlers.ports import Clock, UnitOfWork
from storage.work import SqlUnitOfWork

log = logging.getLogger(__name__)

#: puts the notices due on a day into the outbox; how many were new
PlanDay: TypeAlias = Callable[[UnitOfWork, date], Awaitable[int]]


class ClockJumped(RuntimeError):
    """The clock is further ahead of the last planned day than an outage explains."""

    def __init__(self, last: date, today: date, most: int) -> None:
        super().__init__(
            f"the last planned day is {last}, the clock says {today}: more than {most} days ahead. Nothing is planned. "
            "Check the machine's clock. If it is right, start once with a larger PLANNER_MAX_JUMP_DAYS."
        )


async def plan_nothing(_work: UnitOfWork, _day: date) -> int:
    """For a planner that only reports."""
    return 0


class Planner:
    """`trouble` holds why nothing is planned, for /health; empty while all is well."""

    def __init__(self, engine: AsyncEngine, clock: Clock, plan_day: PlanDay, max_jump_days: int | None) -> None:
        self._engine = engine
        self._clock = clock
        self._plan_day = plan_day
        self._max_jump_days = max_jump_days  #: None: the clock may jump (a demo's)
        self.trouble = ""

    async def tick(self) -> None:
        """Plan every date up to today that is not planned; a jump of the clock is reported, not followed."""
        try:
            while await self._plan_next():
                pass
            self.trouble = ""
        except ClockJumped as jump:
            if not self.trouble:
                log.critical("%s", jump)
            self.trouble = str(jump)

    async def _plan_next(self) -> bool:
        """Plan one day; whether there may be another."""
        today = self._clock.today()
        async with SqlUnitOfWork(self._engine) as work:
            if not await work.planner.take_turn():
                return False
            last = await work.planner.last_planned()
            day = today if last is None else last + timedelta(days=1)
            if day > today:
                return False
            self._refuse_jump(day - timedelta(days=1), today)
            put = await self._plan_day(work, day)
            await work.planner.advance(day)
            await work.commit()
        log.info("planned %s: %d notices", day, put)
        return day < today

    def _refuse_jump(self, last: date, today: date) -> None:
        if self._max_jump_days is not None and (today - last).days > self._max_jump_days:
            raise ClockJumped(last, today, self._max_jump_days)
