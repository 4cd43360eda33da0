"""Wires of joining: the only conversation that hears those who have not joined."""

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Contact, Message

from handlers.desk import Desk
from handlers.ports import Talk
from handlers.registration import usecase, wording
from handlers.registration.presses import Agree, Decline, JoinIn
from handlers.registration.usecase import Welcome
from handlers.screens import Screen
from handlers.telegram import Pressed


def make_router(welcome: Welcome) -> Router:
    router = Router(name="registration")

    @router.message(CommandStart(deep_link=True))
    async def open_link(message: Message, command: CommandObject, desk: Desk) -> Screen:
        return await usecase.open_link(command.args or "", desk)

    @router.message(F.contact.as_("contact"))
    async def share_phone(message: Message, contact: Contact, desk: Desk) -> Screen:
        own = message.from_user is not None and contact.user_id == message.from_user.id
        return await usecase.share_phone(contact.phone_number, own, desk)

    @router.callback_query(Pressed(JoinIn))
    async def choose_language(query: CallbackQuery, press: JoinIn, talk: Talk, desk: Desk) -> Screen:
        return await usecase.choose_language(press.language, talk, desk)

    @router.callback_query(Pressed(Agree))
    async def agree(query: CallbackQuery, press: Agree, talk: Talk, desk: Desk) -> Screen:
        return await usecase.agree(press.version, talk, desk, welcome)

    @router.callback_query(Pressed(Decline))
    async def decline(query: CallbackQuery, talk: Talk, desk: Desk) -> Screen:
        return await usecase.decline(talk, desk)

    @router.message()
    async def anything(message: Message) -> Screen:
        return wording.stranger()

    @router.callback_query()
    async def any_button(query: CallbackQuery) -> Screen:
        return wording.stranger()

    return router
