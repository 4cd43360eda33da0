"""Every screen of every conversation, in every language, as Telegram would get it.

A conversation's screens stand in tests/screens/<conversation>.py: `screens()` by name, with made-up facts.
"""

from importlib import import_module
from pathlib import Path

import pytest
from aiogram.types import InlineKeyboardMarkup

from bot.catalogues import LANGUAGES, load_catalogues
from bot.renderer.html import units
from bot.renderer.rendered import Rendered, render
from bot.words import Speech
from handlers.press import LIMIT as PRESS_LIMIT
from handlers.screens import Screen
from sandbox.html_tags import parse_html
from sandbox.limits import CALLBACK_ANSWER_UNITS, TEXT_UNITS

HERE = Path(__file__).parent
CONVERSATIONS = sorted(file.stem for file in HERE.glob("*.py") if not file.stem.startswith(("test_", "_")))
SCREENS: dict[str, Screen] = {
    f"{name}.{screen}": made
    for name in CONVERSATIONS
    for screen, made in import_module(f"tests.screens.{name}").screens().items()
}
SPEECH = Speech(load_catalogues(), "Asia/Almaty")


def test_every_conversation_shows_its_screens_here() -> None:
    """A package with a wording.py speaks to people."""
    handlers = HERE.parent.parent / "handlers"
    assert {file.parent.name for file in handlers.glob("*/wording.py")} <= set(CONVERSATIONS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_taken_by_telegram_in_every_language(name: str, language: str) -> None:
    rendered = render(SCREENS[name], language, SPEECH)
    assert rendered.messages or rendered.toast
    for message in rendered.messages:
        assert "%(" not in message.html
        text, _entities = parse_html(message.html)
        assert 0 < units(text) <= TEXT_UNITS
    assert units(rendered.toast) <= CALLBACK_ANSWER_UNITS
    _check_buttons(rendered)


def _check_buttons(rendered: Rendered) -> None:
    for message in rendered.messages:
        if isinstance(message.markup, InlineKeyboardMarkup):
            for button in (button for row in message.markup.inline_keyboard for button in row):
                assert button.text
                assert 1 <= len((button.callback_data or button.url or "").encode()) <= PRESS_LIMIT or button.url
