"""Wires of the substitutes conversation."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.people import PersonId
from handlers.desk import Desk
from handlers.entries import OpenSubstitutes
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.substitutes import presses as p
from handlers.substitutes import usecase
from handlers.telegram import Expecting, Joined, Pressed


def make_router() -> Router:
    router = Router(name="substitutes")
    router.message.filter(Joined())
    router.callback_query.filter(Joined())
    _shown(router)
    _chosen(router)
    _typed(router)
    return router


def _shown(router: Router) -> None:
    @router.callback_query(Pressed(OpenSubstitutes))
    async def overview(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.overview(desk)

    @router.callback_query(Pressed(p.NameSubstitute))
    async def for_whom(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.for_whom(desk)

    @router.callback_query(Pressed(p.SubstitutePage))
    async def page(query: CallbackQuery, press: p.SubstitutePage, desk: Desk) -> Screen:
        return await usecase.for_whom(desk, press.page)


def _chosen(router: Router) -> None:
    @router.callback_query(Pressed(p.ForWhom))
    async def principal(query: CallbackQuery, press: p.ForWhom, desk: Desk) -> Screen:
        return await usecase.ask_surname(PersonId(press.principal), desk)

    @router.callback_query(Pressed(p.ChooseSubstitute))
    async def substitute(query: CallbackQuery, press: p.ChooseSubstitute, desk: Desk) -> Screen:
        return await usecase.ask_days(PersonId(press.principal), PersonId(press.substitute), desk)

    @router.callback_query(Pressed(p.KeepSubstitute))
    async def keep(query: CallbackQuery, press: p.KeepSubstitute, desk: Desk) -> Screen:
        return await usecase.keep(press, desk)

    @router.callback_query(Pressed(p.EndSubstitute))
    async def end(query: CallbackQuery, press: p.EndSubstitute, desk: Desk) -> Screen:
        return await usecase.end(press.substitution, desk)


def _typed(router: Router) -> None:
    @router.message(Expecting(usecase.SURNAME_STEP))
    async def surname(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await usecase.surname_typed(message.text or "", talk, desk)

    @router.message(Expecting(usecase.DAYS_STEP))
    async def days(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await usecase.days_typed(message.text or "", talk, desk)
