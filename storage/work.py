"""The unit of work: one transaction over all repositories. What is not committed was never there."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.accounts import SqlAccounts
from storage.attachments import SqlAttachments
from storage.consents import SqlConsents
from storage.inbox import ClaimedUpdate, mark_done
from storage.invitations import SqlInvitations
from storage.keep import SqlKeep
from storage.leave_days import SqlLeaveDays
from storage.outbox import SqlOutbox
from storage.people import SqlPeople
from storage.planner import SqlPlanner
from storage.raports import SqlRaports
from storage.substitutions import SqlSubstitutions
from storage.talks import SqlTalks


class SqlUnitOfWork:
    """Opened by `async with`, once. Bound to an update, its commit also marks the update done.

    The repositories are there from `__aenter__` on; the transaction begins with the first question asked.
    """

    people: SqlPeople
    accounts: SqlAccounts
    invitations: SqlInvitations
    consents: SqlConsents
    raports: SqlRaports
    attachments: SqlAttachments
    substitutions: SqlSubstitutions
    leave_days: SqlLeaveDays
    outbox: SqlOutbox
    talks: SqlTalks
    keep: SqlKeep
    planner: SqlPlanner

    def __init__(self, engine: AsyncEngine, update: ClaimedUpdate | None = None) -> None:
        self._engine = engine
        self._update = update
        self._scope = AsyncExitStack()
        self._connection: AsyncConnection

    async def __aenter__(self) -> Self:
        connection = await self._scope.enter_async_context(self._engine.connect())
        self._connection = connection
        self.people = SqlPeople(connection)
        self.accounts = SqlAccounts(connection)
        self.invitations = SqlInvitations(connection)
        self.consents = SqlConsents(connection)
        self.raports = SqlRaports(connection)
        self.attachments = SqlAttachments(connection)
        self.substitutions = SqlSubstitutions(connection)
        self.leave_days = SqlLeaveDays(connection)
        self.outbox = SqlOutbox(connection)
        self.talks = SqlTalks(connection)
        self.keep = SqlKeep(connection)
        self.planner = SqlPlanner(connection)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._scope.aclose()

    async def commit(self) -> None:
        """Keep everything, and the update's end with it; raise UpdateTakenOver, and keep nothing, if it is lost."""
        if self._update is not None:
            await mark_done(self._connection, self._update)
        await self._connection.commit()


def work_of(engine: AsyncEngine, update: ClaimedUpdate | None = None) -> Callable[[], SqlUnitOfWork]:
    """What opens units of work on this engine: a desk's `work`, bound to the update it serves."""
    return lambda: SqlUnitOfWork(engine, update)
