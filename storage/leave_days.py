"""The ledger of leave days: entries are added, balances are their sums."""

from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.leave_ledger import SAID_BY_ROSTER, EntryKind, LeaveEntry
from domain.people import PersonId
from storage.tables import leave_days


class SqlLeaveDays:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, *entries: LeaveEntry) -> None:
        if entries:
            await self._connection.execute(insert(leave_days), [_row_of(entry) for entry in entries])

    async def of(self, person: PersonId, year: int) -> tuple[LeaveEntry, ...]:
        """The entries of the person's leave year in the order they were made."""
        query = select(leave_days).where(leave_days.c.person_id == person, leave_days.c.year == year)
        rows = (await self._connection.execute(query.order_by(leave_days.c.id))).mappings()
        return tuple(
            LeaveEntry(person, year, EntryKind(row["kind"]), row["days"], row["on"], row["raport_id"]) for row in rows
        )

    async def set_opening(self, said: LeaveEntry) -> None:
        """The one entry of its kind that may be replaced: what the roster says of a leave year."""
        await self._connection.execute(
            delete(leave_days).where(
                leave_days.c.person_id == said.person,
                leave_days.c.year == said.year,
                leave_days.c.kind == said.kind.value,
                leave_days.c.raport_id.is_(None),
            )
        )
        await self.add(said)

    async def openings(self, year: int) -> dict[tuple[PersonId, EntryKind], int]:
        """What the roster says of a leave year, of whoever it says so."""
        query = select(leave_days.c.person_id, leave_days.c.kind, leave_days.c.days).where(
            leave_days.c.year == year,
            leave_days.c.kind.in_([kind.value for kind in SAID_BY_ROSTER.values()]),
            leave_days.c.raport_id.is_(None),
        )
        found = await self._connection.execute(query)
        return {(PersonId(person), EntryKind(kind)): days for person, kind, days in found}


def _row_of(entry: LeaveEntry) -> dict[str, Any]:
    return {
        "person_id": entry.person,
        "year": entry.year,
        "kind": entry.kind.value,
        "days": entry.days,
        "on": entry.on,
        "raport_id": entry.raport,
    }
