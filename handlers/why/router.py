"""Wires of the Why screen."""

from collections.abc import Mapping

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.ledger import Rule
from handlers.desk import Desk
from handlers.entries import Why
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.telegram import Expecting, Joined, Pressed
from handlers.why import usecase
from handlers.why.explainer import Explainers, Proofs
from handlers.why.presses import AskDay, Turn


def make_router(explainers: Explainers, rules: Mapping[str, Rule]) -> Router:
    router, proofs = Router(name="why"), Proofs(explainers, rules)
    router.message.filter(Joined())
    router.callback_query.filter(Joined())

    @router.callback_query(Pressed(Why))
    async def opened(query: CallbackQuery, press: Why, desk: Desk) -> Screen:
        asked = usecase.asked_on(press.subject, press.ref, 0, press.full, desk)
        return await usecase.explain(asked, proofs, desk, fresh=True)

    @router.callback_query(Pressed(Turn))
    async def turned(query: CallbackQuery, press: Turn, desk: Desk) -> Screen:
        asked = usecase.asked_on(press.subject, press.ref, press.day, press.full, desk)
        return await usecase.explain(asked, proofs, desk)

    @router.callback_query(Pressed(AskDay))
    async def day_asked(query: CallbackQuery, press: AskDay, desk: Desk) -> Screen:
        return await usecase.ask_day(press.subject, press.ref, press.full, desk)

    @router.message(Expecting(usecase.DAY_STEP))
    async def day_given(message: Message, desk: Desk, talk: Talk) -> Screen:
        return await usecase.day_given(message.text or "", talk, proofs, desk)

    return router
