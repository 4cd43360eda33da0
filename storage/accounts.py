"""Who speaks with the bot: one person, one account; one account, one person."""

from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.membership import Account, AccountState
from domain.people import PersonId
from storage.tables import accounts
from storage.upsert import upsert


class SqlAccounts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_user(self, channel_user: int) -> Account | None:
        return await self._one(accounts.c.channel_user == channel_user)

    async def of_person(self, person: PersonId) -> Account | None:
        return await self._one(accounts.c.person_id == person)

    async def save(self, account: Account) -> None:
        """The person's one account, replacing his former. What another has left makes room; a living one refuses."""
        await self._free(account)
        row = {
            "person_id": account.person,
            "channel_user": account.channel_user,
            "language": account.language,
            "state": account.state.value,
            "joined_at": account.joined_at,
        }
        query = upsert(self._connection, accounts).values(row)
        await self._connection.execute(query.on_conflict_do_update(index_elements=["person_id"], set_=row))

    async def set_language(self, person: PersonId, language: str) -> None:
        await self._change(person, language=language)

    async def set_state(self, person: PersonId, state: AccountState) -> None:
        await self._change(person, state=state.value)

    async def joined(self) -> frozenset[PersonId]:
        """All with an account they have not left, reachable or not."""
        query = select(accounts.c.person_id).where(accounts.c.state != AccountState.LEFT.value)
        return frozenset(PersonId(person) for person in await self._connection.scalars(query))

    async def _free(self, account: Account) -> None:
        await self._connection.execute(
            delete(accounts).where(
                accounts.c.channel_user == account.channel_user,
                accounts.c.person_id != account.person,
                accounts.c.state == AccountState.LEFT.value,
            )
        )

    async def _change(self, person: PersonId, **values: Any) -> None:
        await self._connection.execute(update(accounts).where(accounts.c.person_id == person).values(values))

    async def _one(self, condition: ColumnElement[bool]) -> Account | None:
        row = (await self._connection.execute(select(accounts).where(condition))).mappings().one_or_none()
        if row is None:
            return None
        return Account(
            person=PersonId(row["person_id"]),
            channel_user=row["channel_user"],
            language=row["language"],
            state=AccountState(row["state"]),
            joined_at=row["joined_at"],
        )
