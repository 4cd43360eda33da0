"""What a file really is, told from its bytes; what is kept of it carries no more than the picture or the pages."""

from enum import StrEnum
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from domain.attachments import Media
from handlers.attachments.pdf import PdfFault, check_pdf

MOST_BYTES: Final = 10 * 1024 * 1024
MOST_PIXELS: Final = 50_000_000  #: a phone's camera stays below; a picture made to fill the memory does not
_MAGIC: Final = {b"\xff\xd8\xff": Media.JPEG, b"\x89PNG\r\n\x1a\n": Media.PNG, b"%PDF-": Media.PDF}
_FORMATS: Final = {Media.JPEG: "JPEG", Media.PNG: "PNG"}


class Refused(StrEnum):
    """Why a file is not taken."""

    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"  #: neither JPEG, PNG nor PDF
    BROKEN = "broken"
    ACTIVE = "active"  #: a PDF that can do more than be read, or can't be looked into
    TOO_MANY = "too_many"


class ContentFault(ValueError):
    """The file is not taken; `why` says for what reason."""

    def __init__(self, why: Refused) -> None:
        super().__init__(why)
        self.why = why


def cleaned(content: bytes) -> tuple[Media, bytes]:
    """The kind of the file and the bytes to keep; raise ContentFault. The name and the claimed type are not asked."""
    if len(content) > MOST_BYTES:
        raise ContentFault(Refused.TOO_LARGE)
    media = next((kind for magic, kind in _MAGIC.items() if content.startswith(magic)), None)
    if media is None:
        raise ContentFault(Refused.UNKNOWN)
    return media, _safe_pdf(content) if media is Media.PDF else _bare_picture(content, _FORMATS[media])


def _safe_pdf(content: bytes) -> bytes:
    try:
        check_pdf(content)
    except PdfFault as fault:
        raise ContentFault(Refused.ACTIVE if fault.active else Refused.BROKEN) from fault
    return content


def _bare_picture(content: bytes, format_name: str) -> bytes:
    """Turned upright and written anew from its points alone: no place, camera, time or comment is left."""
    try:
        with Image.open(BytesIO(content), formats=(format_name,)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise ContentFault(Refused.TOO_LARGE)
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as fault:
        raise fault if isinstance(fault, ContentFault) else ContentFault(Refused.BROKEN) from fault
    bare = Image.frombytes("RGB", upright.size, upright.tobytes())
    kept = BytesIO()
    bare.save(kept, format_name, quality=88)
    return kept.getvalue()
