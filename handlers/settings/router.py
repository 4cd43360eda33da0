"""Wires of the settings: work in any state."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.desk import Desk
from handlers.entries import OpenSettings
from handlers.screens import Screen
from handlers.settings import usecase, wording
from handlers.settings.presses import AskWithdrawal, ChooseLanguage, OpenPrivacy, Withdraw
from handlers.telegram import Pressed


def make_router() -> Router:
    router = Router(name="settings")
    router.message(Command("settings"))(_settings_asked)
    router.message(Command("privacy"))(_privacy_asked)
    router.callback_query(Pressed(OpenSettings))(_settings_pressed)
    router.callback_query(Pressed(ChooseLanguage))(_language_pressed)
    router.callback_query(Pressed(OpenPrivacy))(_privacy_pressed)
    router.callback_query(Pressed(AskWithdrawal))(_withdrawal_pressed)
    router.callback_query(Pressed(Withdraw))(_withdraw_pressed)
    return router


async def _settings_asked(_message: Message, desk: Desk) -> Screen:
    return await usecase.settings(desk)


async def _settings_pressed(_query: CallbackQuery, desk: Desk) -> Screen:
    return await usecase.settings(desk)


async def _language_pressed(_query: CallbackQuery, desk: Desk, press: ChooseLanguage) -> Screen:
    return await usecase.choose_language(press.language, desk)


async def _privacy_asked(_message: Message, desk: Desk) -> Screen:
    return await usecase.privacy(desk)


async def _privacy_pressed(_query: CallbackQuery, desk: Desk) -> Screen:
    return await usecase.privacy(desk)


async def _withdrawal_pressed(_query: CallbackQuery) -> Screen:
    return wording.ask_withdrawal()


async def _withdraw_pressed(_query: CallbackQuery, desk: Desk) -> Screen:
    return await usecase.withdraw(desk)
