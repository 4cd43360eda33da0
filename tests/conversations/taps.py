"""Buttons nobody has drawn: what a person could press with a channel's client of his own."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.press import Press
from sandbox.client import Phone
from tests.conversations.stage import Stage


async def forged(stage: Stage, phone: Phone, press: Press) -> None:
    """Put that button under a message of the bot's and press it."""
    button = InlineKeyboardButton(text="A forged button", callback_data=press.pack())
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
    sent = await stage.app.bot.send_message(phone.user_id, "A screen", reply_markup=keyboard)
    await phone.presses_data(press.pack(), sent.message_id)
