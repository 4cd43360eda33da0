"""Finds who answers an update: a conversation's router, or the words for what nobody answers."""

from typing import Final

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import Update

from bot.renderer.keyboards import INERT
from handlers.desk import Desk
from handlers.menu import usecase
from handlers.ports import Talk
from handlers.registration.wording import stranger
from handlers.screens import Screen

NOTHING: Final = Screen()  #: an answer that shows nothing: an inert cell, a change of the chat's membership


class Hearing:
    """The dispatcher with its last words."""

    def __init__(self, dispatcher: Dispatcher, bot: Bot) -> None:
        self._dispatcher = dispatcher
        self._bot = bot

    async def hear(self, update: Update, desk: Desk, talk: Talk) -> Screen:
        """What to show. Everything a handler raises goes through: nothing is swallowed here."""
        if update.my_chat_member or (update.callback_query and update.callback_query.data == INERT):
            return NOTHING
        answer = await self._dispatcher.feed_update(self._bot, update, desk=desk, talk=talk)
        if isinstance(answer, Screen):
            return answer
        if answer is not UNHANDLED:
            raise TypeError(f"a handler answered with {type(answer).__name__}, not with a Screen")
        return await _unheard(update, desk)


async def _unheard(update: Update, desk: Desk) -> Screen:
    if desk.person is None:
        return stranger()
    if update.callback_query:
        return await usecase.old_button(desk)
    return await usecase.lost_thread(desk)
