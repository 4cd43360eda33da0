"""What a file is, is told from its bytes; what is kept holds no more than the picture or the pages."""

import zlib
from io import BytesIO

import pytest
from PIL import Image

from domain.attachments import Media
from handlers.attachments.content import MOST_BYTES, ContentFault, Refused, cleaned

PDF = b"%%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%s\nstartxref\n9\n%%%%EOF\n"


def photo(kind: str = "JPEG") -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6  # orientation: turned by a quarter
    exif[0x010F] = "SecretCamera"
    written = BytesIO()
    Image.new("RGB", (40, 20), "red").save(written, kind, exif=exif, comment=b"SecretComment")
    return written.getvalue()


def packed(objects: bytes, extra: bytes = b"") -> bytes:
    head = b"2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode " + extra + b">>\nstream\n"
    return PDF % (head + zlib.compress(objects) + b"\nendstream\nendobj")


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_is_turned_upright_and_loses_what_it_tells_of_its_maker(kind: str) -> None:
    media, kept = cleaned(photo(kind))
    with Image.open(BytesIO(kept)) as picture:
        assert (picture.format, picture.size, dict(picture.getexif())) == (kind, (20, 40), {})
    assert media is (Media.JPEG if kind == "JPEG" else Media.PNG)
    assert b"Secret" in photo(kind)
    assert b"Secret" not in kept


def test_a_plain_pdf_is_kept_as_it_is() -> None:
    plain = packed(b"<< /Type /Page >>")
    assert cleaned(plain) == (Media.PDF, plain)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"MZ\x90\x00", Refused.UNKNOWN),
        (b"", Refused.UNKNOWN),
        (b"\xff\xd8\xff" + b"x" * MOST_BYTES, Refused.TOO_LARGE),
        (b"\xff\xd8\xff\xe0 not a picture", Refused.BROKEN),
        (photo()[:200], Refused.BROKEN),
        (b"%PDF-1.7 cut", Refused.BROKEN),
        (PDF % b"<< /S /JavaScript /JS (x) >>", Refused.ACTIVE),
        (PDF % b"<< /S /J#61vaScript >>", Refused.ACTIVE),
        (PDF % b"<< /S /Launch >>", Refused.ACTIVE),
        (PDF % b"<< /Type /EmbeddedFile >>", Refused.ACTIVE),
        (PDF % b"<< /Encrypt 5 0 R >>", Refused.ACTIVE),
        (PDF % b"<< /Type /Obj#53tm >>", Refused.ACTIVE),
        (PDF % b"<< /Type /ObjStm >>\nstream\nno zlib\nendstream", Refused.ACTIVE),
        (PDF % b"<< /Type /ObjStm >>", Refused.ACTIVE),
        (packed(b"<< /S /JavaScript >>"), Refused.ACTIVE),
        (packed(b"<< >>", b"/DecodeParms << /Predictor 12 >> "), Refused.ACTIVE),
    ],
)
def test_what_is_not_plainly_a_paper_is_refused_with_the_reason(content: bytes, why: Refused) -> None:
    with pytest.raises(ContentFault) as fault:
        cleaned(content)
    assert fault.value.why is why
