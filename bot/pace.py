"""Telegram's pace: so many messages a second overall, and one a second per chat after a short burst."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

Seconds = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]

OVERALL: Final = 25.0  #: messages a second; Telegram allows about thirty
PER_CHAT: Final = 1.0  #: seconds between two notices to one chat
BURST: Final = 3  #: notices to one chat that may go at once


class Pace:
    """When the next message may go. One per process: answers and notices share the overall pace."""

    def __init__(self, seconds: Seconds, sleep: Sleep = asyncio.sleep, *, overall: float = OVERALL) -> None:
        self._seconds = seconds
        self._sleep = sleep
        self._gap = 1 / overall
        self._next = 0.0
        self._chats: dict[int, float] = {}  #: when each chat will have caught up with its pace

    async def turn(self) -> None:
        """Wait for a place in the overall pace."""
        now = self._seconds()
        at = max(self._next, now)
        self._next = at + self._gap
        if at > now:
            await self._sleep(at - now)

    async def chat_turn(self, chat: int) -> None:
        """Wait until a notice may go to this chat."""
        now = self._seconds()
        self._chats = {other: at for other, at in self._chats.items() if at > now}
        at = max(self._chats.get(chat, now), now)
        self._chats[chat] = at + PER_CHAT
        wait = at - now - (BURST - 1) * PER_CHAT
        if wait > 0:
            await self._sleep(wait)
