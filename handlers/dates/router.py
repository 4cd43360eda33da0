"""Wires of the dates conversation; /deadlines opens it at any point."""

from collections.abc import Mapping

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from domain.ledger import Rule
from handlers.dates import usecase
from handlers.desk import Desk
from handlers.entries import OpenDates
from handlers.screens import Screen
from handlers.telegram import Pressed


def make_router(rules: Mapping[str, Rule]) -> Router:
    router = Router(name="dates")

    @router.message(Command("deadlines"))
    async def deadlines(message: Message, desk: Desk) -> Screen:
        return usecase.show(rules, desk)

    @router.callback_query(Pressed(OpenDates))
    async def dates(query: CallbackQuery, desk: Desk) -> Screen:
        return usecase.show(rules, desk)

    return router
