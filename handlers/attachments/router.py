"""Wires of the attached papers."""

from aiogram import Bot, F, Router
from aiogram.types import CallbackQuery, Message

from domain.raports import RaportId
from handlers.attachments import presses as p
from handlers.attachments import usecase
from handlers.attachments.content import MOST_BYTES, Refused
from handlers.desk import Desk
from handlers.entries import OpenAttachments
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.telegram import Expecting, Joined, Pressed


def make_router() -> Router:
    router = Router(name="attachments")
    router.message.filter(Joined())
    router.callback_query.filter(Joined())
    _pressed(router)
    _sent(router)
    return router


def _pressed(router: Router) -> None:
    @router.callback_query(Pressed(OpenAttachments))
    async def overview(query: CallbackQuery, press: OpenAttachments, desk: Desk) -> Screen:
        return await usecase.overview(RaportId(press.raport), desk)

    @router.callback_query(Pressed(p.AttachPaper))
    async def ask(query: CallbackQuery, press: p.AttachPaper, desk: Desk) -> Screen:
        return await usecase.ask(RaportId(press.raport), press.at, desk)

    @router.callback_query(Pressed(p.ShowFile))
    async def show(query: CallbackQuery, press: p.ShowFile, desk: Desk) -> Screen:
        return await usecase.show_file(RaportId(press.raport), press.attachment, desk)

    @router.callback_query(Pressed(p.RemoveFile))
    async def remove(query: CallbackQuery, press: p.RemoveFile, desk: Desk) -> Screen:
        return await usecase.remove(RaportId(press.raport), press.version, press.attachment, desk)


def _sent(router: Router) -> None:
    @router.message(Expecting(usecase.FILE_STEP), F.photo | F.document)
    async def file(message: Message, talk: Talk, desk: Desk, bot: Bot) -> Screen:
        sent = message.photo[-1] if message.photo else message.document
        if sent is None or (sent.file_size or 0) > MOST_BYTES:
            return await usecase.refused(Refused.TOO_LARGE, talk, desk)
        packed = await bot.download(sent)
        return await usecase.file_sent(packed.read() if packed else b"", talk, desk)

    @router.message(Expecting(usecase.FILE_STEP))
    async def no_file(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await usecase.asked_again(talk, desk)

    @router.message(Expecting(usecase.SHOWN_STEP))
    async def shown(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await usecase.shown_to(message.text or "", talk, desk)
