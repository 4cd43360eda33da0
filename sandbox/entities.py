"""The text of a message: parse mode or explicit entities, trimmed, with links and commands found in it."""

import html
import re
from typing import Final

from sandbox.errors import bad_request
from sandbox.html_tags import parse_html
from sandbox.limits import utf16_units
from sandbox.shapes import Entity

Formatted = tuple[str, list[Entity]]

_FORMATS: Final = {"bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre"}
_QUOTES: Final = {"blockquote", "expandable_blockquote", "text_link", "text_mention"}
_FOUND: Final = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
_KNOWN: Final = _FORMATS | _QUOTES | _FOUND | {"custom_emoji", "date_time"}
_FOUND_IN_TEXT: Final = re.compile(
    r"(?P<url>https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]»]|\b(?:t\.me|telegram\.me)/[\w/?=&%+-]+)"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?)(?![\w/])"
    r"|(?<!\w)(?P<mention>@[A-Za-z]\w{3,31})"
)
_OPAQUE: Final = frozenset({"code", "pre", "text_link"})
_TAGS: Final = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


def formatted(text: str, parse_mode: str, explicit: list[Entity]) -> Formatted:
    """What a reader sees of `text`; raises 400 for a parse mode or entities that Telegram refuses."""
    match parse_mode.lower():
        case "":
            plain, entities = text, [_checked(entity, text) for entity in explicit]
        case "html":
            plain, entities = parse_html(text)
        case _:
            raise bad_request("unsupported parse_mode")
    plain, entities = trimmed(plain, entities)
    return plain, with_found(plain, entities)


def trimmed(text: str, entities: list[Entity]) -> Formatted:
    """White space at both ends goes, and the entities move and shrink with it."""
    lead = utf16_units(text) - utf16_units(text.lstrip())
    text = text.strip()
    size = utf16_units(text)
    moved = [_clipped(entity, lead, size) for entity in entities]
    return text, [entity for entity in moved if entity["length"] > 0]


def _clipped(entity: Entity, lead: int, size: int) -> Entity:
    start = max(entity["offset"] - lead, 0)
    end = min(entity["offset"] + entity["length"] - lead, size)
    return entity | {"offset": start, "length": end - start}


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """Links, commands and mentions that Telegram finds itself, outside of code and links."""
    opaque = [entity for entity in entities if entity["type"] in _OPAQUE]
    found = [entity for entity in _found(text) if not any(_touch(entity, other) for other in opaque)]
    known = {(entity["type"], entity["offset"]) for entity in entities}
    fresh = [entity for entity in found if (entity["type"], entity["offset"]) not in known]
    return sorted(entities + fresh, key=lambda entity: (entity["offset"], -entity["length"]))


def _found(text: str) -> list[Entity]:
    return [
        {
            "type": match.lastgroup,
            "offset": utf16_units(text[: match.start()]),
            "length": utf16_units(match[0]),
        }
        for match in _FOUND_IN_TEXT.finditer(text)
    ]


def _touch(one: Entity, other: Entity) -> bool:
    apart = one["offset"] + one["length"] <= other["offset"] or other["offset"] + other["length"] <= one["offset"]
    return not apart


def _checked(entity: Entity, text: str) -> Entity:
    if entity.get("type") not in _KNOWN:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    offset, length, size = int(entity["offset"]), int(entity["length"]), utf16_units(text)
    if offset < 0:
        raise bad_request(f"receive an entity with incorrect offset {offset}")
    if offset > size:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if offset + length > size:
        where = f"at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset {offset + length}"
        raise bad_request(f"entity beginning {where}")
    return entity


def as_html(text: str, entities: list[Entity]) -> str:
    """The text written back as Telegram HTML, for transcripts."""
    units = text.encode("utf-16-le")
    opens: dict[int, list[Entity]] = {}
    for entity in entities:
        opens.setdefault(entity["offset"], []).append(entity)
    edges = [edge for entity in entities for edge in (entity["offset"], entity["offset"] + entity["length"])]
    cuts = sorted({0, len(units) // 2, *edges})
    parts: list[str] = []
    stack: list[Entity] = []
    for start, end in zip(cuts, [*cuts[1:], cuts[-1]], strict=True):
        while stack and stack[-1]["offset"] + stack[-1]["length"] <= start:
            parts.append(_closing(stack.pop()))
        for entity in opens.get(start, []):
            parts.append(_opening(entity))
            stack.append(entity)
        parts.append(html.escape(units[2 * start : 2 * end].decode("utf-16-le"), quote=False))
    parts.extend(_closing(entity) for entity in reversed(stack))
    return "".join(parts)


def _opening(entity: Entity) -> str:
    match entity["type"]:
        case "text_link":
            return f'<a href="{html.escape(entity["url"])}">'
        case "expandable_blockquote":
            return "<blockquote expandable>"
        case kind:
            return f"<{_TAGS[kind]}>" if kind in _TAGS else ""


def _closing(entity: Entity) -> str:
    match entity["type"]:
        case "text_link":
            return "</a>"
        case "expandable_blockquote":
            return "</blockquote>"
        case kind:
            return f"</{_TAGS[kind]}>" if kind in _TAGS else ""
