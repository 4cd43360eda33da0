"""Wires of the unit's own rules."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers.desk import Desk
from handlers.entries import OpenUnitRules
from handlers.ports import Talk
from handlers.screens import Screen
from handlers.telegram import Expecting, Joined, Pressed
from handlers.unit_rules import presses as p
from handlers.unit_rules import usecase
from handlers.unit_rules.draft import Draft, Stage


def make_router() -> Router:
    router = Router(name="unit_rules")
    router.message.filter(Joined())
    router.callback_query.filter(Joined())
    _shown(router)
    _pressed(router)
    _typed(router)
    return router


def _shown(router: Router) -> None:
    @router.callback_query(Pressed(OpenUnitRules))
    async def overview(query: CallbackQuery, desk: Desk) -> Screen:
        return await usecase.overview(desk)

    @router.callback_query(Pressed(p.OpenUnitRule))
    async def one(query: CallbackQuery, press: p.OpenUnitRule, desk: Desk) -> Screen:
        return await usecase.one(press.key, desk)


def _pressed(router: Router) -> None:
    @router.callback_query(Pressed(p.SetUnitRule))
    async def new_value(query: CallbackQuery, press: p.SetUnitRule, desk: Desk) -> Screen:
        return await usecase.begin(Draft(press.key, press.version), desk)

    @router.callback_query(Pressed(p.ResetUnitRule))
    async def reset(query: CallbackQuery, press: p.ResetUnitRule, desk: Desk) -> Screen:
        return await usecase.begin(Draft(press.key, press.version, reset=True), desk)

    @router.callback_query(Pressed(p.PickSince))
    async def since(query: CallbackQuery, press: p.PickSince, talk: Talk, desk: Desk) -> Screen:
        return await usecase.since_pressed(press.day, talk, desk)

    @router.callback_query(Pressed(p.KeepUnitRule))
    async def keep(query: CallbackQuery, press: p.KeepUnitRule, talk: Talk, desk: Desk) -> Screen:
        return await usecase.keep(press.digest, talk, desk)


def _typed(router: Router) -> None:
    @router.message(Expecting(Stage.VALUE))
    async def value(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await usecase.value_typed(message.text or "", talk, desk)

    @router.message(Expecting(Stage.SINCE))
    async def since_typed(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await usecase.since_typed(message.text or "", talk, desk)

    @router.message(Expecting(Stage.BASIS))
    async def basis(message: Message, talk: Talk, desk: Desk) -> Screen:
        return await usecase.basis_typed(message.text or "", talk, desk)
