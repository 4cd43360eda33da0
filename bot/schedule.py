"""What happens by the clock: the planner's tick and the sweeping of old updates. APScheduler only ticks."""

import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, timedelta
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.log import trace_of

log = logging.getLogger(__name__)

Work = Callable[[], Awaitable[None]]

PLANNING: Final = timedelta(minutes=1)
SWEEPING: Final = timedelta(hours=6)


@contextmanager
def ticking(*ticks: tuple[timedelta, Work]) -> Iterator[None]:
    """Each work at start and then at its interval; one run at a time, a late run is run all the same."""
    scheduler = AsyncIOScheduler(timezone=UTC)
    for interval, work in ticks:
        scheduler.add_job(
            _guarded(work),
            "interval",
            seconds=interval.total_seconds(),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=int(interval.total_seconds()),
        )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)


def _guarded(work: Work) -> Work:
    """Trouble of one tick is logged; the next tick tries again."""

    async def run() -> None:
        try:
            await work()
        except Exception as error:
            log.error("a tick failed and is tried again at the next: %s", trace_of(error))

    return run
