"""The menu's doors as commands: whatever a button opens, a typed word opens too, in any state."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from handlers.contract import usecase as contract
from handlers.desk import Desk
from handlers.forms import usecase as forms
from handlers.leave import usecase as leave
from handlers.raports import usecase as raports
from handlers.roster import usecase as roster
from handlers.screens import Screen
from handlers.substitutes import usecase as substitutes


def make_router() -> Router:
    router = Router(name="doors")
    router.message(Command("leave"))(_leave)
    router.message(Command("contract"))(_contract)
    router.message(Command("file"))(_file)
    router.message(Command("raports"))(_raports)
    router.message(Command("queue"))(_queue)
    router.message(Command("orders"))(_orders)
    router.message(Command("roster"))(_roster)
    router.message(Command("substitutes"))(_substitutes)
    return router


async def _leave(_message: Message, desk: Desk) -> Screen:
    return await leave.overview(desk)


async def _contract(_message: Message, desk: Desk) -> Screen:
    return await contract.show(desk)


async def _file(_message: Message, desk: Desk) -> Screen:
    return await forms.choose_group(desk)


async def _raports(_message: Message, desk: Desk) -> Screen:
    return await raports.my_raports(desk)


async def _queue(_message: Message, desk: Desk) -> Screen:
    return await raports.queue(desk)


async def _orders(_message: Message, desk: Desk) -> Screen:
    return await raports.orders(desk)


async def _roster(_message: Message, desk: Desk) -> Screen:
    return await roster.show(desk)


async def _substitutes(_message: Message, desk: Desk) -> Screen:
    return await substitutes.overview(desk)
