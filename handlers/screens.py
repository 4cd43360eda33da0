"""What a person sees, in no channel's words: text by message id, lines, buttons, a document.

A message id is the English sentence itself; Babel extracts `_()` and `n_()` and the catalogues in locales/ hold
Kazakh and Russian. Parameters stay typed until the screen is rendered in the reader's language: dates, numbers, ranks
and other Texts are worded there. Never join texts out of pieces; never put a name where an ending would have to follow.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from domain.ranks import Rank
from handlers.press import Press


@dataclass(frozen=True)
class Said:
    """A sentence that is data (the acts' words, labels of the rulebook), by language code."""

    by_language: Mapping[str, str]


@dataclass(frozen=True)
class Text:
    """A sentence by its message id, to be said in the reader's language."""

    id: str
    params: Mapping[str, "Param"] = field(default_factory=dict)
    plural: str = ""
    count: int | None = None


@dataclass(frozen=True)
class Numeric:
    """A date in digits (21.11.2026), where a line is short."""

    day: date


#: str as is (escaped), int by locale, date as "21 November 2026", datetime in the unit's zone, Rank by its name
Param: TypeAlias = str | int | date | datetime | Rank | Numeric | Said | Text
Words: TypeAlias = Text | Said | str  #: a plain str is a person's own words or a name: never translated, always escaped


def _(id: str, /, **params: Param) -> Text:  # noqa: A002 - gettext's own name for the argument
    """A sentence with %(name)s placeholders."""
    return Text(id, params)


def n_(singular: str, plural: str, count: int, /, **params: Param) -> Text:
    """A sentence in the plural form of *count*; %(n)s is the count."""
    return Text(singular, {"n": count, **params}, plural, count)


class Look(StrEnum):
    """How a line stands out."""

    TITLE = "title"  #: bold
    PLAIN = "plain"
    GOOD = "good"  #: a passed check
    WARN = "warn"  #: an amber line: a doubt said plainly
    STOP = "stop"  #: what makes it impossible
    NOTE = "note"  #: small print: italics
    QUOTE = "quote"  #: the act's own words


@dataclass(frozen=True)
class Line:
    """One paragraph of a screen."""

    words: Words
    look: Look = Look.PLAIN


GAP = Line("")  #: an empty line


class Tone(StrEnum):
    """The colour of a button, where the channel has colours."""

    USUAL = "usual"
    PRIMARY = "primary"
    SUCCESS = "success"
    DANGER = "danger"


@dataclass(frozen=True)
class Button:
    """A button: what it says and what pressing it means. `press=None` is an inert cell (a date picker's blank)."""

    label: Words
    press: Press | None = None
    tone: Tone = Tone.USUAL
    url: str = ""


@dataclass(frozen=True)
class Document:
    """A file to send with the screen."""

    name: str  #: file name with its suffix
    content: bytes


class Ask(StrEnum):
    """What a screen asks the person's keyboard for."""

    NOTHING = "nothing"
    CONTACT = "contact"  #: a button that shares his own phone number
    FORGET = "forget"  #: put such a keyboard away


@dataclass(frozen=True)
class Screen:
    """What to show. In answer to a button it replaces the pressed message unless `fresh`."""

    lines: tuple[Line, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    documents: tuple[Document, ...] = ()
    toast: Words | None = None  #: a short word over the screen (answer to a button, <= 200 characters)
    fresh: bool = False
    ask: Ask = Ask.NOTHING


Rows: TypeAlias = tuple[tuple[Button, ...], ...]


def titled(title: Words, *lines: Line | Words) -> tuple[Line, ...]:
    """A title and its lines; bare words are plain lines."""
    return (Line(title, Look.TITLE), *(line if isinstance(line, Line) else Line(line) for line in lines))
