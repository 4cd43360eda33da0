"""The case of a raport: the person it is about, his answers and his leaves, put before the rules."""

from datetime import date

from domain.kinds.case import Case, Finding, KnownLeave
from domain.kinds.checks import findings
from domain.kinds.reckoners import reckoned
from domain.law import Because
from domain.people import Person, PersonId
from domain.raport_kinds import FieldType, KindSpec, Starter
from domain.raports import ANNUAL_LEAVE, Raport, RaportId, RaportState
from handlers.desk import Desk
from handlers.forms.record import answers, next_field, reckoned_of, with_reckoned
from handlers.leave.fields import leave_fields
from handlers.leave.reckoning import GRANTED, LIVE
from handlers.ports import UnitOfWork

ADDITIONAL = ("hazard", "combat")  #: additional leaves: they grow by illness as annual leave does (Decree 124, 123)


async def subject_of(spec: KindSpec, raport: Raport, work: UnitOfWork) -> Person:
    """Whom it is about: the applicant, or the person his commander names."""
    if spec.starter is Starter.COMMANDER:
        named = next((one.name for one in spec.fields if one.type is FieldType.PERSON), "")
        if chosen := answers(spec, raport).get(named):
            return await work.people.get(PersonId(int(str(chosen))))
    return await work.people.get(raport.applicant)


async def case_of(spec: KindSpec, raport: Raport, desk: Desk, work: UnitOfWork, on: date | None = None) -> Case:
    """The case as of today, or as of another day."""
    day = on or desk.clock.today()
    subject = await subject_of(spec, raport, work)
    others = [other for other in await work.raports.of_applicant(subject.id) if other.id != raport.id]
    about = await _about(spec, raport, work)
    return Case(
        person=subject,
        answers=answers(spec, raport),
        on=day,
        rules=desk.rulebook.on(day),
        calendar=desk.calendar,
        leaves=tuple(leave for other in others if other.state in LIVE and (leave := known_leave(other))),
        leave=known_leave(about) if about else None,
        changes=await _changes(about, raport, desk, work) if about else (),
    )


async def _about(spec: KindSpec, raport: Raport, work: UnitOfWork) -> Raport | None:
    """The leave the raport names."""
    named = next((one.name for one in spec.fields if one.type is FieldType.RAPORT), "")
    chosen = answers(spec, raport).get(named)
    return await work.raports.get(RaportId(int(str(chosen)))) if chosen else None


async def _changes(leave: Raport, but: Raport, desk: Desk, work: UnitOfWork) -> tuple[str, ...]:
    """The numbers of other raports on their way that name the same leave."""
    on_the_way = await work.raports.in_state(RaportState.WAITING, RaportState.RETURNED)
    return tuple(other.number for other in on_the_way if other.id != but.id and _names(other, leave, desk))


def _names(raport: Raport, leave: Raport, desk: Desk) -> bool:
    spec = desk.specs.get(raport.kind)
    fields = [one.name for one in spec.fields if one.type is FieldType.RAPORT] if spec else []
    return any(raport.fields.get(name) == leave.id for name in fields)


def known_leave(raport: Raport) -> KnownLeave | None:
    """A raport of leave as the rules see it; None for any other."""
    if raport.kind == ANNUAL_LEAVE:
        fields = leave_fields(raport)
        if fields.first is None or fields.last is None:
            return None
        return KnownLeave("annual", raport.number, fields.first, fields.last, fields.days)
    known = reckoned_of(raport)
    first, last, days = known.get("first"), known.get("last"), known.get("days")
    if not isinstance(first, date) or not isinstance(last, date) or not isinstance(days, int):
        return None
    return KnownLeave("additional" if raport.kind in ADDITIONAL else raport.kind, raport.number, first, last, days)


async def leaves_to_name(spec: KindSpec, raport: Raport, work: UnitOfWork) -> tuple[Raport, ...]:
    """The granted leaves the raport may be about, newest first."""
    wanted = next((one.of for one in spec.fields if one.type is FieldType.RAPORT), ())
    subject = await subject_of(spec, raport, work)
    filed = await work.raports.of_applicant(subject.id)
    return tuple(one for one in filed if one.kind in wanted and one.state in GRANTED)


async def reckoned_anew(spec: KindSpec, raport: Raport, desk: Desk, work: UnitOfWork) -> Raport:
    """The raport with what follows from its answers, once all of them are there."""
    if next_field(spec, raport) is not None:
        return with_reckoned(raport, {})
    return with_reckoned(raport, reckoned(spec.reckon, await case_of(spec, raport, desk, work)).value)


def found(spec: KindSpec, case: Case) -> tuple[Finding, ...]:
    return findings(spec, case)


def proof(spec: KindSpec, case: Case) -> Because:
    """All the proofs behind the raport as one."""
    because = reckoned(spec.reckon, case).because
    for line in findings(spec, case):
        because += line.because
    return because
