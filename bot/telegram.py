"""The connection to Telegram, or to whatever speaks its Bot API at TELEGRAM_API_BASE."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError, TelegramNotFound, TelegramServerError, TelegramUnauthorizedError
from aiogram.methods import DeleteWebhook, SetWebhook

from bot.backoff import Backoff
from bot.receiver import webhook
from bot.receiver.intake import ALLOWED_UPDATES
from bot.settings import Settings, SettingsFault

log = logging.getLogger(__name__)


class PlainSession(AiohttpSession):
    """For a Bot API without TLS: aiogram waits a quarter of a second for TLS to close, which here is not there."""

    async def close(self) -> None:
        if self._session is not None and not self._session.closed:
            await self._session.close()


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[Bot]:
    """The bot with its HTTP session, closed in the end."""
    kind = AiohttpSession if settings.telegram_api_base.startswith("https:") else PlainSession
    session = kind(api=TelegramAPIServer.from_base(settings.telegram_api_base))
    bot = Bot(settings.bot_token.get_secret_value(), session=session)
    try:
        yield bot
    finally:
        await session.close()


async def own_username(bot: Bot) -> str:
    """Who we are; waits while Telegram is out of reach. Raise SettingsFault where the token is refused."""
    backoff = Backoff(first=1, most=60)
    while True:
        try:
            return (await bot.get_me()).username or ""
        except (TelegramUnauthorizedError, TelegramNotFound) as refusal:
            raise SettingsFault(
                "Telegram refuses BOT_TOKEN. Take the present one from @BotFather (/mybots, API Token) and start again."
            ) from refusal
        except (TelegramNetworkError, TelegramServerError) as trouble:
            pause = backoff.next()
            log.warning("Telegram is out of reach (%s); again in %.0f s", type(trouble).__name__, pause)
            await asyncio.sleep(pause)


async def choose_way_in(bot: Bot, settings: Settings) -> None:
    """Webhook or polling: Telegram serves one of the two. Nothing that waits there is dropped."""
    if not settings.by_webhook:
        await bot(DeleteWebhook(drop_pending_updates=False))
        return
    await bot(
        SetWebhook(
            url=settings.public_url.rstrip("/") + webhook.PATH,
            secret_token=settings.webhook_secret.get_secret_value(),
            allowed_updates=list(ALLOWED_UPDATES),
        )
    )
