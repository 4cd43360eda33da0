"""Rows of buttons to Telegram's keyboards."""

from collections.abc import Callable
from typing import Final

from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from handlers.screens import Button, Rows, Tone, Words, _

INERT: Final = "-"  #: callback data of a cell that means nothing
_STYLES: Final = {Tone.PRIMARY: "primary", Tone.SUCCESS: "success", Tone.DANGER: "danger"}
_BLANK: Final = "\u2800"  #: Telegram refuses an empty label; a Braille blank shows as nothing

Say = Callable[[Words], str]


def inline(rows: Rows, say: Say) -> InlineKeyboardMarkup | None:
    """The keyboard under a message, or None where the screen has no buttons."""
    if not rows:
        return None
    return InlineKeyboardMarkup(inline_keyboard=[[_button(button, say) for button in row] for row in rows])


def _button(button: Button, say: Say) -> InlineKeyboardButton:
    label = say(button.label).strip() or _BLANK
    if button.url:
        return InlineKeyboardButton(text=label, url=button.url)
    data = button.press.pack() if button.press else INERT
    return InlineKeyboardButton(text=label, callback_data=data, style=_STYLES.get(button.tone))


def contact(say: Say) -> ReplyKeyboardMarkup:
    """One button that shares the person's own phone number."""
    button = KeyboardButton(text=say(_("Share my phone number")), request_contact=True)
    return ReplyKeyboardMarkup(keyboard=[[button]], resize_keyboard=True, one_time_keyboard=True)


def forget() -> ReplyKeyboardRemove:
    return ReplyKeyboardRemove()
