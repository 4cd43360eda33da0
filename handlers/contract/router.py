"""Wires of the contract conversation."""

from aiogram import Router
from aiogram.types import CallbackQuery

from domain.raports import RaportId
from handlers.contract import usecase
from handlers.contract.presses import ChooseTerm, DropDraft, GiveNotice, SendDraft, TakeTerm
from handlers.desk import Desk
from handlers.entries import OpenContract
from handlers.screens import Screen
from handlers.telegram import Pressed


def make_router() -> Router:
    router = Router(name="contract")

    @router.callback_query(Pressed(OpenContract))
    async def show(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.show(desk)

    @router.callback_query(Pressed(ChooseTerm))
    async def choose_term(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.choose_term(desk)

    @router.callback_query(Pressed(TakeTerm))
    async def take_term(query: CallbackQuery, press: TakeTerm, desk: Desk) -> Screen:
        return await usecase.take_term(press.term, desk)

    @router.callback_query(Pressed(GiveNotice))
    async def give_notice(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.give_notice(desk)

    @router.callback_query(Pressed(SendDraft))
    async def send(query: CallbackQuery, press: SendDraft, desk: Desk) -> Screen:
        return await usecase.send(RaportId(press.raport), press.version, desk)

    @router.callback_query(Pressed(DropDraft))
    async def drop(query: CallbackQuery, press: DropDraft, desk: Desk) -> Screen:
        return await usecase.drop(RaportId(press.raport), press.version, desk)

    return router
