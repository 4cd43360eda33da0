"""From a raw update to an answer, and from the answer to the person's phone."""

import logging
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.types import CallbackQuery, Chat, Update, User
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.commands_menu import CommandsMenu
from bot.desks import Desks
from bot.hearing import NOTHING, Hearing
from bot.identity import Identity, Speaker, identify
from bot.reachability import Reachability
from bot.renderer.delivery import Delivery
from bot.renderer.rendered import render
from bot.words import Speech, language_of
from handlers.menu import wording
from handlers.screens import Screen
from storage.inbox import ClaimedUpdate
from storage.work import work_of

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Answer:
    """A screen and where it goes."""

    screen: Screen
    speaker: Speaker
    chat: int
    pressed: CallbackQuery | None = None


@dataclass(frozen=True)
class Answering:
    """The way of one update, minus its place in the inbox."""

    bot: Bot
    engine: AsyncEngine
    desks: Desks
    hearing: Hearing
    speech: Speech
    delivery: Delivery
    reachability: Reachability
    commands: CommandsMenu

    async def think(self, claimed: ClaimedUpdate) -> Answer | None:
        """The answer, with its effect committed; None where nobody is to be answered."""
        update = Update.model_validate(claimed.update.body, context={"bot": self.bot})
        match _sender(update):
            case None:
                return None
            case user, chat if chat.type != "private":
                return await self._outside(update, user, chat)
            case user, chat:
                return await self._in_private(claimed, update, Speaker(user.id, user.language_code), chat)

    async def say(self, answer: Answer | None) -> None:
        """After the commit. What can't be said is logged: its effect stands, and the menu shows it."""
        if answer is None:
            return
        try:
            who = await self._identity(answer.speaker)
            rendered = render(answer.screen, who.locale, self.speech)
            await self.delivery.answer(answer.chat, rendered, answer.pressed, fresh=answer.screen.fresh)
            await self.commands.refresh(answer.chat, who)
        except TelegramForbiddenError:
            await self.reachability.lost(answer.speaker.user)
        except TelegramAPIError as trouble:
            log.warning("the answer was not delivered: %s", type(trouble).__name__)

    async def apologise(self, claimed: ClaimedUpdate) -> None:
        """The update failed: the person hears that nothing was lost."""
        update = Update.model_validate(claimed.update.body, context={"bot": self.bot})
        sender = _sender(update)
        if sender is not None and sender[1].type == "private":
            speaker = Speaker(sender[0].id, sender[0].language_code)
            await self.say(Answer(wording.trouble(), speaker, sender[1].id, update.callback_query))

    async def _in_private(self, claimed: ClaimedUpdate, update: Update, speaker: Speaker, chat: Chat) -> Answer:
        if update.my_chat_member:
            await self._membership(update, speaker)
            return Answer(NOTHING, speaker, chat.id)
        await self.reachability.found(speaker.user)
        who = await self._identity(speaker)
        desk = self.desks.set_for(speaker.user, who, work_of(self.engine, claimed))
        screen = await self.hearing.hear(update, desk, who.talk)
        return Answer(screen, speaker, chat.id, update.callback_query)

    async def _membership(self, update: Update, speaker: Speaker) -> None:
        """Blocked or opened again, said by Telegram itself."""
        if update.my_chat_member and update.my_chat_member.new_chat_member.status == "kicked":
            await self.reachability.lost(speaker.user)
        else:
            await self.reachability.found(speaker.user)

    async def _outside(self, update: Update, user: User, chat: Chat) -> Answer | None:
        """A group: say once that we speak in private, and go."""
        if not update.my_chat_member or update.my_chat_member.new_chat_member.status not in {"member", "administrator"}:
            return None
        language = language_of(user.language_code)
        await self.delivery.leave(chat.id, render(wording.private_only(), language, self.speech))
        log.info("left a chat that is not private")
        return None

    async def _identity(self, speaker: Speaker) -> Identity:
        return await identify(speaker, work_of(self.engine))


def _sender(update: Update) -> tuple[User, Chat] | None:
    if update.message and update.message.from_user:
        return update.message.from_user, update.message.chat
    if update.callback_query and update.callback_query.message:
        return update.callback_query.from_user, update.callback_query.message.chat
    if update.my_chat_member:
        return update.my_chat_member.from_user, update.my_chat_member.chat
    return None
