"""A kind of raport as data: who may file it, what it asks, its papers, its way, its clock and what follows the "yes".

The kinds stand in domain/kinds/*.yaml, one file a kind; storage/kinds reads them. A sentence here is a message id, said
in the reader's language at the edge. A number never stands in a kind: it names a norm of the rulebook.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.people import Person, ServiceKind, Sex
from domain.ranks import RANKS, Composition
from domain.raports import RaportKind


class Group(StrEnum):
    """Under which heading a person looks for the kind."""

    LEAVE = "leave"
    DURING_LEAVE = "during_leave"
    CONTRACT = "contract"
    CAREER = "career"
    DISCHARGE = "discharge"
    OTHER = "other"


class Conversation(StrEnum):
    """Who asks for its fields."""

    FORM = "form"  #: the generic form
    LEAVE = "leave"  #: annual leave has a calendar of its own
    CONTRACT = "contract"  #: renewal and notice of leaving


class Starter(StrEnum):
    """Who writes it."""

    APPLICANT = "applicant"  #: the person it is about
    COMMANDER = "commander"  #: a superior, about somebody below him (incentive leave, recall)


class Decider(StrEnum):
    """Who decides by the act. In the house it goes up the chain to the unit commander whoever decides after him."""

    UNIT_COMMANDER = "unit_commander"
    AUTHORISED_OFFICIAL = "authorised_official"  #: the unit commander gives his opinion, the paper goes higher
    COMMISSION = "commission"


class Urgency(StrEnum):
    USUAL = "usual"
    URGENT = "urgent"  #: grave illness, death, disaster, recall: to be answered before all else


class FieldType(StrEnum):
    """What kind of answer a question takes."""

    DATE = "date"
    DAYS = "days"  #: a whole number of days
    NUMBER = "number"  #: a whole number
    TEXT = "text"
    CHOICE = "choice"
    PERSON = "person"  #: somebody below the one who writes
    PLACE = "place"
    RAPORT = "raport"  #: a granted leave of the person it is about


class Days(StrEnum):
    """Which days a date may be."""

    FUTURE = "future"  #: today or later
    PAST = "past"  #: today or earlier
    ANY = "any"


class PaperTime(StrEnum):
    """When a paper is handed in."""

    BEFORE = "before"  #: it is there before the raport is written (a medical board's conclusion, a summons)
    WITH = "with"  #: with the raport
    AFTER = "after"  #: after the return, within a term


class Ledger(StrEnum):
    """What the "yes" does to the ledger of annual leave days."""

    NONE = "none"
    GIVE_BACK = "give_back"  #: the unused days of a leave broken off return to its year


@dataclass(frozen=True)
class Cited:
    """A paragraph the kind rests on."""

    act: str  #: key of the act: decree-124, law-561, order-287
    paragraph: str


@dataclass(frozen=True)
class Choice:
    """One answer to choose: a code and its words in the nominative."""

    code: str
    label: str


@dataclass(frozen=True)
class FormField:
    """One question of the form."""

    name: str
    type: FieldType
    label: str  #: how the answer is called on a card: "First day"
    ask: str  #: the question
    required: bool = True
    days: Days = Days.ANY  #: of a date
    least: int = 0  #: of a number
    most: str = ""  #: norm key of the largest number taken; empty: none is set
    choices: tuple[Choice, ...] = ()
    of: tuple[RaportKind, ...] = ()  #: of a raport: the kinds of leave it may be


@dataclass(frozen=True)
class PaperNeed:
    """One paper of the kind."""

    code: str
    label: str
    time: PaperTime
    optional: bool = False  #: needed only where the case is so
    term: str = ""  #: norm key of the term to hand it in after the return


@dataclass(frozen=True)
class Who:
    """Who may file: an empty tuple sets no bound."""

    services: tuple[ServiceKind, ...] = ()
    sexes: tuple[Sex, ...] = ()
    compositions: tuple[Composition, ...] = ()
    contract: bool = False  #: only with a contract in force


@dataclass(frozen=True)
class ClockRule:
    """Within which term it is answered."""

    norm: str  #: working days from the sending, or months before the contract's end
    before_contract_end: bool = False


@dataclass(frozen=True)
class CheckCall:
    """A check of the registry with what it is asked about."""

    name: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class After:
    """What happens after the "yes", beside the order that the personnel officer records."""

    ticket: bool = False  #: a leave ticket is printed
    ledger: Ledger = Ledger.NONE
    amends: bool = False  #: the leave it names gets the new days; until then the old ones stay valid


@dataclass(frozen=True)
class KindSpec:
    """One kind of raport."""

    id: RaportKind
    title: str
    group: Group
    paragraphs: tuple[Cited, ...]
    who: Who
    fields: tuple[FormField, ...]
    body: tuple[str, ...]  #: sentences of the paper; one that names an answer not given is left out
    papers: tuple[PaperNeed, ...] = ()
    conversation: Conversation = Conversation.FORM
    starter: Starter = Starter.APPLICANT
    decider: Decider = Decider.UNIT_COMMANDER
    urgency: Urgency = Urgency.USUAL
    clock: ClockRule = ClockRule("unit.answer_term")
    reckon: tuple[str, ...] = ()  #: names of reckoners: days and numbers that follow from the answers
    checks: tuple[CheckCall, ...] = ()
    after: After = After()
    confidential: bool = False  #: others see "away" and no more


class Bar(StrEnum):
    """Why a person may not file a kind."""

    SERVICE = "service"  #: not for his kind of service
    SEX = "sex"
    COMPOSITION = "composition"  #: not for his rank
    CONTRACT = "contract"  #: the roster has no contract of his


def bars(who: Who, person: Person) -> tuple[Bar, ...]:
    """Why *person* is not among those who may file; empty: he may."""
    outside = (
        (Bar.SERVICE, who.services and person.service_kind not in who.services),
        (Bar.SEX, who.sexes and person.sex not in who.sexes),
        (Bar.COMPOSITION, who.compositions and RANKS[person.rank].composition not in who.compositions),
        (Bar.CONTRACT, who.contract and person.contract is None),
    )
    return tuple(bar for bar, found in outside if found)
