"""Which reminders are due on a day: a pure function of the records, so that a lost day can be planned again.

The ladders are the house's own; the days they lead to are the law's. A rung met on the day itself is due once; every
notice has a key, so planning a day twice gives nothing new.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.dates import months_before
from domain.notices import Lane, Notice
from domain.people import PersonId
from domain.raports import RaportId

CONTRACT_FIRST_MONTHS = 6  #: the first word about a contract's end
CONTRACT_RUNGS = (60, 30, 14, 7, 3, 1, 0)  #: days before the last filing day
LATE_EVERY = 7  #: days between words to one who is late, until the contract ends
LEAVE_START_RUNGS = (14, 3, 1)  #: days before the first day of leave
LEAVE_END_RUNGS = (3, 1)  #: days before the day of return
DUE_RUNGS = (5, 3, 1, 0)  #: days before the day an answer is due
OVERDUE_EVERY = 5  #: working days between words about an overdue answer, each to the next superior up
UNSEEN_RUNGS = (1, 3, 7)  #: days an answer waits for its acknowledgement
UNSEEN_EVERY = 7


@dataclass(frozen=True)
class ContractEnd:
    """A contract for whose renewal or end nothing has been filed yet."""

    person: PersonId
    end: date
    last_day: date  #: last filing day
    advise_by: date


@dataclass(frozen=True)
class GrantedLeave:
    """A leave that was approved."""

    person: PersonId
    raport: RaportId
    first: date
    back: date  #: day of return to duty


@dataclass(frozen=True)
class WaitingRaport:
    """A raport on somebody's desk. Past its day it is told upward and to the applicant; it is never granted by it."""

    holder: PersonId  #: whoever is to answer today
    applicant: PersonId
    raport: RaportId
    version: int
    due: date
    overdue: int = 0  #: working days since then, where today is one; else 0
    above: tuple[PersonId, ...] = ()  #: the superiors above him, the nearest first


@dataclass(frozen=True)
class UnseenAnswer:
    """An order or a refusal its applicant has not acknowledged."""

    applicant: PersonId
    raport: RaportId
    version: int
    since: date


@dataclass(frozen=True)
class Records:
    """All that reminders are made of, as of one day."""

    contracts: Sequence[ContractEnd] = ()
    leaves: Sequence[GrantedLeave] = ()
    waiting: Sequence[WaitingRaport] = ()
    unseen: Sequence[UnseenAnswer] = ()


def due_notices(records: Records, day: date) -> tuple[Notice, ...]:
    """Everything due on *day*."""
    return (
        *(notice for one in records.contracts for notice in _contract(one, day)),
        *(notice for one in records.leaves for notice in _leave(one, day)),
        *(notice for one in records.waiting for notice in _waiting(one, day)),
        *(notice for one in records.unseen for notice in _unseen(one, day)),
    )


def digests(records: Records, day: date) -> tuple[Notice, ...]:
    """One word a working morning to everybody who has something to answer: what waits, and what is overdue."""
    waiting: dict[PersonId, list[WaitingRaport]] = {}
    for one in records.waiting:
        waiting.setdefault(one.holder, []).append(one)
    return tuple(_notice("morning_digest", holder, f"morning_digest:{holder}:{day}", day) for holder in waiting)


def _contract(one: ContractEnd, day: date) -> Iterator[Notice]:
    left = (one.last_day - day).days
    first_word = day == months_before(one.end, CONTRACT_FIRST_MONTHS)
    late = left < 0 and day < one.end and -left % LATE_EVERY == 1
    if first_word or left in CONTRACT_RUNGS or late:
        key = f"contract_end:{one.person}:{one.end}:{day}"
        yield _notice("contract_end", one.person, key, day, end=one.end.isoformat())


def _leave(one: GrantedLeave, day: date) -> Iterator[Notice]:
    if (one.first - day).days in LEAVE_START_RUNGS:
        yield _notice("leave_starting", one.person, f"leave_starting:{one.raport}:{day}", day, raport=one.raport)
    if one.first <= day and (one.back - day).days in LEAVE_END_RUNGS:
        yield _notice("leave_ending", one.person, f"leave_ending:{one.raport}:{day}", day, raport=one.raport)


def _waiting(one: WaitingRaport, day: date) -> Iterator[Notice]:
    late, beat = divmod(one.overdue - 1, OVERDUE_EVERY)
    escalates = one.overdue > 0 and beat == 0
    if escalates or (one.due - day).days in DUE_RUNGS:
        yield _about("raport_waiting", one.holder, one, day)
    if escalates:
        yield _about("answer_overdue", one.applicant, one, day)
    if escalates and one.above:
        yield _about("raport_overdue", one.above[min(late, len(one.above) - 1)], one, day)


def _about(kind: str, to: PersonId, one: WaitingRaport, day: date) -> Notice:
    key = f"{kind}:{one.raport}:{one.version}:{day}"
    return _notice(kind, to, key, day, raport=one.raport, version=one.version, due=one.due.isoformat())


def _unseen(one: UnseenAnswer, day: date) -> Iterator[Notice]:
    if _on_rung((day - one.since).days, UNSEEN_RUNGS, UNSEEN_EVERY):
        key = f"answer_unseen:{one.raport}:{one.version}:{day}"
        yield _notice("answer_unseen", one.applicant, key, day, raport=one.raport, version=one.version)


def _on_rung(waited: int, rungs: tuple[int, ...], every: int) -> bool:
    """On a rung, or past the last one by whole steps."""
    past = waited - rungs[-1]
    return waited in rungs or (past > 0 and past % every == 0)


def _notice(kind: str, to: PersonId, key: str, day: date, **params: Any) -> Notice:
    return Notice(kind, to, key, {"day": day.isoformat(), **params}, Lane.NOTICE)
