"""The buttons of an opened proof. `day` is the ordinal of the date as of which the law is read; 0 is today."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class Turn(Press):
    """The same proof in short or in full, on the same message."""

    code = "yt"
    subject: str
    ref: int
    day: int
    full: bool


@dataclass(frozen=True)
class AskDay(Press):
    """As of another day: the date is typed next."""

    code = "yd"
    subject: str
    ref: int
    full: bool
