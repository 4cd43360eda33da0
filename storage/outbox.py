"""The outbox as use cases see it: notices put with the change they tell of, withdrawn, looked after."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import RowMapping, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.notices import Lane, Notice
from domain.people import PersonId
from storage.tables import outbox
from storage.upsert import upsert


class Delivery(StrEnum):
    """Where a notice stands."""

    WAITING = "waiting"  #: due now or later, or claimed by a relay while its lease lasts
    SENT = "sent"
    UNDELIVERABLE = "undeliverable"  #: the channel says it never will arrive there
    DEAD = "dead"  #: every attempt failed; a person must look
    CANCELLED = "cancelled"  #: withdrawn before it was sent


class SqlOutbox:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, *notices: Notice) -> int:
        """Keep the notices whose key is new or was withdrawn; how many that were."""
        if not notices:
            return 0
        insert = upsert(self._connection, outbox)
        anew = {name: insert.excluded[name] for name in ("kind", "person_id", "params", "lane", "not_before", "state")}
        query = insert.on_conflict_do_update(
            index_elements=["key"], set_=anew, where=outbox.c.state == Delivery.CANCELLED.value
        )
        kept = await self._connection.execute(query.returning(outbox.c.id), _rows_of(notices))
        return len(kept.all())

    async def cancel(self, key_prefix: str) -> int:
        """Withdraw notices not yet sent whose key starts so; how many that were."""
        starts_so = func.substr(outbox.c.key, 1, len(key_prefix)) == key_prefix
        waiting = update(outbox).where(outbox.c.state == Delivery.WAITING.value, starts_so)
        return (await self._connection.execute(waiting.values(state=Delivery.CANCELLED.value))).rowcount

    async def sent(self, *key_prefixes: str) -> tuple[tuple[Notice, datetime], ...]:
        """Notices whose key starts so and that have arrived, with the instant of it, oldest first."""
        starts_so = or_(*(func.substr(outbox.c.key, 1, len(prefix)) == prefix for prefix in key_prefixes))
        query = select(outbox).where(outbox.c.sent_at.is_not(None), starts_so).order_by(outbox.c.sent_at, outbox.c.id)
        rows = await self._connection.execute(query)
        return tuple((notice_of(row), row["sent_at"]) for row in rows.mappings())

    async def undelivered(self) -> tuple[tuple[Notice, str], ...]:
        """Dead and undeliverable notices with the reason, newest first."""
        lost = outbox.c.state.in_([Delivery.DEAD.value, Delivery.UNDELIVERABLE.value])
        rows = await self._connection.execute(select(outbox).where(lost).order_by(outbox.c.id.desc()))
        return tuple((notice_of(row), row["reason"]) for row in rows.mappings())


def notice_of(row: RowMapping) -> Notice:
    """The notice a row of the outbox holds."""
    return Notice(
        kind=row["kind"],
        to=PersonId(row["person_id"]),
        key=row["key"],
        params=row["params"],
        lane=Lane(row["lane"]),
        not_before=row["not_before"],
    )


def _rows_of(notices: tuple[Notice, ...]) -> list[dict[str, Any]]:
    unique = {notice.key: notice for notice in reversed(notices)}  # of two with one key in one call the first is kept
    return [_row_of(notice) for notice in reversed(unique.values())]


def _row_of(notice: Notice) -> dict[str, Any]:
    return {
        "key": notice.key,
        "kind": notice.kind,
        "person_id": notice.to,
        "params": dict(notice.params),
        "lane": int(notice.lane),
        "not_before": notice.not_before,
        "state": Delivery.WAITING.value,
        "attempts": 0,
    }
