"""Raw updates, kept before the channel hears that they arrived, and worked through in order.

Updates of one channel user are handled strictly one after another; different users go in parallel. A claim is a lease
with a fencing number, its count of attempts: the unit of work that handles an update commits only while the claim is
its own, so a worker that was too slow for its lease changes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import RowMapping, Select, and_, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.tables import inbox
from storage.upsert import upsert


class Handling(StrEnum):
    """Where an update stands."""

    WAITING = "waiting"  #: to be handled, now or at its next try, or claimed while the lease lasts
    DONE = "done"
    DEAD = "dead"  #: every attempt failed; the user's later updates go on, and a person must look


@dataclass(frozen=True)
class RawUpdate:
    """An update as the channel gave it."""

    update_id: int
    channel_user: int  #: who speaks: his updates keep their order
    body: Mapping[str, Any]  #: JSON


@dataclass(frozen=True)
class ClaimedUpdate:
    """An update being handled."""

    id: int  #: its place in the inbox
    update: RawUpdate
    attempt: int  #: this one counted


@dataclass(frozen=True)
class DeadUpdate:
    """An update nobody could handle, for a person to look at."""

    update: RawUpdate
    attempts: int
    error: str
    received_at: datetime


class UpdateTakenOver(RuntimeError):
    """The claim ran out and somebody else has the update now: what was done here is rolled back."""

    def __init__(self, update_id: int) -> None:
        super().__init__(f"update {update_id} is no longer ours")
        self.update_id = update_id


class Inbox:
    """One replica's door to the inbox. *owner* names the replica, so that it finds its claims again after a restart."""

    def __init__(self, engine: AsyncEngine, owner: str) -> None:
        self._engine = engine
        self._owner = owner

    async def put(self, *updates: RawUpdate, at: datetime) -> int:
        """Keep the updates not known by their update id, in this order; how many were new. Committed on return."""
        if not updates:
            return 0
        rows = [_row_of(update, at) for update in updates]
        async with self._engine.begin() as connection:
            query = upsert(connection, inbox).on_conflict_do_nothing(index_elements=["update_id"])
            kept = await connection.execute(query.returning(inbox.c.id), rows)
            return len(kept.all())

    async def claim(self, now: datetime, *, until: datetime, limit: int) -> tuple[ClaimedUpdate, ...]:
        """The first unhandled update of up to *limit* users, oldest first, where it is due and not claimed."""
        heads = _heads(now, limit).cte("heads")  # PostgreSQL runs a CTE once; a plain subquery may run per row
        query = (
            update(inbox)
            .where(inbox.c.id.in_(select(heads.c.id)))
            .values(claimed_by=self._owner, leased_until=until, attempts=inbox.c.attempts + 1)
            .returning(inbox)
        )
        async with self._engine.begin() as connection:
            rows = (await connection.execute(query)).mappings().all()
        oldest_first = sorted(rows, key=lambda row: row["id"])
        return tuple(ClaimedUpdate(row["id"], _update_of(row), row["attempts"]) for row in oldest_first)

    async def give_back(self) -> int:
        """At start: what a former run of this replica claimed and did not finish is due at once."""
        mine = update(inbox).where(inbox.c.claimed_by == self._owner, inbox.c.state == Handling.WAITING.value)
        async with self._engine.begin() as connection:
            return (await connection.execute(mine.values(claimed_by="", leased_until=None))).rowcount

    async def done(self, claimed: ClaimedUpdate) -> None:
        """Handled with nothing to keep; a unit of work opened for the update does this in its commit."""
        async with self._engine.begin() as connection:
            await mark_done(connection, claimed)

    async def failed(self, claimed: ClaimedUpdate, error: str, next_try: datetime | None) -> None:
        """Try again then, the user's later updates waiting; with no next try it is dead and they go on."""
        state = Handling.DEAD if next_try is None else Handling.WAITING
        waiting = and_(_is(claimed), inbox.c.state == Handling.WAITING.value)
        values = {"state": state.value, "next_try": next_try, "error": error, "claimed_by": "", "leased_until": None}
        async with self._engine.begin() as connection:
            await connection.execute(update(inbox).where(waiting).values(values))

    async def dead(self) -> tuple[DeadUpdate, ...]:
        """Updates given up, newest first."""
        query = select(inbox).where(inbox.c.state == Handling.DEAD.value).order_by(inbox.c.id.desc())
        async with self._engine.connect() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return tuple(DeadUpdate(_update_of(row), row["attempts"], row["error"], row["received_at"]) for row in rows)

    async def forget(self, before: datetime) -> int:
        """Remove handled updates received before then: their ids may be drawn anew after a quiet week."""
        old = delete(inbox).where(inbox.c.state == Handling.DONE.value, inbox.c.received_at < before)
        async with self._engine.begin() as connection:
            return (await connection.execute(old)).rowcount


async def mark_done(connection: AsyncConnection, claimed: ClaimedUpdate) -> None:
    """Mark the update done inside the caller's transaction; raise UpdateTakenOver if the claim is no longer his."""
    mark = update(inbox).where(_is(claimed), inbox.c.state != Handling.DEAD.value)
    done = await connection.execute(mark.values(state=Handling.DONE.value, leased_until=None))
    if done.rowcount == 0:
        raise UpdateTakenOver(claimed.update.update_id)


def _is(claimed: ClaimedUpdate) -> Any:
    return and_(inbox.c.id == claimed.id, inbox.c.attempts == claimed.attempt)


def _heads(now: datetime, limit: int) -> Select[tuple[int]]:
    """Ids of the first waiting update of each user, if it is due; rows another replica is claiming are passed over."""
    earlier = inbox.alias("earlier")
    has_earlier = exists().where(
        earlier.c.channel_user == inbox.c.channel_user,
        earlier.c.state == Handling.WAITING.value,
        earlier.c.id < inbox.c.id,
    )
    return (
        select(inbox.c.id)
        .where(
            inbox.c.state == Handling.WAITING.value,
            or_(inbox.c.next_try.is_(None), inbox.c.next_try <= now),
            or_(inbox.c.leased_until.is_(None), inbox.c.leased_until <= now),
            ~has_earlier,
        )
        .order_by(inbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=inbox)
    )


def _row_of(update: RawUpdate, at: datetime) -> dict[str, Any]:
    return {
        "update_id": update.update_id,
        "channel_user": update.channel_user,
        "body": dict(update.body),
        "received_at": at,
        "state": Handling.WAITING.value,
        "attempts": 0,
    }


def _update_of(row: RowMapping) -> RawUpdate:
    return RawUpdate(row["update_id"], row["channel_user"], row["body"])
