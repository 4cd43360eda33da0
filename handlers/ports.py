"""What the use cases need from the world. Storage and the edges fit these Protocols structurally; bot/ assigns them.

Every repository speaks inside one unit of work: one transaction, one commit. No network inside it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol, Self

from domain.attachments import Attachment
from domain.history_chain import Link
from domain.leave_ledger import EntryKind, LeaveEntry
from domain.membership import Account, AccountState, Consent, Invitation
from domain.notices import Notice
from domain.people import Person, PersonId
from domain.raports import Raport, RaportId, RaportKind, RaportState, Sighting, Step
from domain.substitutes import Substitution
from domain.talks import Talk as Talk  # noqa: PLC0414 - told to others from here: conversations import their ports' words


class Clock(Protocol):
    """The one source of time."""

    def now(self) -> datetime:
        """The instant, in UTC, aware."""

    def today(self) -> date:
        """The date in the unit's zone, Asia/Almaty."""


class People(Protocol):
    """The roster."""

    async def get(self, person: PersonId) -> Person:
        """Raise NotOnRoster when there is none."""

    async def by_service_number(self, number: str) -> Person | None: ...
    async def by_phone(self, phone: str) -> Person | None: ...
    async def all(self) -> tuple[Person, ...]:
        """Everybody on the roster now, in a stable order."""

    async def subordinates(self, superior: PersonId) -> tuple[Person, ...]:
        """Direct subordinates."""

    async def with_role(self, role: str) -> tuple[Person, ...]: ...
    async def in_subunit(self, subunit: str) -> tuple[Person, ...]: ...
    async def save(self, person: Person) -> PersonId:
        """Insert (id 0) or update; the service number is the key. Superiors are saved by id."""

    async def strike_off(self, person: PersonId) -> None:
        """No longer on the roster; nothing is deleted."""


class Accounts(Protocol):
    async def of_user(self, channel_user: int) -> Account | None: ...
    async def of_person(self, person: PersonId) -> Account | None: ...
    async def save(self, account: Account) -> None: ...
    async def set_language(self, person: PersonId, language: str) -> None: ...
    async def set_state(self, person: PersonId, state: AccountState) -> None: ...
    async def joined(self) -> frozenset[PersonId]: ...


class Invitations(Protocol):
    async def add(self, invitation: Invitation) -> None:
        """A new invitation of a person makes his earlier unused ones void."""

    async def find(self, secret_hash: str) -> Invitation | None: ...
    async def use(self, secret_hash: str, at: datetime) -> bool:
        """Mark used; False if it was used or void already (of two at once, one wins)."""

    async def open_for(self, person: PersonId) -> Invitation | None: ...


class Consents(Protocol):
    async def add(self, consent: Consent) -> None: ...
    async def current(self, person: PersonId) -> Consent | None: ...
    async def withdraw(self, person: PersonId, at: datetime) -> None: ...


class Raports(Protocol):
    async def open(self, raport: Raport, step: Step | None = None) -> Raport:
        """Keep a new raport (id 0, version 1) and give it its id."""

    async def get(self, raport: RaportId) -> Raport | None: ...
    async def move(self, new: Raport, step: Step, *, was: Raport) -> bool:
        """UPDATE ... WHERE id, state and version are those of *was*; False when somebody was quicker."""

    async def rewrite(self, new: Raport, *, was: Raport) -> bool:
        """Change a draft's or returned raport's fields; same guard as `move`, no history entry."""

    async def drop_draft(self, raport: RaportId) -> None: ...
    async def of_applicant(self, person: PersonId) -> tuple[Raport, ...]:
        """Newest first."""

    async def draft_of(self, person: PersonId, kind: RaportKind) -> Raport | None: ...
    async def held_by(self, person: PersonId) -> tuple[Raport, ...]:
        """WAITING with this holder, oldest first."""

    async def in_state(self, *states: RaportState) -> tuple[Raport, ...]: ...
    async def history(self, raport: RaportId) -> tuple[Step, ...]: ...
    async def chained(self, raport: RaportId) -> tuple[Link, ...]:
        """The history with the hashes that tie it together."""

    async def saw(self, sighting: Sighting) -> None:
        """Keep it once for each person and version."""

    async def sightings(self, raport: RaportId) -> tuple[Sighting, ...]: ...
    async def next_number(self, year: int) -> str:
        """The next registration number of the year, "2026/17", never given twice."""


class Attachments(Protocol):
    """Papers attached to raports."""

    async def add(self, new: Attachment, content: bytes) -> None:
        """Keep it under an id of its own."""

    async def of(self, raport: RaportId) -> tuple[Attachment, ...]:
        """In the order they came, without their bytes."""

    async def content(self, attachment: int) -> bytes: ...
    async def remove(self, attachment: int) -> None: ...


