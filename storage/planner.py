"""The planner's turn and its last planned day, kept in the transaction that keeps what it planned."""

from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.keep import SqlKeep

RECORD: Final = "planner.last_planned"
TURN: Final = 0x53415242  #: the key of the advisory lock; any number nobody else of this database uses


class SqlPlanner:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._keep = SqlKeep(connection)

    async def take_turn(self) -> bool:
        """Whether this unit of work may plan. Of several replicas one may, until its transaction ends."""
        if self._connection.dialect.name != "postgresql":
            return True  # BEGIN IMMEDIATE lets in one writer at a time
        return bool(await self._connection.scalar(select(func.pg_try_advisory_xact_lock(TURN))))

    async def last_planned(self) -> date | None:
        """The last day whose notices are in the outbox; None before the first."""
        day = await self._keep.get(RECORD)
        return None if day is None else date.fromisoformat(day)

    async def advance(self, day: date) -> None:
        """The notices of *day* are put; the next turn begins with the day after."""
        await self._keep.put(RECORD, day.isoformat())
