"""A Screen worded in one language: the messages of one answer, ready to be sent."""

from dataclasses import dataclass
from typing import Final, assert_never

from aiogram.types import InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove

from bot.renderer.html import pages, paragraphs
from bot.renderer.keyboards import Say, contact, forget, inline
from bot.words import Speech
from handlers.screens import Ask, Document, Screen, Words, _

TOAST_LIMIT: Final = 200  #: characters of an answer to a button

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


@dataclass(frozen=True)
class Message:
    """One message: Telegram HTML and what hangs under it."""

    html: str
    markup: Markup | None = None


@dataclass(frozen=True)
class Rendered:
    """All of an answer."""

    messages: tuple[Message, ...]
    documents: tuple[Document, ...]
    toast: str

    @property
    def editable(self) -> bool:
        """Whether it may take the place of a pressed message: only with buttons under it, or with none."""
        return all(isinstance(message.markup, InlineKeyboardMarkup | None) for message in self.messages)


def render(screen: Screen, language: str, speech: Speech) -> Rendered:
    """Word the screen; the keyboard hangs under the last message."""

    def say(words: Words) -> str:
        return speech(words, language)

    *heads, tail = pages(paragraphs(screen.lines, lambda line: say(line.words))) or [""]
    last = _last(tail, screen, say) if tail else ()
    toast = say(screen.toast) if screen.toast is not None else ""
    return Rendered((*map(Message, heads), *last), screen.documents, _shortened(toast))


def _last(html: str, screen: Screen, say: Say) -> tuple[Message, ...]:
    """A message carries one kind of keyboard: where the screen needs both, two messages."""
    buttons = inline(screen.rows, say)
    match screen.ask:
        case Ask.NOTHING:
            return (Message(html, buttons),)
        case Ask.CONTACT if buttons:
            beside = say(_("Or share your phone number with the button below the text field."))
            return Message(html, buttons), Message(beside, contact(say))
        case Ask.CONTACT:
            return (Message(html, contact(say)),)
        case Ask.FORGET if buttons:
            return Message("✅", forget()), Message(html, buttons)
        case Ask.FORGET:
            return (Message(html, forget()),)
        case _:
            assert_never(screen.ask)


def _shortened(toast: str) -> str:
    return toast if len(toast) <= TOAST_LIMIT else toast[: TOAST_LIMIT - 1] + "…"