class Substitutions(Protocol):
    """Who acts for whom, from a day to a day."""

    async def name(self, new: Substitution, at: datetime) -> Substitution:
        """Keep a new one (id 0) and give it its id."""

    async def standing(self, since: date) -> tuple[Substitution, ...]:
        """Those not ended whose last day is *since* or later, by their first day."""

    async def end(self, substitution: int, at: datetime) -> bool:
        """False if it was ended already."""


class LeaveDays(Protocol):
    """The ledger of leave days."""

    async def add(self, *entries: LeaveEntry) -> None: ...
    async def of(self, person: PersonId, year: int) -> tuple[LeaveEntry, ...]: ...
    async def set_opening(self, said: LeaveEntry) -> None:
        """What the roster says of a leave year (used before the bot, carried over): replaces the former such entry."""

    async def openings(self, year: int) -> Mapping[tuple[PersonId, EntryKind], int]:
        """What the roster says of a leave year, of whoever it says so."""


class Outbox(Protocol):
    async def put(self, *notices: Notice) -> int:
        """Keep the notices whose key is new; how many that were."""

    async def cancel(self, key_prefix: str) -> int:
        """Withdraw notices not yet sent whose key starts so."""

    async def sent(self, *key_prefixes: str) -> tuple[tuple[Notice, datetime], ...]:
        """Notices whose key starts so and that have arrived, with the instant of it, oldest first."""

    async def undelivered(self) -> tuple[tuple[Notice, str], ...]:
        """Dead and undeliverable notices with the reason, newest first."""


class Talks(Protocol):
    async def get(self, channel_user: int) -> Talk: ...
    async def put(self, channel_user: int, talk: Talk) -> None: ...


class Keep(Protocol):
    """Small named records as JSON: unit settings, a roster import waiting for its yes, the planner's last day."""

    async def get(self, name: str) -> Any | None: ...
    async def put(self, name: str, value: Any) -> None: ...
    async def drop(self, name: str) -> None: ...


class UnitOfWork(Protocol):
    """One transaction. Leaving without commit rolls back. Inside an update its commit also marks the update done."""

    @property
    def people(self) -> People: ...
    @property
    def accounts(self) -> Accounts: ...
    @property
    def invitations(self) -> Invitations: ...
    @property
    def consents(self) -> Consents: ...
    @property
    def raports(self) -> Raports: ...
    @property
    def attachments(self) -> Attachments: ...
    @property
    def substitutions(self) -> Substitutions: ...
    @property
    def leave_days(self) -> LeaveDays: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def talks(self) -> Talks: ...
    @property
    def keep(self) -> Keep: ...

    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    async def commit(self) -> None: ...


class OpenWork(Protocol):
    """Opens a unit of work; of an update it is bound to that update."""

    def __call__(self) -> UnitOfWork: ...


@dataclass(frozen=True)
class Paper:
    """A paper as its parts, in one language; the printer lays it out from an editable template."""

    template: str  #: "raport" or "leave_ticket"
    language: str  #: kk or ru
    fields: Mapping[str, Any]  #: the template's own fields: texts and lists of texts


@dataclass(frozen=True)
class Card:
    """One invitation card: whose it is, where he is found, what to do with it, and the link of its QR code."""

    name: str
    place: str
    notes: tuple[str, ...]  #: one paragraph for each language
    link: str


class Printer(Protocol):
    """Lays out papers. Pure CPU work of a few milliseconds."""

    def docx(self, paper: Paper) -> bytes: ...
    def pdf(self, paper: Paper) -> bytes: ...
    def invitation_sheet(self, cards: Sequence[Card]) -> bytes:
        """A PDF of cards with QR codes, to print and cut."""


@dataclass(frozen=True)
class Sheet:
    """A table as text cells, as a spreadsheet or CSV holds it; rows carry their number in the file."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    header_row: int = 1  #: its number in the file


class SheetFault(ValueError):
    """The file can't be read as a table; `code` says why (not_a_table, too_large, empty, encoding, ...)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Spreadsheets(Protocol):
    """Reads and writes tables of people."""

    def read(self, name: str, content: bytes) -> Sheet:
        """XLSX or CSV (UTF-8 or cp1251; comma or semicolon), told by content; raise SheetFault."""

    def write(self, sheet: Sheet, *, remarks: Mapping[int, str] | None = None, heading: str = "") -> bytes:
        """XLSX; remarks by row number go into one more column under *heading* and colour the row."""


class Words(Protocol):
    """Says texts outside a screen (papers, spreadsheets) in a given language."""

    def __call__(self, text: Any, language: str) -> str: ...
