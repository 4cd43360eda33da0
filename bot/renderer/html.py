"""Lines to Telegram's HTML, a paragraph each: escaped, marked by their look, and never longer than a message."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Final

from handlers.screens import Line, Look

LIMIT: Final = 4096  #: UTF-16 units of a message, after the entities are parsed

_MARKS: Final = {Look.GOOD: "✅ ", Look.WARN: "⚠️ ", Look.STOP: "⛔ "}
_TAGS: Final = {
    Look.TITLE: ("<b>", "</b>"),
    Look.NOTE: ("<i>", "</i>"),
    Look.QUOTE: ("<blockquote expandable>", "</blockquote>"),
}


@dataclass(frozen=True)
class Paragraph:
    """Marked-up text with the length Telegram counts."""

    html: str
    units: int


def units(text: str) -> int:
    """UTF-16 code units: what Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def paragraphs(lines: Iterable[Line], say: Callable[[Line], str]) -> Iterator[Paragraph]:
    """Each line as one paragraph, or as several where it alone passes the limit."""
    for line in lines:
        plain = _MARKS.get(line.look, "") + say(line)
        opening, closing = _TAGS.get(line.look, ("", ""))
        for part in cut(plain, LIMIT):
            html = f"{opening}{escape(part, quote=False)}{closing}" if part else ""
            yield Paragraph(html, units(part))


def cut(text: str, limit: int) -> Iterator[str]:
    """Pieces of at most *limit* units, cut at a space where there is one."""
    while units(text) > limit:
        head = _fitting(text, limit)
        at = head.rfind(" ")
        head = head[:at] if at > 0 else head
        yield head
        text = text[len(head) :].lstrip(" ")
    yield text


def _fitting(text: str, limit: int) -> str:
    head = text[:limit]
    while units(head) > limit:
        head = head[: len(head) - max((units(head) - limit) // 2, 1)]
    return head


def pages(parts: Iterable[Paragraph]) -> list[str]:
    """Paragraphs packed into as few messages as their lengths allow, a line break between two paragraphs."""
    done: list[str] = []
    page: list[str] = []
    used = 0
    for part in parts:
        if page and used + 1 + part.units > LIMIT:
            done.append("\n".join(page))
            page, used = [], 0
        page.append(part.html)
        used += part.units + (1 if len(page) > 1 else 0)
    done.append("\n".join(page))
    return [text for text in done if text.strip()]
