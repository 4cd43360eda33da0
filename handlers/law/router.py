"""Wires of the law browser; /law opens it at any point."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.desk import Desk
from handlers.entries import OpenLaw, OpenRule
from handlers.law.presses import OpenTopic
from handlers.law.usecase import Library
from handlers.screens import Screen
from handlers.telegram import Pressed


def make_router(library: Library) -> Router:
    router = Router(name="law")

    @router.message(Command("law"))
    async def law(message: Message) -> Screen:
        return library.topics()

    @router.callback_query(Pressed(OpenLaw))
    async def topics(query: CallbackQuery) -> Screen:
        return library.topics()

    @router.callback_query(Pressed(OpenTopic))
    async def topic(query: CallbackQuery, press: OpenTopic) -> Screen:
        return library.topic(press.topic, press.page)

    @router.callback_query(Pressed(OpenRule))
    async def rule(query: CallbackQuery, press: OpenRule, desk: Desk) -> Screen:
        return library.rule(press.rule, desk)

    return router
