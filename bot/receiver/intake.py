"""Raw updates into the inbox: committed on return, and the worker is woken."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from handlers.ports import Clock
from storage.inbox import Inbox, RawUpdate

#: what the bot asks Telegram for; everything else would only fill the inbox
ALLOWED_UPDATES: Final = ("message", "callback_query", "my_chat_member")


class NotAnUpdate(ValueError):
    """The body has no update_id: not Telegram's."""


class Intake:
    """The one door of the inbox, for polling and for the webhook."""

    def __init__(self, inbox: Inbox, clock: Clock, bell: asyncio.Event) -> None:
        self._inbox = inbox
        self._clock = clock
        self._bell = bell

    async def keep(self, *bodies: Mapping[str, Any]) -> None:
        """Kept and committed on return; an update that came before is kept once. Raise NotAnUpdate."""
        await self._inbox.put(*map(raw_update, bodies), at=self._clock.now())
        self._bell.set()


def raw_update(body: Mapping[str, Any]) -> RawUpdate:
    update_id = body.get("update_id")
    if not isinstance(update_id, int):
        raise NotAnUpdate
    return RawUpdate(update_id, _speaker(body), body)


def _speaker(body: Mapping[str, Any]) -> int:
    """The channel user whose order the update keeps; 0 for what nobody said."""
    for kind in ALLOWED_UPDATES:
        match body.get(kind):
            case {"from": {"id": int(user)}}:
                return user
    return 0
