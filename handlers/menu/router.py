"""Wires of the menu: works in any state."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.desk import Desk
from handlers.entries import Home
from handlers.menu import usecase, wording
from handlers.menu.presses import OpenHelp
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.telegram import Pressed


def make_router() -> Router:
    router = Router(name="menu")
    router.message(Command("start", "menu"))(_menu_asked)
    router.message(Command("help"))(_help_asked)
    router.message(Command("cancel"))(_cancel_asked)
    router.callback_query(Pressed(Home))(_home_pressed)
    router.callback_query(Pressed(OpenHelp))(_help_pressed)
    return router


async def _menu_asked(_message: Message, desk: Desk) -> Screen:
    return await usecase.home(desk)


async def _home_pressed(_query: CallbackQuery, desk: Desk) -> Screen:
    return await usecase.home(desk)


async def _help_asked(_message: Message) -> Screen:
    return wording.help_screen()


async def _help_pressed(_query: CallbackQuery) -> Screen:
    return wording.help_screen()


async def _cancel_asked(_message: Message, desk: Desk, talk: Talk) -> Screen:
    return await usecase.cancel(desk, talk)
