"""Long polling: the offset moves only after the updates are in the inbox, so a crash loses none."""

import asyncio
import logging
from typing import Any, Final

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod

from bot.backoff import Backoff
from bot.receiver.intake import ALLOWED_UPDATES, Intake
from bot.trouble import STORAGE_TROUBLE

log = logging.getLogger(__name__)

HOLD: Final = 25  #: seconds Telegram may hold a poll that has nothing to say
_SLACK: Final = 10  #: seconds more before the connection counts as dead


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates with the updates as Telegram wrote them: the inbox keeps what came."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int = HOLD
    allowed_updates: list[str] = list(ALLOWED_UPDATES)


class Polling:
    """The polling loop; cancelled at shutdown, which is safe at any point."""

    def __init__(self, bot: Bot, intake: Intake) -> None:
        self._bot = bot
        self._intake = intake
        self._offset: int | None = None
        self._backoff = Backoff(first=1, most=30)

    async def run(self) -> None:
        while True:
            try:
                await self._round()
            except TelegramUnauthorizedError:
                raise
            except TelegramRetryAfter as wait:
                await asyncio.sleep(wait.retry_after)
            except (TelegramAPIError, *STORAGE_TROUBLE) as trouble:
                await self._wait_out(trouble)
            else:
                self._backoff.reset()

    async def _round(self) -> None:
        """One poll. The next one's offset tells Telegram that this one's updates are safe."""
        updates = await self._bot(GetRawUpdates(offset=self._offset), request_timeout=HOLD + _SLACK)
        if updates:
            await self._intake.keep(*updates)
            self._offset = max(update["update_id"] for update in updates) + 1

    async def _wait_out(self, trouble: Exception) -> None:
        pause = self._backoff.next()
        if isinstance(trouble, TelegramConflictError):
            log.warning("another process polls with this token: stop it, or run one of the two by webhook")
        else:
            log.warning("polling: %s; again in %.0f s", type(trouble).__name__, pause)
        await asyncio.sleep(pause)
