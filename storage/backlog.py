"""How much waits in the inbox and the outbox, and since when: what health tells the operator."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.inbox import Handling
from storage.outbox import Delivery
from storage.tables import inbox, outbox


@dataclass(frozen=True)
class Backlog:
    """Counts; `inbox_since` is when the oldest unhandled update came."""

    inbox_waiting: int
    inbox_since: datetime | None
    inbox_dead: int
    outbox_due: int
    outbox_dead: int
    outbox_undeliverable: int


async def read_backlog(engine: AsyncEngine, now: datetime) -> Backlog:
    async with engine.connect() as connection:
        oldest = select(func.min(inbox.c.received_at)).where(inbox.c.state == Handling.WAITING.value)
        states = await _states_of_outbox(connection)
        return Backlog(
            inbox_waiting=await _updates(connection, Handling.WAITING),
            inbox_since=await connection.scalar(oldest),
            inbox_dead=await _updates(connection, Handling.DEAD),
            outbox_due=await _due(connection, now),
            outbox_dead=states.get(Delivery.DEAD.value, 0),
            outbox_undeliverable=states.get(Delivery.UNDELIVERABLE.value, 0),
        )


async def _updates(connection: AsyncConnection, state: Handling) -> int:
    count = select(func.count()).select_from(inbox).where(inbox.c.state == state.value)
    return int(await connection.scalar(count) or 0)


async def _due(connection: AsyncConnection, now: datetime) -> int:
    due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now)
    count = select(func.count()).select_from(outbox).where(outbox.c.state == Delivery.WAITING.value, due)
    return int(await connection.scalar(count) or 0)


async def _states_of_outbox(connection: AsyncConnection) -> dict[str, int]:
    rows = await connection.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state))
    return {row[0]: row[1] for row in rows}
