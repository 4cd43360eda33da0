"""Telegram's pace: 30 messages a second for the bot, one a second for a chat, with a short burst before 429.

Telegram does not publish the burst. We let `BURST_PER_CHAT` messages through at once and then one a second:
tighter than Telegram usually is, so a bot that lives with us lives with it.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sandbox.errors import too_many_requests

OVERALL_PER_SECOND: Final = 30
CHAT_PER_SECOND: Final = 1
BURST_PER_CHAT: Final = 8
_IDLE_CHATS_KEPT: Final = 10_000


@dataclass
class Bucket:
    """A token bucket: `capacity` at once, then `rate` a second."""

    capacity: float
    rate: float
    tokens: float
    at: float

    def refill(self, now: float) -> None:
        self.tokens = min(self.capacity, self.tokens + (now - self.at) * self.rate)
        self.at = now

    def seconds_short(self, now: float) -> float:
        """Seconds until one token is there; 0 when it already is."""
        self.refill(now)
        return max(0.0, (1 - self.tokens) / self.rate)


class Pace:
    """The pace of one bot. `ticker` is real monotonic seconds: moving the demo clock must not forgive a flood."""

    def __init__(self, ticker: Callable[[], float], burst: int = BURST_PER_CHAT) -> None:
        self._ticker = ticker
        self._burst = burst
        self._overall = Bucket(OVERALL_PER_SECOND, OVERALL_PER_SECOND, OVERALL_PER_SECOND, ticker())
        self._chats: dict[int, Bucket] = {}

    def take(self, chat_id: int) -> None:
        """Take one message's room in `chat_id`, or raise 429 with the whole seconds to wait."""
        now = self._ticker()
        chat = self._bucket(chat_id, now)
        short = max(self._overall.seconds_short(now), chat.seconds_short(now))
        if short > 0:
            raise too_many_requests(max(1, math.ceil(short)))
        self._overall.tokens -= 1
        chat.tokens -= 1

    def _bucket(self, chat_id: int, now: float) -> Bucket:
        if len(self._chats) > _IDLE_CHATS_KEPT:
            self._forget_full(now)
        return self._chats.setdefault(chat_id, Bucket(self._burst, CHAT_PER_SECOND, self._burst, now))

    def _forget_full(self, now: float) -> None:
        """A full bucket is as good as a new one."""
        for bucket in self._chats.values():
            bucket.refill(now)
        self._chats = {chat: bucket for chat, bucket in self._chats.items() if bucket.tokens < bucket.capacity}
