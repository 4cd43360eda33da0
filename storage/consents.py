"""Consents with the version of the words agreed to (Law 94-V, 8 p.4); a withdrawn one stays on record."""

from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.membership import Consent
from domain.people import PersonId
from storage.tables import consents


class SqlConsents:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, consent: Consent) -> None:
        await self._connection.execute(
            insert(consents).values(
                person_id=consent.person,
                version=consent.version,
                language=consent.language,
                given_at=consent.given_at,
                withdrawn_at=consent.withdrawn_at,
            )
        )

    async def current(self, person: PersonId) -> Consent | None:
        """The latest consent in force."""
        query = select(consents).where(consents.c.person_id == person, consents.c.withdrawn_at.is_(None))
        row = (await self._connection.execute(query.order_by(consents.c.id.desc()))).mappings().first()
        if row is None:
            return None
        return Consent(person, row["version"], row["language"], row["given_at"])

    async def withdraw(self, person: PersonId, at: datetime) -> None:
        """Every consent of his in force ends."""
        in_force = update(consents).where(consents.c.person_id == person, consents.c.withdrawn_at.is_(None))
        await self._connection.execute(in_force.values(withdrawn_at=at))
