"""Attached papers are kept byte for byte, and go with their draft."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.attachments import Attachment, Media
from domain.people import Person
from domain.raports import Raport, RaportId, RaportKind, RaportState
from tests.storage.conftest import OpenSqlWork

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)


async def test_a_paper_comes_back_as_it_was_kept_and_goes_with_its_draft(work: OpenSqlWork, sergeant: Person) -> None:
    draft = Raport(RaportId(0), RaportKind("family_illness"), sergeant.id, RaportState.DRAFT, 1)
    async with work() as one:
        raport = await one.raports.open(draft)
        new = Attachment(0, raport.id, "medical_document", Media.PDF, "ab", sergeant.id, AT)
        await one.attachments.add(new, b"\x00\xff")
        await one.attachments.add(replace(new, media=Media.SHOWN, shown_to="Ли"), b"")
        first, second = await one.attachments.of(raport.id)
        assert first == replace(new, id=first.id)
        assert await one.attachments.content(first.id) == b"\x00\xff"
        await one.attachments.remove(second.id)
        assert await one.attachments.of(raport.id) == (first,)
        await one.raports.drop_draft(raport.id)
        assert await one.attachments.of(raport.id) == ()
        assert await one.attachments.content(first.id) == b""
