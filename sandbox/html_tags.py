"""Telegram's HTML parse mode: tags become entities, a malformed text is refused in Telegram's words."""

import re
from dataclasses import dataclass
from typing import Final

from sandbox.errors import ApiError, bad_request
from sandbox.limits import utf16_units
from sandbox.shapes import Entity

_KINDS: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_REFERENCE: Final = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));?")
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_START: Final = re.compile(r"<([^\s>]*)")
_END: Final = re.compile(r"</([^\s>]*)\s*(>?)")
_TAG_END: Final = re.compile(r"\s*>")
_ATTRIBUTE: Final = re.compile(r"""\s*([^\s=>]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([a-zA-Z0-9.\-]*)))?""")


@dataclass(frozen=True)
class OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int  #: UTF-16 units of plain text before it


def parse_html(html: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of `html`; raises 400 "can't parse entities" on what Telegram refuses."""
    return _HtmlReader(html).read()


class _HtmlReader:
    def __init__(self, html: str) -> None:
        self._html = html
        self._at = 0
        self._plain: list[str] = []
        self._units = 0
        self._open: list[OpenTag] = []
        self._entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self._at < len(self._html):
            self._step()
        if self._open:
            raise _unparsable(f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"')
        return "".join(self._plain), sorted(self._entities, key=_reading_order)

    def _step(self) -> None:
        if self._html.startswith("</", self._at):
            self._end_tag()
        elif self._html[self._at] == "<":
            self._start_tag()
        else:
            self._text()

    def _text(self) -> None:
        end = self._html.find("<", self._at)
        end = len(self._html) if end < 0 else end
        piece = decoded(self._html[self._at : end])
        self._plain.append(piece)
        self._units += utf16_units(piece)
        self._at = end

    def _start_tag(self) -> None:
        begin = self._at
        match = _START.match(self._html, begin)
        name = match[1].lower() if match else ""
        self._at = match.end() if match else begin
        if self._at >= len(self._html):
            raise self._refusal("Unclosed start tag", begin)
        if name not in _KINDS:
            raise self._refusal(f'Unsupported start tag "{name}"', begin)
        tag = OpenTag(name, self._attributes(name, begin), self._units)
        if name == "span" and tag.attributes.get("class") != "tg-spoiler":
            raise self._refusal('Tag "span" must have class "tg-spoiler"', begin)
        self._open.append(tag)

    def _attributes(self, name: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while not _TAG_END.match(self._html, self._at):
            match = _ATTRIBUTE.match(self._html, self._at)
            if match is None or match.end() >= len(self._html):
                raise self._refusal("Unclosed start tag", begin)
            if not match[1]:
                raise self._refusal(f'Empty attribute name in the tag "{name}"', begin)
            found[match[1].lower()] = decoded(match[2] or match[3] or match[4] or "")
            self._at = match.end()
        self._at = self._html.index(">", self._at) + 1
        return found

    def _end_tag(self) -> None:
        begin = self._at
        match = _END.match(self._html, begin)
        if match is None or not match[2]:
            raise self._refusal("Unclosed end tag", begin)
        if not self._open:
            raise self._refusal("Unexpected end tag", begin)
        tag, found = self._open.pop(), match[1].lower()
        if found and found != tag.name:
            wanted = f', expected "</{tag.name}>", found "</{found}>"'
            raise _unparsable(f"Unmatched end tag at byte offset {self._bytes(begin)}{wanted}")
        self._at = match.end()
        self._close(tag)

    def _close(self, tag: OpenTag) -> None:
        length = self._units - tag.offset
        if length and (entity := self._entity(tag, length)):
            self._entities.append(entity)

    def _entity(self, tag: OpenTag, length: int) -> Entity | None:
        place: Entity = {"type": _KINDS[tag.name], "offset": tag.offset, "length": length}
        match tag.name:
            case "a":
                return self._link(tag, place)
            case "blockquote" if "expandable" in tag.attributes:
                return place | {"type": "expandable_blockquote"}
            case "code" if self._open and self._open[-1].name == "pre":
                return self._language_of_pre(tag, place)
            case "tg-emoji":
                return None  # only bots with a bought username may send custom emoji; others send its plain text
            case _:
                return self._absorbing_language(place)

    def _link(self, tag: OpenTag, place: Entity) -> Entity | None:
        href = tag.attributes.get("href") or "".join(self._plain)[-place["length"] :]
        if user := re.fullmatch(r"tg://user/?\?id=(\d+)", href):
            return place | {"type": "text_mention", "user": {"id": int(user[1])}}
        return place | {"url": _normal_url(href)} if _normal_url(href) else None

    def _language_of_pre(self, tag: OpenTag, place: Entity) -> Entity:
        language = tag.attributes.get("class", "").removeprefix("language-")
        return place | ({"type": "pre", "language": language} if language else {})

    def _absorbing_language(self, place: Entity) -> Entity:
        """<pre><code class="language-x">…</code></pre> is one entity, not two."""
        last = self._entities[-1] if self._entities else {}
        same = (last.get("offset"), last.get("length")) == (place["offset"], place["length"])
        if place["type"] == "pre" and same and "language" in last:
            return self._entities.pop()
        return place

    def _bytes(self, at: int) -> int:
        return len(self._html[:at].encode())

    def _refusal(self, what: str, at: int) -> ApiError:
        return _unparsable(f"{what} at byte offset {self._bytes(at)}")


def decoded(text: str) -> str:
    """Replace &lt; &gt; &amp; &quot; and numeric references; anything else stays as it was written."""
    return _REFERENCE.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    if match[1]:
        return _NAMED[match[1]]
    code = int(match[2]) if match[2] else int(match[3], 16)
    valid = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    return chr(code) if valid else match[0]


def _normal_url(href: str) -> str:
    """As Telegram keeps it: http when no scheme is given, an empty text when it is no link."""
    if re.match(r"(https?|tg|ton|mailto|tel):", href):
        return href
    return f"http://{href}" if re.match(r"[\w-]+(\.[\w-]+)+([/?#:]|$)", href) else ""


def _unparsable(what: str) -> ApiError:
    return bad_request(f"can't parse entities: {what}")


def _reading_order(entity: Entity) -> tuple[int, int]:
    return entity["offset"], -entity["length"]
