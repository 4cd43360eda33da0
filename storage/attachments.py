"""Papers attached to raports; the bytes are read only when somebody opens them."""

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.attachments import Attachment, Media
from domain.people import PersonId
from domain.raports import RaportId
from storage.tables import attachments

_ALL_BUT_CONTENT = [column for column in attachments.c if column.name != "content"]


class SqlAttachments:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Attachment, content: bytes) -> None:
        """Keep it under an id of its own."""
        row = {
            "raport_id": new.raport,
            "paper": new.paper,
            "media": new.media.value,
            "sha256": new.sha256,
            "content": content,
            "by_id": new.by,
            "at": new.at,
            "shown_to": new.shown_to,
        }
        await self._connection.execute(insert(attachments).values(row))

    async def of(self, raport: RaportId) -> tuple[Attachment, ...]:
        """In the order they came."""
        query = select(*_ALL_BUT_CONTENT).where(attachments.c.raport_id == raport).order_by(attachments.c.id)
        rows = (await self._connection.execute(query)).mappings()
        return tuple(
            Attachment(
                id=row["id"],
                raport=RaportId(row["raport_id"]),
                paper=row["paper"],
                media=Media(row["media"]),
                sha256=row["sha256"],
                by=PersonId(row["by_id"]),
                at=row["at"],
                shown_to=row["shown_to"],
            )
            for row in rows
        )

    async def content(self, attachment: int) -> bytes:
        """Empty where there is no such file."""
        query = select(attachments.c.content).where(attachments.c.id == attachment)
        return bytes((await self._connection.execute(query)).scalar_one_or_none() or b"")

    async def remove(self, attachment: int) -> None:
        await self._connection.execute(delete(attachments).where(attachments.c.id == attachment))
