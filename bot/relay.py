"""Sends what the outbox holds: worded at this moment, in the reader's language, at Telegram's pace.

Delivery is at least once: a crash between sending and marking doubles one notice at most. No transaction is open while
the network is waited for.
"""

import asyncio
import logging
from datetime import timedelta
from typing import Final, Protocol

from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError, TelegramRetryAfter

from bot.backoff import pause_after
from bot.log import WORKING_ON, trace_of
from bot.messenger import Letter, Unreached
from bot.nursery import Nursery
from bot.pace import Pace
from bot.trouble import STORAGE_TROUBLE
from domain.notices import Notice
from handlers.ports import Clock
from storage.relay_queue import ClaimedNotice, RelayQueue

log = logging.getLogger(__name__)

BATCH: Final = 10  #: notices claimed at once: few, so that an urgent one overtakes soon
ATTEMPTS: Final = 8  #: tries of one notice before it is dead
LEASE: Final = timedelta(minutes=2)
IDLE: Final = 1.0  #: seconds until the outbox is looked at unasked


class Carrier(Protocol):
    """What the relay needs of whoever words and sends; bot/messenger.py is the one in the house."""

    async def word(self, notice: Notice) -> Letter | Unreached | None: ...
    async def send(self, letter: Letter) -> None: ...
    async def lost(self, notice: Notice) -> None: ...


class Relay:
    """The outbox's sender."""

    def __init__(self, queue: RelayQueue, messenger: Carrier, pace: Pace, clock: Clock) -> None:
        self._queue = queue
        self._messenger = messenger
        self._pace = pace
        self._clock = clock
        self._pause = 0.0  #: seconds Telegram has asked for with its last 429
        self.bell = asyncio.Event()  #: rung when something may have been put

    async def run(self, stop: asyncio.Event) -> None:
        """Until *stop*; a batch that was begun is finished."""
        await self._queue.give_back()
        while not stop.is_set():
            self.bell.clear()
            if not await self._round_patiently():
                await self._rest()
            if self._pause:
                await asyncio.sleep(self._pause)

    async def _round_patiently(self) -> int:
        try:
            return await self.round()
        except STORAGE_TROUBLE as trouble:
            log.error("the outbox is out of reach: %s", trace_of(trouble))
            return 0

    async def round(self) -> int:
        """One batch; how many notices were taken up. A 429 makes the whole lane pause after it."""
        self._pause = 0.0
        now = self._clock.now()
        batch = await self._queue.claim(now, until=now + LEASE, limit=BATCH)
        async with Nursery() as nursery:
            for claimed in batch:
                nursery.spawn(f"notice {claimed.id}", self._carry(claimed))
        return len(batch)

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(IDLE):
                await self.bell.wait()
        except TimeoutError:
            return

    async def _carry(self, claimed: ClaimedNotice) -> None:
        WORKING_ON.set(f"n{claimed.id}")
        try:
            await self._deliver(claimed)
        except STORAGE_TROUBLE as trouble:
            log.error("not marked, so it may be sent once more when its lease ends: %s", trace_of(trouble))

    async def _deliver(self, claimed: ClaimedNotice) -> None:
        try:
            await self._send(claimed)
        except TelegramForbiddenError:
            await self._messenger.lost(claimed.notice)
            await self._queue.undeliverable(claimed.id, "blocked")
        except TelegramRetryAfter as wait:
            self._pause = max(self._pause, wait.retry_after)
            await self._queue.retry(claimed.id, self._clock.now() + timedelta(seconds=wait.retry_after), "429")
        except STORAGE_TROUBLE:
            raise
        except Exception as error:
            await self._put_off(claimed, error)

    async def _send(self, claimed: ClaimedNotice) -> None:
        letter = await self._messenger.word(claimed.notice)
        if isinstance(letter, Unreached):
            await self._queue.undeliverable(claimed.id, letter.value)
        elif letter is None:
            await self._queue.cancelled(claimed.id, "lost its use")
        else:
            await self._pace.chat_turn(letter.chat)
            await self._messenger.send(letter)
            await self._queue.sent(claimed.id, self._clock.now())

    async def _put_off(self, claimed: ClaimedNotice, error: Exception) -> None:
        """Network trouble, or a mistake of ours in wording: again later, or dead and visible."""
        if not isinstance(error, TelegramAPIError):
            log.error("notice of kind %s can't be sent: %s", claimed.notice.kind, trace_of(error))
        if claimed.attempts >= ATTEMPTS:
            await self._queue.dead(claimed.id, type(error).__name__)
            return
        pause = timedelta(seconds=pause_after(claimed.attempts, first=2, most=600))
        await self._queue.retry(claimed.id, self._clock.now() + pause, type(error).__name__)
