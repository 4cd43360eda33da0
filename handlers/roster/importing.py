"""A roster file against the roster in force: read whole, compared, then kept whole or not at all."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.people import Person, PersonId
from domain.roster import Difference, Fault, RosterLine, difference, from_the_top, kept_as
from handlers.ports import Sheet, UnitOfWork
from handlers.raports.moving import rehome
from handlers.roster.rows import Reading, read_roster

DIGEST_LENGTH = 16


@dataclass(frozen=True)
class Prepared:
    """A file ready to be applied, or its faults."""

    reading: Reading
    difference: Difference | None  #: None while there are faults
    digest: str = ""


async def prepare(sheet: Sheet, today: date, officer: Person | None, work: UnitOfWork) -> Prepared:
    """Read and compare; nothing is written. Raise HeaderFault where the table is no roster.

    *officer* is whoever imports in chat: a file that would strike him off is refused, or he would lock himself out.
    """
    reading = read_roster(sheet, today)
    now = await work.people.all()
    faults = reading.faults or _locked_out(reading.lines, officer)
    if faults:
        return Prepared(Reading(reading.lines, faults, reading.has_iin), None)
    return Prepared(reading, difference(reading.lines, now), _digest(sheet, now))


def _locked_out(lines: Sequence[RosterLine], officer: Person | None) -> tuple[Fault, ...]:
    if officer is None or any(line.number == officer.service_number for line in lines):
        return ()
    return (Fault(0, "service_number", "officer_missing", officer.service_number),)


def _digest(sheet: Sheet, now: Sequence[Person]) -> str:
    """Names this file and this roster: when either has changed, the preview no longer holds."""
    seen = repr((sheet, now)).encode()
    return hashlib.sha256(seen).hexdigest()[:DIGEST_LENGTH]


async def apply(prepared: Prepared, today: date, now: datetime, work: UnitOfWork) -> int:
    """Keep the new roster; how many waiting raports moved to successors. The caller commits."""
    if prepared.difference is None:
        raise ValueError("a file with faults is never applied")
    ids: dict[str, PersonId] = {person.service_number: person.id for person in await work.people.all()}
    for line in from_the_top(prepared.reading.lines):
        ids[line.number] = await work.people.save(kept_as(line, ids))
        if line.leave_used is not None:
            await work.leave_days.set_opening(ids[line.number], today.year, line.leave_used, today)
    for person in prepared.difference.leaving:
        await work.people.strike_off(person.id)
    return await rehome(now, work)
