"""Wires of the leave conversation."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.raports import RaportId
from handlers.desk import Desk
from handlers.entries import OpenLeave
from handlers.leave import drafting, usecase
from handlers.leave import presses as p
from handlers.leave.drafting import Stage
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.telegram import Expecting, Joined, Pressed


def make_router() -> Router:
    router = Router(name="leave")
    router.message.filter(Joined())
    router.callback_query.filter(Joined())
    _balance(router)
    _dates(router)
    _rest(router)
    _typed(router)
    _end(router)
    return router


def _balance(router: Router) -> None:
    @router.callback_query(Pressed(OpenLeave))
    async def overview(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.overview(desk)

    @router.callback_query(Pressed(p.LeaveYear))
    async def year(query: CallbackQuery, press: p.LeaveYear, desk: Desk) -> Screen:
        return await usecase.overview(desk, press.year)

    @router.callback_query(Pressed(p.NewLeave))
    async def begin(query: CallbackQuery, desk: Desk) -> Screen:
        return await drafting.begin(desk)

    @router.callback_query(Pressed(p.OpenDraft))
    async def draft(query: CallbackQuery, press: p.OpenDraft, desk: Desk) -> Screen:
        return await drafting.show(RaportId(press.raport), desk)


def _dates(router: Router) -> None:
    @router.callback_query(Pressed(p.EditDates))
    async def anew(query: CallbackQuery, press: p.EditDates, desk: Desk) -> Screen:
        return await drafting.dates_anew(RaportId(press.raport), desk)

    @router.callback_query(Pressed(p.TurnMonth))
    async def month(query: CallbackQuery, press: p.TurnMonth, desk: Desk) -> Screen:
        return await drafting.turn_month(RaportId(press.raport), date.fromordinal(press.month), desk)

    @router.callback_query(Pressed(p.PickDay))
    async def day(query: CallbackQuery, press: p.PickDay, desk: Desk) -> Screen:
        return await drafting.day_pressed(date.fromordinal(press.day), RaportId(press.raport), press.version, desk)

    @router.callback_query(Pressed(p.PickLength))
    async def length(query: CallbackQuery, press: p.PickLength, desk: Desk) -> Screen:
        return await drafting.length_pressed(press.days, RaportId(press.raport), press.version, desk)


def _rest(router: Router) -> None:
    @router.callback_query(Pressed(p.EditTravel))
    async def travel_anew(query: CallbackQuery, press: p.EditTravel, desk: Desk) -> Screen:
        return await drafting.ask_again(Stage.TRAVEL, RaportId(press.raport), desk)

    @router.callback_query(Pressed(p.PickTravel))
    async def travel(query: CallbackQuery, press: p.PickTravel, desk: Desk) -> Screen:
        return await drafting.travel_chosen(press.days, RaportId(press.raport), press.version, desk)

    @router.callback_query(Pressed(p.EditPlace))
    async def place_anew(query: CallbackQuery, press: p.EditPlace, desk: Desk) -> Screen:
        return await drafting.ask_again(Stage.PLACE, RaportId(press.raport), desk)

    @router.callback_query(Pressed(p.SkipPlace))
    async def no_place(query: CallbackQuery, press: p.SkipPlace, desk: Desk) -> Screen:
        return await drafting.place_given("", RaportId(press.raport), press.version, desk)


def _typed(router: Router) -> None:
    @router.message(Expecting(Stage.DATES))
    async def dates(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await drafting.dates_typed(message.text or "", RaportId(talk.data["raport"]), desk)

    @router.message(Expecting(Stage.TRAVEL))
    async def travel(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await drafting.travel_typed(message.text or "", RaportId(talk.data["raport"]), desk)

    @router.message(Expecting(Stage.PLACE))
    async def place(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await drafting.place_given(message.text or "", RaportId(talk.data["raport"]), None, desk)


def _end(router: Router) -> None:
    @router.callback_query(Pressed(p.SendLeave))
    async def send(query: CallbackQuery, press: p.SendLeave, desk: Desk) -> Screen:
        return await usecase.send(RaportId(press.raport), press.version, desk)

    @router.callback_query(Pressed(p.DiscardLeave))
    async def discard(query: CallbackQuery, press: p.DiscardLeave, desk: Desk) -> Screen:
        return await usecase.discard(RaportId(press.raport), press.version, press.sure, desk)
