"""Who may attach, take away and open the papers of a raport, and when."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

from domain.attachments import Attachment, Media, may_change, may_open
from domain.people import PersonId
from domain.raport_kinds import PaperNeed, PaperTime
from domain.raports import Part, Raport, RaportId, RaportKind, RaportState

GRANTED = {RaportState.APPROVED, RaportState.ORDERED, RaportState.ACKNOWLEDGED}
WRITTEN = {RaportState.DRAFT, RaportState.RETURNED}
RAPORT = Raport(RaportId(7), RaportKind("family_loss"), PersonId(4), RaportState.DRAFT, 1)


def need(time: PaperTime) -> PaperNeed:
    return PaperNeed("death_certificate", "copy of the death certificate", time)


def test_a_paper_is_changed_while_the_raport_is_written_and_a_later_one_once_it_is_granted() -> None:
    for state, time in product(RaportState, PaperTime):
        open_now = state in WRITTEN or (state in GRANTED and time is PaperTime.AFTER)
        assert may_change(replace(RAPORT, state=state), need(time)) is open_now, (state, time)


def test_a_draft_is_the_applicants_alone_and_no_paper_is_a_strangers() -> None:
    assert [part for part in Part if may_open(part, RAPORT)] == [Part.APPLICANT]
    sent = replace(RAPORT, state=RaportState.WAITING)
    readers = [Part.APPLICANT, Part.ENDORSER, Part.DECIDER, Part.PERSONNEL]
    assert [part for part in Part if may_open(part, sent)] == readers


def test_a_files_name_tells_nothing_of_its_sender() -> None:
    kept = Attachment(
        3, RAPORT.id, "death_certificate", Media.PDF, "ab", PersonId(4), datetime(2026, 11, 21, tzinfo=UTC)
    )
    assert kept.file_name == "7-death_certificate-3.pdf"
