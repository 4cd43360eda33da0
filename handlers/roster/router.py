"""Wires of the roster conversation. A file's size is looked at before it is downloaded, outside any transaction."""

from aiogram import Bot, F, Router
from aiogram.types import CallbackQuery, Document, Message

from handlers.desk import Desk
from handlers.entries import OpenRoster
from handlers.roster import usecase, wording
from handlers.roster.presses import ApplyRoster, AskFile, DropRoster, GetTemplate
from handlers.screens import Screen
from handlers.telegram import Expecting, Joined, Pressed

MOST_BYTES = 5 * 1024 * 1024


def make_router() -> Router:
    router = Router(name="roster")
    router.message.filter(Joined())
    router.callback_query.filter(Joined())

    @router.callback_query(Pressed(OpenRoster))
    async def show(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.show(desk)

    @router.callback_query(Pressed(GetTemplate))
    async def template(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.template(desk)

    @router.callback_query(Pressed(AskFile))
    async def ask_file(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.ask_file(desk)

    @router.callback_query(Pressed(ApplyRoster))
    async def apply(query: CallbackQuery, press: ApplyRoster, desk: Desk) -> Screen:
        return await usecase.apply_pending(press.digest, desk)

    @router.callback_query(Pressed(DropRoster))
    async def drop(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.drop_pending(desk)

    @router.message(Expecting(usecase.FILE_STEP), F.text)
    async def no_file(message: Message, desk: Desk) -> Screen:
        return await usecase.ask_file(desk)

    @router.message(F.document.as_("document"))
    async def file(message: Message, document: Document, desk: Desk, bot: Bot) -> Screen:
        if not usecase.is_officer(desk):
            return wording.not_yours()
        if (document.file_size or 0) > MOST_BYTES:
            return wording.unreadable("too_large")
        packed = await bot.download(document)
        content = packed.read() if packed else b""
        return await usecase.take_file(document.file_name or "", content, desk)

    return router
