"""One-time invitations. Only the hash of a secret is kept; a used or void one opens nothing."""

from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.membership import Invitation
from domain.people import PersonId
from storage.tables import invitations

_unused = invitations.c.used_at.is_(None) & ~invitations.c.void


class SqlInvitations:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, invitation: Invitation) -> None:
        """A new invitation of a person makes his earlier unused ones void."""
        earlier = update(invitations).where(invitations.c.person_id == invitation.person, _unused)
        await self._connection.execute(earlier.values(void=True))
        await self._connection.execute(
            insert(invitations).values(
                secret_hash=invitation.secret_hash,
                person_id=invitation.person,
                made_by_id=invitation.made_by,
                made_at=invitation.made_at,
                expires_at=invitation.expires_at,
                used_at=invitation.used_at,
            )
        )

    async def find(self, secret_hash: str) -> Invitation | None:
        """Used or expired ones too; void ones are as if they never were."""
        return await self._one(invitations.c.secret_hash == secret_hash, ~invitations.c.void)

    async def use(self, secret_hash: str, at: datetime) -> bool:
        """Mark used; False if it was used, void or expired (of two at once, one wins)."""
        query = update(invitations).where(
            invitations.c.secret_hash == secret_hash, _unused, invitations.c.expires_at > at
        )
        return (await self._connection.execute(query.values(used_at=at))).rowcount == 1

    async def open_for(self, person: PersonId) -> Invitation | None:
        """His unused invitation, if there is one; it may have expired."""
        return await self._one(invitations.c.person_id == person, _unused)

    async def _one(self, *conditions: ColumnElement[bool]) -> Invitation | None:
        row = (await self._connection.execute(select(invitations).where(*conditions))).mappings().first()
        return None if row is None else _invitation_of(row)


def _invitation_of(row: RowMapping) -> Invitation:
    return Invitation(
        secret_hash=row["secret_hash"],
        person=PersonId(row["person_id"]),
        made_by=row["made_by_id"],
        made_at=row["made_at"],
        expires_at=row["expires_at"],
        used_at=row["used_at"],
    )
