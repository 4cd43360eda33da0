"""Works the inbox through: one person's updates in their order, several persons at once.

An update's effect and its end are one commit; the answer is sent after it. An answer that gets lost repeats nothing:
the person finds the state of things in the menu. An update that fails is tried again, then kept as dead for a person.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from bot.answering import Answering
from bot.backoff import pause_after
from bot.log import WORKING_ON, trace_of
from bot.nursery import Nursery
from bot.trouble import STORAGE_TROUBLE
from bot.turns import Turns
from handlers.ports import Clock
from storage.inbox import ClaimedUpdate, Inbox, UpdateTakenOver

log = logging.getLogger(__name__)

AT_ONCE: Final = 8  #: persons answered at the same time
ATTEMPTS: Final = 4  #: tries of one update before it is dead
LEASE: Final = timedelta(minutes=2)
HANDLING: Final = 60.0  #: seconds a handler may take; well inside the lease
IDLE: Final = 1.0  #: seconds until the inbox is looked at unasked


class Worker:
    """Takes claimed updates to whoever answers them."""

    def __init__(
        self, inbox: Inbox, answering: Answering, clock: Clock, *, bell: asyncio.Event, handled: Callable[[], None]
    ) -> None:
        self._inbox = inbox
        self._handled = handled  #: told after each update: it may have put notices
        self._answering = answering
        self._clock = clock
        self._bell = bell
        self._free = AT_ONCE
        self._turns = Turns()

    def wake(self) -> None:
        """Look at the inbox now, or see that it is time to stop."""
        self._bell.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Until *stop*; then what was begun is finished."""
        await self._inbox.give_back()
        async with Nursery() as nursery:
            while not stop.is_set():
                self._bell.clear()
                if not await self._take_patiently(nursery):
                    await self._rest()

    async def _take_patiently(self, nursery: Nursery) -> int:
        try:
            return await self._take(nursery)
        except STORAGE_TROUBLE as trouble:
            log.error("the inbox is out of reach: %s", trace_of(trouble))
            return 0

    async def _take(self, nursery: Nursery) -> int:
        now = self._clock.now()
        claimed = await self._inbox.claim(now, until=now + LEASE, limit=self._free) if self._free else ()
        for update in claimed:
            self._free -= 1
            nursery.spawn(f"update {update.update.update_id}", self._serve(update))
        return len(claimed)

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(IDLE):
                await self._bell.wait()
        except TimeoutError:
            return

    async def _serve(self, claimed: ClaimedUpdate) -> None:
        WORKING_ON.set(f"u{claimed.update.update_id}")
        try:
            async with self._turns.turn(claimed.update.channel_user):
                await self._try(claimed)
        except STORAGE_TROUBLE as trouble:
            log.error("not marked, so it is taken up again when its lease ends: %s", trace_of(trouble))
        finally:
            self._free += 1
            self._bell.set()

    async def _try(self, claimed: ClaimedUpdate) -> None:
        if claimed.attempt > ATTEMPTS:
            await self._inbox.failed(claimed, "it ended the process each time", None)
            return
        try:
            async with asyncio.timeout(HANDLING):
                answer = await self._answering.think(claimed)
            await self._inbox.done(claimed)
            self._handled()
        except UpdateTakenOver:
            log.warning("the update was taken over by another worker; nothing was changed here")
        except Exception as error:
            log.error("attempt %d of %d failed: %s", claimed.attempt, ATTEMPTS, trace_of(error))
            await self._put_off(claimed, type(error).__name__)
        else:
            await self._answering.say(answer)

    async def _put_off(self, claimed: ClaimedUpdate, error: str) -> None:
        """Later again, or dead and visible; the person is told once, on the first failure."""
        again = self._clock.now() + timedelta(seconds=pause_after(claimed.attempt, first=0.5, most=60))
        await self._inbox.failed(claimed, error, None if claimed.attempt >= ATTEMPTS else again)
        if claimed.attempt == 1:
            await self._answering.apologise(claimed)
