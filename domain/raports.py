"""The life of a raport: who may move it from which state to which, and nothing else has an effect.

A raport goes up the superior chain. Superiors below the unit commander endorse it (supports / does not support, with an
opinion) and it goes up either way; the unit commander decides, since leave is granted by his order (Decree 124, 111).
Nobody decides his own raport, by any road. Silence never grants it and never lapses it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final, NewType

from domain.people import PersonId

RaportId = NewType("RaportId", int)


#: the code of a kind of raport. Kinds are data (domain/kinds/*.yaml), so the list is open: a code whose file is gone is
#: still a code. The three below have a conversation of their own
RaportKind = NewType("RaportKind", str)

ANNUAL_LEAVE: Final = RaportKind("annual_leave")  #: Decree 124, 115-122; Law 561-IV, 46
CONTRACT_RENEWAL: Final = RaportKind("contract_renewal")  #: Decree 124, 16(1), 40(1)
CONTRACT_LEAVING: Final = RaportKind("contract_leaving")  #: notice of leaving at the contract's end, Decree 124, 16(4)


class RaportState(StrEnum):
    """Where a raport stands."""

    DRAFT = "draft"  #: being written; survives restarts
    WAITING = "waiting"  #: somebody holds it: Raport.holder, since Raport.since
    RETURNED = "returned"  #: sent back for correction (not a refusal); keeps its holder
    APPROVED = "approved"  #: decided; the order is not yet recorded
    ORDERED = "ordered"  #: order number and date recorded; the applicant has not yet acknowledged
    ACKNOWLEDGED = "acknowledged"  #: доведено под роспись
    REFUSED = "refused"  #: refused with ground and reason; not yet acknowledged
    REFUSAL_SEEN = "refusal_seen"  #: the refusal is acknowledged
    WITHDRAWN = "withdrawn"  #: by the applicant, before the decision


class Action(StrEnum):
    """What can be done to a raport."""

    SEND = "send"
    WITHDRAW = "withdraw"
    SUPPORT = "support"  #: endorse and pass up
    NOT_SUPPORT = "not_support"  #: goes up all the same, with the opinion
    PASS_UP = "pass_up"  # noqa: S105 - no password: who could decide sends it higher with his opinion
    APPROVE = "approve"
    REFUSE = "refuse"
    RETURN = "return"
    RECORD_ORDER = "record_order"
    ACKNOWLEDGE = "acknowledge"
    HAND_OVER = "hand_over"  #: the holder left his post: the raport moves to whoever stands there now


class Part(StrEnum):
    """The part a person plays toward one raport, worked out from the roster when asked."""

    APPLICANT = "applicant"
    ENDORSER = "endorser"  #: holds it, cannot decide it
    DECIDER = "decider"  #: holds it and may decide it
    PERSONNEL = "personnel"  #: personnel officer, not the applicant
    READER = "reader"  #: was on its way, no longer holds it
    STRANGER = "stranger"


#: (state, action, part) -> next state; what is not here has no effect. HAND_OVER is nobody's to press but the roster's
MOVES: Mapping[tuple[RaportState, Action, Part], RaportState] = {
    (RaportState.DRAFT, Action.SEND, Part.APPLICANT): RaportState.WAITING,
    (RaportState.DRAFT, Action.WITHDRAW, Part.APPLICANT): RaportState.WITHDRAWN,
    (RaportState.WAITING, Action.WITHDRAW, Part.APPLICANT): RaportState.WITHDRAWN,
    (RaportState.RETURNED, Action.SEND, Part.APPLICANT): RaportState.WAITING,
    (RaportState.RETURNED, Action.WITHDRAW, Part.APPLICANT): RaportState.WITHDRAWN,
    (RaportState.WAITING, Action.SUPPORT, Part.ENDORSER): RaportState.WAITING,
    (RaportState.WAITING, Action.NOT_SUPPORT, Part.ENDORSER): RaportState.WAITING,
    (RaportState.WAITING, Action.RETURN, Part.ENDORSER): RaportState.RETURNED,
    (RaportState.WAITING, Action.PASS_UP, Part.DECIDER): RaportState.WAITING,
    (RaportState.WAITING, Action.APPROVE, Part.DECIDER): RaportState.APPROVED,
    (RaportState.WAITING, Action.REFUSE, Part.DECIDER): RaportState.REFUSED,
    (RaportState.WAITING, Action.RETURN, Part.DECIDER): RaportState.RETURNED,
    (RaportState.APPROVED, Action.RECORD_ORDER, Part.PERSONNEL): RaportState.ORDERED,
    (RaportState.ORDERED, Action.ACKNOWLEDGE, Part.APPLICANT): RaportState.ACKNOWLEDGED,
    (RaportState.REFUSED, Action.ACKNOWLEDGE, Part.APPLICANT): RaportState.REFUSAL_SEEN,
}


@dataclass(frozen=True)
class OrderMark:
    """The order on paper, as the personnel officer recorded it."""

    number: str
    day: date


@dataclass(frozen=True)
class Raport:
    """One raport with its present state; its past is its list of Steps."""

    id: RaportId
    kind: RaportKind
    applicant: PersonId
    state: RaportState
    version: int  #: grows by one with every change; a button carries the version it was drawn for
    fields: Mapping[str, Any] = field(default_factory=dict)  #: the kind's own fields, JSON values (dates as ISO text)
    holder: PersonId | None = None  #: who has it while WAITING (or had it when RETURNED)
    since: datetime | None = None  #: UTC instant from which the present state or holder stands
    number: str = ""  #: registration number given on first sending: "2026/17"
    sent_on: date | None = None  #: first sending; the day the law's limits are measured against
    order: OrderMark | None = None
    language: str = "kk"  #: the language the applicant filed in; the paper is printed in both
    clock_from: datetime | None = None  #: UTC instant from which the answer time of the present step runs


@dataclass(frozen=True)
class Step:
    """One entry of a raport's history; never changed, never removed."""

    raport: RaportId
    action: Action
    actor: PersonId
    at: datetime  #: UTC
    text: str = ""  #: opinion, reason or remark as the actor wrote or chose it
    reason: str = ""  #: code of a ready-made reason, where one was chosen
    trace: Mapping[str, Any] = field(default_factory=dict)  #: the decision's proof, as JSON
    acted_for: PersonId | None = None  #: whose place on the way the actor stood in, where it was not his own


@dataclass(frozen=True)
class Sighting:
    """Somebody opened a raport's card: once kept for each version he saw, never changed, never removed."""

    raport: RaportId
    version: int
    person: PersonId
    at: datetime  #: UTC


def next_state(state: RaportState, action: Action, part: Part) -> RaportState | None:
    """The state after *action*, or None: the action has no effect here."""
    return MOVES.get((state, action, part))
