"""Who serves: the person as the roster of the unit knows him, and what he may do in the house."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from domain.ranks import Rank

PersonId = NewType("PersonId", int)


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


class ServiceKind(StrEnum):
    """How a person serves (Law 561-IV, 36-37)."""

    CONTRACT = "contract"  #: воинская служба по контракту
    CONSCRIPT = "conscript"  #: срочная служба
    CONSCRIPT_OFFICER = "conscript_officer"  #: офицер по призыву
    CADET = "cadet"  #: курсант, кадет


class Role(StrEnum):
    """What a person does in the unit beyond his own service; read from the roster each time, never from a button."""

    UNIT_COMMANDER = "unit_commander"  #: decides raports of all below him (Decree 124, 111: leave by his order)
    PERSONNEL_OFFICER = "personnel_officer"  #: keeps the roster, invites, records orders
    PSYCHOLOGIST = "psychologist"
    COMMISSION_SECRETARY = "commission_secretary"
    DUTY_OFFICER = "duty_officer"


TO_AGE_LIMIT = "to_age_limit"


@dataclass(frozen=True)
class Contract:
    """The contract in force."""

    start: date
    end: date
    term: str  #: years as a word ("3", "5", "10") or TO_AGE_LIMIT


@dataclass(frozen=True)
class Discharge:
    """An expected discharge, as the personnel body foresees it."""

    expected: date
    ground: str  #: age_limit, contract_end, health, staff_cut, ... (Law 561-IV, 26 p.1)


@dataclass(frozen=True)
class Name:
    """Names as written in the identity document; the patronymic may be absent."""

    last: str
    first: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        return " ".join(part for part in (self.last, self.first, self.patronymic) if part)

    @property
    def short(self) -> str:
        """The way papers sign: "С. Омаров"."""
        return f"{self.first[:1]}. {self.last}" if self.first else self.last


@dataclass(frozen=True)
class Person:
    """One line of the roster. `superior` is None for the head of the tree alone."""

    id: PersonId
    service_number: str  #: личный номер, the key of the roster
    name: Name
    birth_date: date
    sex: Sex
    rank: Rank
    rank_since: date
    post: str
    post_since: date
    unit: str
    subunit: str
    superior: PersonId | None
    service_kind: ServiceKind
    service_start: date  #: calendar service begins (выслуга лет в календарном исчислении)
    contract: Contract | None = None
    special_duty: bool = False  #: flight, ship, combat duty or listed locality: +10 days (Law 561-IV, 46 p.1)
    discharge: Discharge | None = None
    iin: str = ""
    phone: str = ""  #: E.164; a shared contact with this number may join
    language: str = "kk"  #: kk, ru or en: the language of the roster until the person chooses his own
    roles: frozenset[Role] = field(default_factory=frozenset)
    on_roster: bool = True  #: false once struck off; nobody is deleted

    def has(self, role: Role) -> bool:
        return role in self.roles
