"""Buttons of the law browser."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class OpenTopic(Press):
    """The rules of one topic, a page at a time."""

    code = "lt"
    topic: str
    page: int = 0
