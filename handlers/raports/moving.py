"""One move of a raport: checked against the table and the roster of this moment, kept whole or not at all.

Two moves at once: the guard of the store (state and version) lets one through; the other learns that it came late.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from domain.people import Person, PersonId
from domain.raports import Action, OrderMark, Part, Raport, RaportId, Step, next_state
from domain.route import Acting, Seat, acting, first_step, homeless, next_step, part_of
from handlers.desk import Desk
from handlers.ports import UnitOfWork
from handlers.raports.duty import duty_now
from handlers.raports.telling import everybody, notices_of
from handlers.why.trace import to_json

GOES_UP = (Action.SUPPORT, Action.NOT_SUPPORT, Action.PASS_UP)
NEEDS_WORDS = (Action.REFUSE, Action.RETURN, Action.NOT_SUPPORT, Action.PASS_UP)
DECISIONS = (Action.SEND, Action.APPROVE, Action.REFUSE)
ENDS_HOLDING = (Action.APPROVE, Action.REFUSE, Action.WITHDRAW)


class Halt(StrEnum):
    """Why a move had no effect."""

    GONE = "gone"  #: no such raport
    STALE = "stale"  #: it has changed since the button was drawn
    NOT_YOURS = "not_yours"  #: not this person's to do, now
    NO_WORDS = "no_words"  #: refusals, returns and opinions need words
    NOBODY_ABOVE = "nobody_above"  #: the roster knows nobody to send it to


@dataclass(frozen=True)
class Move:
    """What somebody wants to do to a raport he saw in *version*."""

    raport: RaportId
    version: int
    action: Action
    text: str = ""
    reason: str = ""  #: code of a ready-made reason
    order: OrderMark | None = None


@dataclass(frozen=True)
class Scene:
    """A raport with the people around it, as they are now."""

    raport: Raport
    applicant: Person
    part: Part
    people: Mapping[PersonId, Person]
    acting: Acting | None = None  #: who may answer it today, where it is held


async def scene(raport_id: RaportId, desk: Desk, work: UnitOfWork) -> Scene | None:
    """The raport as the one who speaks stands toward it today; None when it does not exist."""
    raport = await work.raports.get(raport_id)
    if raport is None:
        return None
    people = await everybody(work)
    applicant = people.get(raport.applicant) or await work.people.get(raport.applicant)
    duty = await duty_now(work, desk.clock.today())
    part = part_of(desk.me, raport, applicant, people, duty)
    return Scene(raport, applicant, part, people, acting(raport, applicant, people, duty))


async def move(command: Move, desk: Desk, work: UnitOfWork) -> Raport | Halt:
    """Carry the move out within *work* (the caller commits), or say why it has no effect."""
    seen = await scene(command.raport, desk, work)
    if seen is None:
        return Halt.GONE
    new = _moved(command, seen, desk.clock.now())
    if isinstance(new, Halt):
        return new
    new = await _registered(new, command, desk, work)
    return await _kept(new, command, seen, desk, work)


def _moved(command: Move, seen: Scene, now: datetime) -> Raport | Halt:
    """The raport after the move."""
    state = next_state(seen.raport.state, command.action, seen.part)
    if seen.raport.version != command.version:
        return Halt.STALE
    if state is None:
        return Halt.NOT_YOURS
    if command.action in NEEDS_WORDS and not (command.text or command.reason):
        return Halt.NO_WORDS
    moved = replace(seen.raport, state=state, version=seen.raport.version + 1, since=now)
    if command.action in ENDS_HOLDING:
        return replace(moved, holder=None)
    if command.action is Action.SEND or command.action in GOES_UP:
        seat = _next_seat(command.action, seen)
        return _handed(moved, seat, now) if seat else Halt.NOBODY_ABOVE
    return replace(moved, order=command.order or moved.order)


def _handed(raport: Raport, seat: Seat, now: datetime) -> Raport:
    """On its next desk the answer time begins; coming back to a desk after a correction it runs on."""
    same = raport.holder == seat.holder and raport.clock_from is not None
    return replace(raport, holder=seat.holder, clock_from=raport.clock_from if same else now)


def _next_seat(action: Action, seen: Scene) -> Seat | None:
    raport, applicant, people = seen.raport, seen.applicant, seen.people
    if action in GOES_UP:
        return next_step(seen.acting.place, applicant, people) if seen.acting else None
    if raport.holder is None:
        return first_step(applicant, people)
    return homeless(raport, applicant, people) or Seat(raport.holder, decides=False)


async def _registered(raport: Raport, command: Move, desk: Desk, work: UnitOfWork) -> Raport:
    """On its first sending a raport gets its number and its day."""
    if command.action is not Action.SEND or raport.number:
        return raport
    today = desk.clock.today()
    return replace(raport, number=await work.raports.next_number(today.year), sent_on=today)


async def _kept(new: Raport, command: Move, seen: Scene, desk: Desk, work: UnitOfWork) -> Raport | Halt:
    """Write state, history, effects and notices in one transaction."""
    kind, today = desk.kinds[new.kind], desk.clock.today()
    trace = {}
    if command.action in DECISIONS:
        trace = to_json(await kind.because(new, seen.applicant, today, desk, work))
    now, acted_for = desk.clock.now(), _acted_for(seen)
    step = Step(new.id, command.action, desk.me.id, now, command.text, command.reason, trace, acted_for)
    if not await work.raports.move(new, step, was=seen.raport):
        return Halt.STALE
    await kind.settle(new, command.action, today, work)
    await work.outbox.put(*await notices_of(new, command.action, today, work))
    return new


def _acted_for(seen: Scene) -> PersonId | None:
    """In whose place the one who moves it stands."""
    return seen.acting.acted_for if seen.acting and seen.part in (Part.DECIDER, Part.ENDORSER) else None
