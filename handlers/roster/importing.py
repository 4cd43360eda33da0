"""A roster file against the roster in force: read whole, compared, then kept whole or not at all."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.leave_ledger import SAID_BY_ROSTER, LeaveEntry
from domain.membership import AccountState
from domain.people import Person, PersonId, Role
from domain.roster import Difference, Roster, RosterLine, completed, difference, from_the_top, kept_as
from domain.roster_faults import Fault
from handlers.ports import Sheet, UnitOfWork
from handlers.raports.succession import rehome
from handlers.roster.header import under_its_header
from handlers.roster.rows import Reading, read_roster

DIGEST_LENGTH = 16
LAST_IMPORT = "roster.last_import"


@dataclass(frozen=True)
class Prepared:
    """A file ready to be applied, or its faults."""

    sheet: Sheet  #: from its header on
    reading: Reading
    difference: Difference | None  #: None while there are faults
    digest: str = ""


async def one_at_a_time(now: datetime, work: UnitOfWork) -> None:
    """Imports queue up here until the one before has committed: the record is the lock, on both databases.

    Called before anything is read, so that each import compares with what the one before has kept.
    """
    await work.keep.put(LAST_IMPORT, now.isoformat())


async def prepare(sheet: Sheet, today: date, officer: Person | None, work: UnitOfWork) -> Prepared:
    """Read and compare; nothing is written. Raise HeaderFault where the table is no roster.

    *officer* is whoever imports in chat: a file that would strike him off is refused, or he would lock himself out.
    """
    sheet = under_its_header(sheet)
    reading = read_roster(sheet, today)
    if reading.faults:
        return Prepared(sheet, reading, None)
    now = Roster(await work.people.all(), await work.leave_days.openings(today.year))
    reading = replace(reading, lines=completed(reading.lines, now, reading.silent))
    if faults := _nobody_left(reading.lines, officer):
        return Prepared(sheet, replace(reading, faults=faults), None)
    return Prepared(sheet, reading, difference(reading.lines, now), _digest(sheet, now))


def _nobody_left(lines: Sequence[RosterLine], officer: Person | None) -> tuple[Fault, ...]:
    """A file after which the roster would have no keeper, or not the one who sends it, is not taken."""
    if not any(line.person.has(Role.PERSONNEL_OFFICER) for line in lines):
        return (Fault(0, "roles", "no_officer"),)
    if officer is None or any(line.number == officer.service_number for line in lines):
        return ()
    return (Fault(0, "service_number", "officer_missing", officer.service_number),)


def _digest(sheet: Sheet, now: Roster) -> str:
    """Names this file and this roster: when either has changed, the preview no longer holds."""
    seen = repr((sheet, tuple(now.people), sorted(now.openings.items()))).encode()
    return hashlib.sha256(seen).hexdigest()[:DIGEST_LENGTH]


async def apply(prepared: Prepared, today: date, now: datetime, work: UnitOfWork) -> int:
    """Keep the new roster; how many waiting raports moved to successors. The caller commits."""
    if prepared.difference is None:
        raise ValueError("a file with faults is never applied")
    ids = {person.service_number: person.id for person in await work.people.all()}
    for line in from_the_top(prepared.reading.lines):
        if line.number in prepared.difference.touched:
            ids[line.number] = await _kept(line, ids, today, work)
    for person in prepared.difference.leaving:
        await _struck_off(person.id, now, work)
    return await rehome(now, today, work)


async def _kept(line: RosterLine, ids: dict[str, PersonId], today: date, work: UnitOfWork) -> PersonId:
    person = await work.people.save(kept_as(line, ids))
    for column, days in line.leave_said.items():
        await work.leave_days.set_opening(LeaveEntry(person, today.year, SAID_BY_ROSTER[column], days, today))
    return person


async def _struck_off(person: PersonId, now: datetime, work: UnitOfWork) -> None:
    """The consent was given for the time on the roster: it ends too, and a new one is asked if he comes back."""
    await work.people.strike_off(person)
    await work.consents.withdraw(person, now)
    await work.accounts.set_state(person, AccountState.LEFT)
