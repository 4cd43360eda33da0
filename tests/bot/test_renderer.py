"""From a screen to what Telegram takes."""

from html import unescape

import pytest
from aiogram.types import InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove
from hypothesis import given
from hypothesis import strategies as some

from bot.catalogues import load_catalogues
from bot.renderer.html import LIMIT, cut, pages, paragraphs, units
from bot.renderer.keyboards import INERT
from bot.renderer.rendered import Rendered, render
from bot.words import Speech
from handlers.entries import Home
from handlers.screens import GAP, Ask, Button, Line, Look, Screen, Tone, titled

SPEECH = Speech(load_catalogues(), "Asia/Almaty")
HOME = Button("Home", Home())


def rendered(screen: Screen) -> Rendered:
    return render(screen, "en", SPEECH)


@pytest.mark.parametrize(
    ("look", "html"),
    [
        (Look.TITLE, "<b>a &lt; b &amp; c</b>"),
        (Look.PLAIN, "a &lt; b &amp; c"),
        (Look.GOOD, "✅ a &lt; b &amp; c"),
        (Look.WARN, "⚠️ a &lt; b &amp; c"),
        (Look.STOP, "⛔ a &lt; b &amp; c"),
        (Look.NOTE, "<i>a &lt; b &amp; c</i>"),
        (Look.QUOTE, "<blockquote expandable>a &lt; b &amp; c</blockquote>"),
    ],
)
def test_every_look_is_escaped_and_marked(look: Look, html: str) -> None:
    assert rendered(Screen((Line("a < b & c", look),))).messages[0].html == html


def test_lines_stand_under_each_other_and_a_gap_is_an_empty_line() -> None:
    assert rendered(Screen((*titled("Title", "one"), GAP, Line("two")))).messages[0].html == "<b>Title</b>\none\n\ntwo"


def test_a_long_screen_becomes_several_messages_with_the_buttons_under_the_last() -> None:
    screen = Screen(tuple(Line("x" * 1000) for _line in range(9)), ((HOME,),))
    messages = rendered(screen).messages
    assert [len(message.html) for message in messages] == [4003, 4003, 1000]
    assert [message.markup is None for message in messages] == [True, True, False]


@given(some.text(min_size=1, max_size=300), some.integers(2, 40))
def test_cutting_loses_nothing_but_spaces_and_keeps_the_limit(text: str, limit: int) -> None:
    parts = list(cut(text, limit))
    assert all(units(part) <= limit for part in parts)
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")


@given(some.lists(some.text("aә😀<& ", max_size=3000), max_size=6))
def test_no_page_is_longer_than_telegram_takes(texts: list[str]) -> None:
    lines = [Line(text, Look.NOTE) for text in texts]
    for page in pages(paragraphs(lines, lambda line: str(line.words))):
        assert units(unescape(page.replace("<i>", "").replace("</i>", ""))) <= LIMIT


def test_a_button_carries_its_press_and_its_colour() -> None:
    markup = rendered(Screen((Line("x"),), ((Button("Go", Home(), Tone.DANGER),),))).messages[0].markup
    assert isinstance(markup, InlineKeyboardMarkup)
    button = markup.inline_keyboard[0][0]
    assert (button.text, button.callback_data, button.style) == ("Go", "home", "danger")


def test_a_cell_that_means_nothing_is_inert_and_never_empty() -> None:
    markup = rendered(Screen((Line("x"),), ((Button(" "),),))).messages[0].markup
    assert isinstance(markup, InlineKeyboardMarkup)
    button = markup.inline_keyboard[0][0]
    assert button.callback_data == INERT
    assert button.text.strip() != ""


def test_a_link_button_opens_its_address() -> None:
    markup = rendered(Screen((Line("x"),), ((Button("Act", url="https://adilet.zan.kz"),),))).messages[0].markup
    assert isinstance(markup, InlineKeyboardMarkup)
    assert markup.inline_keyboard[0][0].url == "https://adilet.zan.kz"


def test_asking_for_the_phone_number_beside_buttons_takes_two_messages() -> None:
    buttons, contact = rendered(Screen((Line("x"),), ((HOME,),), ask=Ask.CONTACT)).messages
    assert isinstance(buttons.markup, InlineKeyboardMarkup)
    assert isinstance(contact.markup, ReplyKeyboardMarkup)
    assert contact.markup.keyboard[0][0].request_contact


def test_the_phone_keyboard_is_put_away_before_the_next_buttons() -> None:
    away, screen = rendered(Screen((Line("x"),), ((HOME,),), ask=Ask.FORGET)).messages
    assert isinstance(away.markup, ReplyKeyboardRemove)
    assert isinstance(screen.markup, InlineKeyboardMarkup)


def test_a_screen_that_asks_for_a_keyboard_does_not_replace_a_message() -> None:
    assert not rendered(Screen((Line("x"),), ask=Ask.CONTACT)).editable
    assert rendered(Screen((Line("x"),), ((HOME,),))).editable


def test_a_toast_fits_into_an_answer_to_a_button() -> None:
    toast = rendered(Screen(toast="x" * 300)).toast
    assert len(toast) == 200
    assert toast.endswith("…")


def test_a_screen_of_a_toast_alone_sends_nothing() -> None:
    assert rendered(Screen(toast="Saved")).messages == ()
