"""Wires of the form."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.raports import RaportId, RaportKind
from handlers.desk import Desk
from handlers.entries import OpenForms
from handlers.forms import drafting, usecase
from handlers.forms import presses as p
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.telegram import Expecting, Joined, Pressed


def make_router() -> Router:
    router = Router(name="forms")
    router.message.filter(Joined())
    router.callback_query.filter(Joined())
    _choosing(router)
    _filling(router)
    _correcting(router)
    _end(router)
    return router


def _choosing(router: Router) -> None:
    @router.callback_query(Pressed(OpenForms))
    async def groups(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.choose_group(desk)

    @router.callback_query(Pressed(p.OpenGroup))
    async def group(query: CallbackQuery, press: p.OpenGroup, desk: Desk) -> Screen:
        return await usecase.choose_kind(press.group, desk)

    @router.callback_query(Pressed(p.NotOffered))
    async def not_offered(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.not_offered(desk)

    @router.callback_query(Pressed(p.StartForm))
    async def begin(query: CallbackQuery, press: p.StartForm, desk: Desk) -> Screen:
        return await drafting.begin(RaportKind(press.kind), desk)

    @router.callback_query(Pressed(p.OpenForm))
    async def show(query: CallbackQuery, press: p.OpenForm, desk: Desk) -> Screen:
        return await drafting.show(RaportId(press.raport), desk)


def _filling(router: Router) -> None:
    @router.callback_query(Pressed(p.PickValue))
    async def pick(query: CallbackQuery, press: p.PickValue, desk: Desk) -> Screen:
        return await drafting.pressed(RaportId(press.raport), press.version, press.at, press.value, desk)

    @router.callback_query(Pressed(p.SkipField))
    async def skip(query: CallbackQuery, press: p.SkipField, desk: Desk) -> Screen:
        return await drafting.skipped(RaportId(press.raport), press.version, press.at, desk)

    @router.message(Expecting(drafting.FIELD_STEP))
    async def typed(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await drafting.typed(talk, message.text or "", desk)


def _correcting(router: Router) -> None:
    @router.callback_query(Pressed(p.EditField))
    async def edit(query: CallbackQuery, press: p.EditField, desk: Desk) -> Screen:
        return await drafting.edit(RaportId(press.raport), press.at, desk)

    @router.callback_query(Pressed(p.TurnPage))
    async def month(query: CallbackQuery, press: p.TurnPage, desk: Desk) -> Screen:
        return await drafting.edit(RaportId(press.raport), press.at, desk, date.fromordinal(press.month))

    @router.callback_query(Pressed(p.TickPaper))
    async def tick(query: CallbackQuery, press: p.TickPaper, desk: Desk) -> Screen:
        return await drafting.tick(RaportId(press.raport), press.version, press.at, desk)


def _end(router: Router) -> None:
    @router.callback_query(Pressed(p.SendForm))
    async def send(query: CallbackQuery, press: p.SendForm, desk: Desk) -> Screen:
        return await usecase.send(RaportId(press.raport), press.version, desk)

    @router.callback_query(Pressed(p.DiscardForm))
    async def discard(query: CallbackQuery, press: p.DiscardForm, desk: Desk) -> Screen:
        return await usecase.discard(RaportId(press.raport), press.version, press.sure, desk)
