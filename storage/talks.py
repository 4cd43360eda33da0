"""Where each conversation stands; it survives restarts."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.talks import Talk
from storage.tables import talks
from storage.upsert import upsert


class SqlTalks:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, channel_user: int) -> Talk:
        """An empty talk for somebody who has not spoken."""
        query = select(talks.c.expecting, talks.c.data).where(talks.c.channel_user == channel_user)
        row = (await self._connection.execute(query)).one_or_none()
        return Talk() if row is None else Talk(row.expecting, row.data)

    async def put(self, channel_user: int, talk: Talk) -> None:
        row = {"channel_user": channel_user, "expecting": talk.expecting, "data": dict(talk.data)}
        query = upsert(self._connection, talks).values(row)
        await self._connection.execute(query.on_conflict_do_update(index_elements=["channel_user"], set_=row))
