"""Small named records as JSON."""

from typing import Any

from sqlalchemy import JSON, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import keep
from storage.upsert import upsert


class SqlKeep:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, name: str) -> Any | None:
        """None when there is no such record, or it holds JSON null."""
        return await self._connection.scalar(select(keep.c.value).where(keep.c.name == name))

    async def put(self, name: str, value: Any) -> None:
        row = {"name": name, "value": JSON.NULL if value is None else value}
        query = upsert(self._connection, keep).values(row)
        await self._connection.execute(query.on_conflict_do_update(index_elements=["name"], set_=row))

    async def drop(self, name: str) -> None:
        await self._connection.execute(delete(keep).where(keep.c.name == name))
