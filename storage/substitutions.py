"""Who acts for whom. Nothing is deleted: one that ended early keeps the instant of its end."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import PersonId
from domain.substitutes import Substitution
from storage.tables import substitutions


class SqlSubstitutions:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def name(self, new: Substitution, at: datetime) -> Substitution:
        row = {
            "principal_id": new.principal,
            "substitute_id": new.substitute,
            "first": new.first,
            "last": new.last,
            "named_by_id": new.named_by,
            "named_at": at,
        }
        query = insert(substitutions).values(row).returning(substitutions.c.id)
        return replace(new, id=(await self._connection.execute(query)).scalar_one())

    async def standing(self, since: date) -> tuple[Substitution, ...]:
        """Those not ended whose last day is *since* or later, by their first day."""
        query = (
            select(substitutions)
            .where(substitutions.c.ended_at.is_(None), substitutions.c.last >= since)
            .order_by(substitutions.c.first, substitutions.c.id)
        )
        rows = (await self._connection.execute(query)).mappings()
        return tuple(
            Substitution(
                id=row["id"],
                principal=PersonId(row["principal_id"]),
                substitute=PersonId(row["substitute_id"]),
                first=row["first"],
                last=row["last"],
                named_by=PersonId(row["named_by_id"]),
            )
            for row in rows
        )

    async def end(self, substitution: int, at: datetime) -> bool:
        """False if it was ended already."""
        open_one = substitutions.c.id == substitution, substitutions.c.ended_at.is_(None)
        done = await self._connection.execute(update(substitutions).where(*open_one).values(ended_at=at))
        return done.rowcount == 1
