"""Sends what was rendered: the one place that calls Telegram's sending methods."""

import asyncio
import logging
from typing import Any, Final

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import AnswerCallbackQuery, EditMessageText, LeaveChat, SendDocument, SendMessage, TelegramMethod
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardMarkup, LinkPreviewOptions

from bot.pace import Pace
from bot.renderer.rendered import Message, Rendered

log = logging.getLogger(__name__)

PATIENCE: Final = 3  #: tries of one call before it is given up
_UNCHANGED: Final = "message is not modified"


class Delivery:
    """Telegram's sending side, at Telegram's pace."""

    def __init__(self, bot: Bot, pace: Pace) -> None:
        self._bot = bot
        self._pace = pace

    async def send(self, chat: int, rendered: Rendered) -> None:
        """New messages. The first failure is raised: the relay keeps the notice and tries again."""
        for message in rendered.messages:
            await self._once(_new(chat, message))
        await self._documents(chat, rendered, patient=False)

    async def answer(self, chat: int, rendered: Rendered, pressed: CallbackQuery | None, *, fresh: bool) -> None:
        """The answer to an update: in place of the pressed message unless *fresh*, patient with the network."""
        if pressed is not None:
            await self._toast(pressed, rendered.toast)
        messages = rendered.messages
        in_place = pressed.message if pressed is not None and messages and rendered.editable and not fresh else None
        if in_place and await self._replaced(chat, in_place.message_id, messages[0]):
            messages = messages[1:]
        for message in messages:
            await self._patiently(_new(chat, message))
        await self._documents(chat, rendered, patient=True)

    async def leave(self, chat: int, rendered: Rendered) -> None:
        """A last word to a chat that is not private; whether it is heard does not matter."""
        try:
            await self.send(chat, rendered)
        except TelegramAPIError:
            log.info("the chat heard no farewell")
        await self._patiently(LeaveChat(chat_id=chat))

    async def _toast(self, pressed: CallbackQuery, text: str) -> None:
        """An answer that comes too late is no loss: the screen follows all the same."""
        try:
            await self._patiently(AnswerCallbackQuery(callback_query_id=pressed.id, text=text or None))
        except TelegramBadRequest:
            log.info("a button was answered too late")

    async def _replaced(self, chat: int, message_id: int, message: Message) -> bool:
        """False where the pressed message can't be edited any more (deleted, too old, a document)."""
        assert message.markup is None or isinstance(message.markup, InlineKeyboardMarkup)  # noqa: S101 - Rendered.editable
        edit = EditMessageText(
            chat_id=chat,
            message_id=message_id,
            text=message.html,
            parse_mode="HTML",
            reply_markup=message.markup,
            link_preview_options=_NO_PREVIEW,
        )
        try:
            await self._patiently(edit)
        except TelegramBadRequest as refusal:
            return _UNCHANGED in refusal.message
        return True

    async def _documents(self, chat: int, rendered: Rendered, *, patient: bool) -> None:
        for document in rendered.documents:
            file = BufferedInputFile(document.content, document.name)
            call = SendDocument(chat_id=chat, document=file)
            await (self._patiently(call) if patient else self._once(call))

    async def _once(self, call: TelegramMethod[Any]) -> None:
        await self._pace.turn()
        await self._bot(call)

    async def _patiently(self, call: TelegramMethod[Any]) -> None:
        """Try again after 429 and network trouble; the last failure is raised."""
        for attempt in range(1, PATIENCE + 1):
            try:
                return await self._once(call)
            except TelegramRetryAfter as wait:
                if attempt == PATIENCE:
                    raise
                await asyncio.sleep(wait.retry_after)
            except TelegramNetworkError:
                if attempt == PATIENCE:
                    raise
                await asyncio.sleep(attempt)
        raise AssertionError("PATIENCE is at least one")


_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


def _new(chat: int, message: Message) -> SendMessage:
    return SendMessage(
        chat_id=chat,
        text=message.html,
        parse_mode="HTML",
        reply_markup=message.markup,
        link_preview_options=_NO_PREVIEW,
    )


