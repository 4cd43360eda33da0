"""The outbox as the relay sees it: claim what is due, then say how it went. Each call is a transaction of its own.

A claim is a lease: what a relay does not mark before its lease ends becomes due again, so a crash loses nothing and
doubles at most what was on its way.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, Select, or_, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.notices import Notice
from storage.outbox import Delivery, notice_of
from storage.tables import outbox


@dataclass(frozen=True)
class ClaimedNotice:
    """A notice on its way."""

    id: int
    notice: Notice
    attempts: int  #: this one counted


class RelayQueue:
    """One relay's door to the outbox. *owner* names the relay: after a restart it finds its claims by it."""

    def __init__(self, engine: AsyncEngine, owner: str) -> None:
        self._engine = engine
        self._owner = owner

    async def claim(self, now: datetime, *, until: datetime, limit: int) -> tuple[ClaimedNotice, ...]:
        """Up to *limit* due notices, by lane and then by age, leased to this relay *until* then."""
        due = _due(now, limit).cte("due")  # PostgreSQL runs a CTE once; a plain subquery may run per row
        query = (
            update(outbox)
            .where(outbox.c.id.in_(select(due.c.id)))
            .values(claimed_by=self._owner, leased_until=until, attempts=outbox.c.attempts + 1)
            .returning(outbox)
        )
        async with self._engine.begin() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return tuple(_claimed_of(row) for row in sorted(rows, key=lambda row: (row["lane"], row["id"])))

    async def give_back(self) -> int:
        """At start: what a former run of this relay claimed and did not mark is due at once."""
        mine = update(outbox).where(outbox.c.claimed_by == self._owner, outbox.c.state == Delivery.WAITING.value)
        async with self._engine.begin() as connection:
            return (await connection.execute(mine.values(claimed_by="", leased_until=None))).rowcount

    async def sent(self, claimed: int, at: datetime, message_id: int | None = None) -> None:
        """It arrived then as this message; true even if it was withdrawn meanwhile."""
        await self._mark(claimed, Delivery.SENT, message_id=message_id, sent_at=at, reason="")

    async def retry(self, claimed: int, not_before: datetime, reason: str = "") -> None:
        """Due again then. One withdrawn meanwhile stays withdrawn."""
        again = update(outbox).where(outbox.c.id == claimed, outbox.c.state == Delivery.WAITING.value)
        async with self._engine.begin() as connection:
            await connection.execute(
                again.values(not_before=not_before, claimed_by="", leased_until=None, reason=reason)
            )

    async def undeliverable(self, claimed: int, reason: str) -> None:
        """The channel says it never will arrive."""
        await self._mark(claimed, Delivery.UNDELIVERABLE, reason=reason)

    async def dead(self, claimed: int, reason: str) -> None:
        """Given up after too many attempts; visible until a person looks."""
        await self._mark(claimed, Delivery.DEAD, reason=reason)

    async def cancelled(self, claimed: int, reason: str = "") -> None:
        """It has lost its use since it was put."""
        await self._mark(claimed, Delivery.CANCELLED, reason=reason)

    async def _mark(self, claimed: int, state: Delivery, **values: Any) -> None:
        mark = update(outbox).where(outbox.c.id == claimed).values(state=state.value, leased_until=None, **values)
        async with self._engine.begin() as connection:
            await connection.execute(mark)


def _due(now: datetime, limit: int) -> Select[tuple[int]]:
    """Ids of due notices; rows another relay is claiming at this moment are passed over."""
    return (
        select(outbox.c.id)
        .where(
            outbox.c.state == Delivery.WAITING.value,
            or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now),
            or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= now),
        )
        .order_by(outbox.c.lane, outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )


def _claimed_of(row: RowMapping) -> ClaimedNotice:
    return ClaimedNotice(row["id"], notice_of(row), row["attempts"])
