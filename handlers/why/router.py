"""Wires of the Why screen."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.desk import Desk
from handlers.entries import Why
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.telegram import Expecting, Joined, Pressed
from handlers.why import usecase
from handlers.why.explainer import Explainers
from handlers.why.presses import AskDay, Turn


def make_router(explainers: Explainers) -> Router:
    router = Router(name="why")
    router.message.filter(Joined())
    router.callback_query.filter(Joined())

    @router.callback_query(Pressed(Why))
    async def opened(query: CallbackQuery, press: Why, desk: Desk) -> Screen:
        asked = usecase.asked_on(press.subject, press.ref, 0, press.full, desk)
        return await usecase.explain(asked, explainers, desk, fresh=True)

    @router.callback_query(Pressed(Turn))
    async def turned(query: CallbackQuery, press: Turn, desk: Desk) -> Screen:
        asked = usecase.asked_on(press.subject, press.ref, press.day, press.full, desk)
        return await usecase.explain(asked, explainers, desk)

    @router.callback_query(Pressed(AskDay))
    async def day_asked(query: CallbackQuery, press: AskDay, desk: Desk) -> Screen:
        return await usecase.ask_day(press.subject, press.ref, press.full, desk)

    @router.message(Expecting(usecase.DAY_STEP))
    async def day_given(message: Message, desk: Desk, talk: Talk) -> Screen:
        return await usecase.day_given(message.text or "", talk, explainers, desk)

    return router
