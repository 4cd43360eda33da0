"""What waits and what failed is counted for the operator."""

from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncEngine

from domain.notices import Notice
from domain.people import Person
from storage.backlog import Backlog, read_backlog
from storage.inbox import Inbox, RawUpdate
from storage.relay_queue import RelayQueue
from storage.work import SqlUnitOfWork

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


async def test_an_idle_house_has_no_backlog(engine: AsyncEngine) -> None:
    assert await read_backlog(engine, NOW) == Backlog(0, None, 0, 0, 0, 0)


async def test_what_waits_and_what_failed_is_counted(engine: AsyncEngine, sergeant: Person) -> None:
    inbox, relay = Inbox(engine, "one"), RelayQueue(engine, "one")
    await inbox.put(RawUpdate(1, 1, {}), at=NOW - MINUTE)
    await inbox.put(RawUpdate(2, 2, {}), RawUpdate(3, 3, {}), at=NOW)
    (first,) = await inbox.claim(NOW, until=NOW + MINUTE, limit=1)
    await inbox.failed(first, "broken", None)
    await _put(engine, *(Notice("reminder", sergeant.id, key) for key in ("dead", "blocked", "due")))
    dead, blocked = await relay.claim(NOW, until=NOW + MINUTE, limit=2)
    await relay.dead(dead.id, "ten attempts")
    await relay.undeliverable(blocked.id, "blocked by the user")
    await _put(engine, Notice("reminder", sergeant.id, "tomorrow", not_before=NOW + MINUTE))
    assert await read_backlog(engine, NOW) == Backlog(
        inbox_waiting=2, inbox_since=NOW, inbox_dead=1, outbox_due=1, outbox_dead=1, outbox_undeliverable=1
    )


async def _put(engine: AsyncEngine, *notices: Notice) -> None:
    async with SqlUnitOfWork(engine) as work:
        await work.outbox.put(*notices)
        await work.commit()
