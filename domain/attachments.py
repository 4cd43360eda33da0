"""Papers attached to a raport: which file is of which paper, by whom and when; or to whom it was shown on paper."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from domain.people import PersonId
from domain.raport_kinds import PaperNeed, PaperTime
from domain.raports import Part, Raport, RaportId, RaportState

MOST_FILES: Final = 20  #: attachments of one raport
WRITTEN: Final = (RaportState.DRAFT, RaportState.RETURNED)
GRANTED: Final = (RaportState.APPROVED, RaportState.ORDERED, RaportState.ACKNOWLEDGED)
OPENERS: Final = (Part.APPLICANT, Part.ENDORSER, Part.DECIDER, Part.PERSONNEL)


class Media(StrEnum):
    """What is kept of a paper; a file's value is its suffix."""

    JPEG = "jpg"
    PNG = "png"
    PDF = "pdf"
    SHOWN = "shown"  #: no file: it was shown on paper


@dataclass(frozen=True)
class Attachment:
    """One file of a paper, or the note that it was shown."""

    id: int
    raport: RaportId
    paper: str  #: code of the paper within its kind
    media: Media
    sha256: str  #: of the kept bytes; empty where it was shown
    by: PersonId
    at: datetime  #: UTC
    shown_to: str = ""

    @property
    def file_name(self) -> str:
        """Generated; nothing of the sender's own file name is kept."""
        return f"{self.raport}-{self.paper}-{self.id}.{self.media}"


def may_change(raport: Raport, need: PaperNeed) -> bool:
    """While it is being written; a paper due after the return also once the leave is granted."""
    return raport.state in WRITTEN or (raport.state in GRANTED and need.time is PaperTime.AFTER)


def may_open(part: Part, raport: Raport) -> bool:
    """Who answers it now, the personnel officer and the applicant; a draft is the applicant's alone."""
    return part in OPENERS and (raport.state is not RaportState.DRAFT or part is Part.APPLICANT)
