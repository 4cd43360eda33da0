"""Wires of the raports conversation."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.raports import RaportId
from handlers.desk import Desk
from handlers.entries import OpenOrders, OpenQueue, OpenRaport, OpenRaports
from handlers.ports import Talk
from handlers.raports import papers, usecase
from handlers.raports import time_sheet as sheets
from handlers.raports.moving import Move
from handlers.raports.presses import (
    Act,
    AskWithdraw,
    AskWords,
    ChoosePaper,
    GetPaper,
    GetTimeSheet,
    ListPage,
    NextWaiting,
    WithReason,
)
from handlers.screens import Screen
from handlers.telegram import Expecting, Joined, Pressed


def make_router() -> Router:
    router = Router(name="raports")
    router.message.filter(Joined())
    router.callback_query.filter(Joined())
    _lists(router)
    _actions(router)
    _papers(router)
    return router


def _lists(router: Router) -> None:
    @router.callback_query(Pressed(OpenRaports))
    async def my_raports(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.my_raports(desk)

    @router.callback_query(Pressed(OpenQueue))
    async def queue(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.work_through(desk)

    @router.callback_query(Pressed(NextWaiting))
    async def past(query: CallbackQuery, press: NextWaiting, desk: Desk) -> Screen:
        return await usecase.work_through(desk, RaportId(press.raport))

    @router.callback_query(Pressed(OpenOrders))
    async def orders(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.orders(desk)

    @router.callback_query(Pressed(ListPage))
    async def page(query: CallbackQuery, press: ListPage, desk: Desk) -> Screen:
        return await usecase.page_of(press.name, press.page, desk)

    @router.callback_query(Pressed(OpenRaport))
    async def show(query: CallbackQuery, press: OpenRaport, desk: Desk) -> Screen:
        return await usecase.opened(RaportId(press.raport), desk)


def _actions(router: Router) -> None:
    @router.callback_query(Pressed(Act))
    async def act(query: CallbackQuery, press: Act, desk: Desk) -> Screen:
        return await usecase.act(Move(RaportId(press.raport), press.version, press.action), desk)

    @router.callback_query(Pressed(AskWords))
    async def ask(query: CallbackQuery, press: AskWords, desk: Desk) -> Screen:
        return await usecase.ask(Move(RaportId(press.raport), press.version, press.action), desk)

    @router.callback_query(Pressed(WithReason))
    async def with_reason(query: CallbackQuery, press: WithReason, desk: Desk) -> Screen:
        command = Move(RaportId(press.raport), press.version, press.action, reason=press.reason)
        return await usecase.act(command, desk)

    @router.callback_query(Pressed(AskWithdraw))
    async def ask_withdraw(query: CallbackQuery, press: AskWithdraw, desk: Desk) -> Screen:
        return await usecase.ask_withdraw(RaportId(press.raport), desk)

    @router.message(Expecting(usecase.WORDS_STEP))
    async def words(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await usecase.words_given(message.text or "", talk, desk)


def _papers(router: Router) -> None:
    @router.callback_query(Pressed(ChoosePaper))
    async def choose(query: CallbackQuery, press: ChoosePaper, desk: Desk) -> Screen:
        return await papers.choose(RaportId(press.raport), desk)

    @router.callback_query(Pressed(GetPaper))
    async def print_paper(query: CallbackQuery, press: GetPaper, desk: Desk) -> Screen:
        return await papers.print_paper(press, desk)

    @router.callback_query(Pressed(GetTimeSheet))
    async def time_sheet(query: CallbackQuery, press: GetTimeSheet, desk: Desk) -> Screen:
        return await sheets.print_sheet(press, desk)
