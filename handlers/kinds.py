"""What a kind of raport must be able to say and do, so that one engine can file, route, decide and print them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeAlias

from domain.law import Because
from domain.people import Person
from domain.raports import Action, Raport, RaportKind
from handlers.ports import Paper, UnitOfWork
from handlers.press import Press
from handlers.screens import Line, Text

if TYPE_CHECKING:  # the desk carries the kinds
    from handlers.desk import Desk


@dataclass(frozen=True)
class ReadyReason:
    """A ready-made reason or opinion, with the paragraph it rests on (empty: none, a matter of the service)."""

    code: str
    words: Text
    paragraph: str = ""


class Kind(Protocol):
    """One kind of raport. What differs between kinds is here and nowhere else."""

    def title(self) -> Text:
        """Its name in a list: "Annual leave"."""

    def confidential(self) -> bool:
        """Whether only those who answer it and the personnel officer may see what it is about; others see "away"."""

    def asked(self, raport: Raport) -> tuple[Line, ...]:
        """What the applicant asks for, in a line or two."""

    async def facts(self, raport: Raport, applicant: Person, desk: Desk, work: UnitOfWork) -> tuple[Line, ...]:
        """What whoever decides needs to know, doubts as WARN lines."""

    def refusal_reasons(self) -> tuple[ReadyReason, ...]:
        """The ready-made reasons; a typed one is always possible too."""

    async def because(self, raport: Raport, applicant: Person, on: date, desk: Desk, work: UnitOfWork) -> Because:
        """The proof behind the raport's numbers as of a day; kept with every decision."""

    async def settle(self, raport: Raport, action: Action, on: date, work: UnitOfWork) -> None:
        """What the move changes beyond the raport itself, in the same transaction (leave days and so on)."""

    def edit(self, raport: Raport) -> Press:
        """The door to its own conversation, where a draft or returned raport is corrected."""

    def papers(self, raport: Raport) -> tuple[str, ...]:
        """The papers it has in its present state, by template name: "raport", "leave_ticket"."""

    async def paper(self, order: PaperOrder, desk: Desk, work: UnitOfWork) -> Paper:
        """One of its papers as its parts."""


@dataclass(frozen=True)
class PaperOrder:
    """Which paper is wanted, of what, in which language."""

    template: str
    language: str
    raport: Raport
    applicant: Person
    addressee: Person | None  #: the unit commander; None: the line is left to be written by hand


Kinds: TypeAlias = Mapping[RaportKind, Kind]
