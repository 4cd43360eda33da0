"""What a use case has on its desk for one update: who speaks, in which language, and the ports."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.act import Act
from domain.law import Rulebook, Rules
from domain.people import Person
from domain.raport_kinds import KindSpec
from domain.raports import RaportKind
from domain.workdays import WorkCalendar
from handlers.kinds import Kind
from handlers.ports import Clock, OpenWork, Printer, Spreadsheets, Words


@dataclass(frozen=True)
class UnitSettings:
    """What the operator set for the unit."""

    bot_username: str  #: without @; deep links are built from it
    iin_in_chat: bool = False  #: whether files with IINs may be sent through the channel
    invitation_days: int = 14
    uploads: bool = True  #: False: papers are shown on paper, and that is recorded
    zone: str = "Asia/Almaty"
    operator_name: str = ""  #: the unit's name and BIN in the consent's words (Law 94-V, 8 p.4)
    operator_bin: str = ""


@dataclass(frozen=True)
class Desk:
    """One update's desk. `person` is None for somebody who has not joined."""

    channel_user: int
    locale: str
    person: Person | None
    work: OpenWork
    rulebook: Rulebook
    calendar: WorkCalendar
    clock: Clock
    unit: UnitSettings
    printer: Printer
    sheets: Spreadsheets
    words: Words
    kinds: Mapping[RaportKind, Kind] = field(default_factory=dict)  #: every kind of raport that can be filed
    specs: Mapping[RaportKind, KindSpec] = field(default_factory=dict)  #: the same kinds as data
    acts: Mapping[str, Act] = field(default_factory=dict)  #: the acts by key, for the titles answers cite

    @property
    def me(self) -> Person:
        """The person who speaks; only routers behind the Joined filter may ask."""
        if self.person is None:
            raise NotJoined
        return self.person

    @property
    def rules(self) -> Rules:
        """The values of the law as of today."""
        return self.rulebook.on(self.clock.today())


class NotJoined(LookupError):
    """Asked for the person of somebody who has not joined: a wiring error."""
