"""Keyboards in one line."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup


def one_button(label: str, data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=data)]])
