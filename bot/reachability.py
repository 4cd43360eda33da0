"""A person who blocked the bot is written to no more until he writes again; personnel officers hear of it once."""

from domain.membership import AccountState
from domain.notices import Notice
from domain.people import PersonId, Role
from handlers.menu.notices import CONTACT_LOST
from handlers.ports import Clock, OpenWork, UnitOfWork


class Reachability:
    """Keeps the state of accounts in step with what the channel says."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    async def lost(self, channel_user: int) -> None:
        """The channel says blocked or deleted. Nothing happens twice."""
        async with self._open_work() as work:
            account = await work.accounts.of_user(channel_user)
            if account is None or account.state is not AccountState.ACTIVE:
                return
            await work.accounts.set_state(account.person, AccountState.UNREACHABLE)
            await self._tell_personnel(work, account.person)
            await work.commit()

    async def found(self, channel_user: int) -> None:
        """He writes again."""
        async with self._open_work() as work:
            account = await work.accounts.of_user(channel_user)
            if account is None or account.state is not AccountState.UNREACHABLE:
                return
            await work.accounts.set_state(account.person, AccountState.ACTIVE)
            await work.commit()

    async def _tell_personnel(self, work: UnitOfWork, person: PersonId) -> None:
        at = self._clock.now().isoformat()
        for officer in await work.people.with_role(Role.PERSONNEL_OFFICER):
            if officer.id != person:
                key = f"{CONTACT_LOST}:{person}:{at}:{officer.id}"
                await work.outbox.put(Notice(CONTACT_LOST, officer.id, key, {"person": person}))
