"""Words a notice for its reader and hands it to the channel."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.desks import Desks
from bot.identity import Identity
from bot.reachability import Reachability
from bot.renderer.delivery import Delivery
from bot.renderer.rendered import Rendered, render
from bot.words import Speech
from domain.membership import Account, AccountState
from domain.notices import Notice
from handlers.notices import NoticeView
from handlers.ports import Talk
from handlers.unit_rules.record import UNIT_RULES
from storage.work import work_of


class Unreached(StrEnum):
    """Why a notice can't reach its reader; shown to whoever looks at the undelivered."""

    NOT_JOINED = "not joined"
    LEFT = "consent withdrawn"
    STRUCK_OFF = "no longer on the roster"
    UNREACHABLE = "blocked"


@dataclass(frozen=True)
class Letter:
    """A worded notice and its chat."""

    chat: int
    rendered: Rendered


@dataclass(frozen=True)
class Messenger:
    """What the relay needs to know about readers and words."""

    engine: AsyncEngine
    desks: Desks
    views: Mapping[str, NoticeView]
    speech: Speech
    delivery: Delivery
    reachability: Reachability

    async def word(self, notice: Notice) -> Letter | Unreached | None:
        """The letter in the reader's language of this moment; None where the notice has lost its use."""
        reader = await self._reader(notice)
        if isinstance(reader, Unreached):
            return reader
        who, account = reader
        desk = self.desks.set_for(account.channel_user, who, work_of(self.engine))
        screen = await self.views[notice.kind](notice.params, desk)
        return None if screen is None else Letter(account.channel_user, render(screen, account.language, self.speech))

    async def send(self, letter: Letter) -> None:
        await self.delivery.send(letter.chat, letter.rendered)

    async def lost(self, notice: Notice) -> None:
        """The channel refused the reader's chat for good."""
        async with work_of(self.engine)() as work:
            account = await work.accounts.of_person(notice.to)
        if account is not None:
            await self.reachability.lost(account.channel_user)

    async def _reader(self, notice: Notice) -> tuple[Identity, Account] | Unreached:
        async with work_of(self.engine)() as work:
            person = await work.people.get(notice.to)
            account = await work.accounts.of_person(notice.to)
            consent = await work.consents.current(notice.to)
            unit_rules = await work.keep.get(UNIT_RULES)
        if account is None:
            return Unreached.NOT_JOINED
        if account.state is AccountState.LEFT or consent is None:
            return Unreached.LEFT
        if not person.on_roster:
            return Unreached.STRUCK_OFF
        if account.state is AccountState.UNREACHABLE:
            return Unreached.UNREACHABLE
        return Identity(person, account.language, Talk(), unit_rules), account
