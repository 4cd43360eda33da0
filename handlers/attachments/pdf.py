"""Is a PDF whole, and nothing but pages? What can't be looked into is refused like what is active."""

import re
import zlib
from typing import Final

_TAIL: Final = 2048  #: bytes at the end within which a whole PDF says where its table is
_MOST_UNPACKED: Final = 32 * 1024 * 1024
_ACTIVE: Final = re.compile(rb"/(JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|Encrypt)\b")
_ESCAPED: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_PACKED: Final = re.compile(rb"/ObjStm\b")
_STREAM: Final = re.compile(rb"stream\r?\n")


class PdfFault(ValueError):
    """Broken, or `active`."""

    def __init__(self, *, active: bool) -> None:
        super().__init__("active" if active else "broken")
        self.active = active


def check_pdf(content: bytes) -> None:
    """Raise PdfFault. Names may be written with #xx escapes and objects may be packed: both are looked through."""
    tail = content[-_TAIL:]
    if b"startxref" not in tail or b"%%EOF" not in tail:
        raise PdfFault(active=False)
    plain = _unescaped(content)
    packed = list(_PACKED.finditer(content))
    if _ACTIVE.search(plain) or len(packed) != len(_PACKED.findall(plain)):
        raise PdfFault(active=True)
    room = _MOST_UNPACKED
    for mark in packed:
        objects = _unpacked(content, mark.start(), room)
        room -= len(objects)
        if _ACTIVE.search(_unescaped(objects)):
            raise PdfFault(active=True)


def _unescaped(content: bytes) -> bytes:
    return _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), content)


def _unpacked(content: bytes, mark: int, room: int) -> bytes:
    """The objects of one packed stream; a packing we don't read hides what is in it."""
    begin = _STREAM.search(content, mark)
    start = content.rfind(b"obj", 0, mark)
    if begin is None or b"/Predictor" in content[max(start, 0) : begin.start()]:
        raise PdfFault(active=True)
    unpacking = zlib.decompressobj()
    try:
        objects = unpacking.decompress(content[begin.end() :], max(room, 1))
    except zlib.error as fault:
        raise PdfFault(active=True) from fault
    if not unpacking.eof:
        raise PdfFault(active=True)
    return objects
