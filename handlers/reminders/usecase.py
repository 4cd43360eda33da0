"""Plans one day: gathers the records, asks the pure due-set, puts the notices; the planner commits them together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from domain.answer_time import overdue_days
from domain.law import Rulebook, Rules
from domain.people import Person, PersonId
from domain.raports import ANNUAL_LEAVE, Raport, RaportState
from domain.reminders import ContractEnd, GrantedLeave, Records, UnseenAnswer, WaitingRaport, digests, due_notices
from domain.route import acting, chain
from domain.substitutes import Duty
from domain.workdays import WorkCalendar
from handlers.contract.facts import contract_facts
from handlers.contract.usecase import KINDS as CONTRACT_KINDS
from handlers.leave.fields import leave_fields
from handlers.leave.reckoning import GRANTED
from handlers.ports import UnitOfWork
from handlers.raports.answer_term import time_of
from handlers.raports.duty import duty_now
from handlers.unit_rules.record import kept_rules, rulebook_with

FILED = (RaportState.WAITING, RaportState.RETURNED, *GRANTED)
UNSEEN = (RaportState.ORDERED, RaportState.REFUSED)
MORNING = time(8)  #: local hour before which no digest is sent
ALL = (*FILED, RaportState.REFUSED)


@dataclass(frozen=True)
class _Day:
    """The day that is planned, with the values of the law on it."""

    day: date
    rules: Rules


@dataclass(frozen=True)
class Planning:
    """What planning needs beside the records."""

    rulebook: Rulebook
    calendar: WorkCalendar
    zone: ZoneInfo

    async def plan_day(self, work: UnitOfWork, day: date) -> int:
        """Put what is due on *day*; how many notices were new.

        A newer word takes the place of the same word not yet sent, so that days caught up after an outage give one.
        """
        records = await self._records(work, day)
        notices = due_notices(records, day)
        if self.calendar.is_working(day):
            morning = datetime.combine(day, MORNING, self.zone).astimezone(UTC)
            notices += tuple(replace(digest, not_before=morning) for digest in digests(records, day))
        for notice in notices:
            await work.outbox.cancel(notice.key.removesuffix(str(day)))
        return await work.outbox.put(*notices)

    async def _records(self, work: UnitOfWork, day: date) -> Records:
        people = {person.id: person for person in await work.people.all()}
        raports = tuple(raport for raport in await work.raports.in_state(*ALL) if raport.applicant in people)
        rules = rulebook_with(self.rulebook, await kept_rules(work)).on(day)
        return Records(
            contracts=self._contracts(people, raports, day, rules),
            leaves=_leaves(raports),
            waiting=self._waiting(people, raports, await duty_now(work, day), _Day(day, rules)),
            unseen=self._unseen(raports),
        )

    def _contracts(
        self, people: Mapping[PersonId, Person], raports: Sequence[Raport], day: date, rules: Rules
    ) -> tuple[ContractEnd, ...]:
        """Contracts that end, where no raport for this end is on its way or decided."""
        filed = {(raport.applicant, raport.fields.get("contract_end")) for raport in raports if _for_contract(raport)}
        ends = []
        for person in people.values():
            facts = contract_facts(person, day, rules, self.calendar)
            if facts is not None and (person.id, facts.contract.end.isoformat()) not in filed:
                window = facts.window
                ends.append(ContractEnd(person.id, facts.contract.end, window.last_day, window.advise_by))
        return tuple(ends)

    def _waiting(
        self, people: Mapping[PersonId, Person], raports: Sequence[Raport], duty: Duty, on: _Day
    ) -> tuple[WaitingRaport, ...]:
        """Raports on somebody's desk, each with whoever answers it today and the day its answer is due."""
        held = [raport for raport in raports if raport.state is RaportState.WAITING]
        found = (self._held(raport, people, duty, on) for raport in held)
        return tuple(one for one in found if one is not None)

    def _held(
        self, raport: Raport, people: Mapping[PersonId, Person], duty: Duty, on: _Day
    ) -> WaitingRaport | None:
        applicant = people[raport.applicant]
        now = acting(raport, applicant, people, duty)
        term = time_of(raport, applicant, on.rules, self.calendar, self.zone.key)
        if now is None or term is None:
            return None
        overdue = overdue_days(term.due, on.day, self.calendar) if self.calendar.is_working(on.day) else 0
        way = [superior.id for superior in chain(applicant, people)]
        above = tuple(superior for superior in way[way.index(now.place) + 1 :] if superior != now.person)
        return WaitingRaport(now.person, applicant.id, raport.id, raport.version, term.due, overdue, above)

    def _unseen(self, raports: Sequence[Raport]) -> tuple[UnseenAnswer, ...]:
        answered = [raport for raport in raports if raport.state in UNSEEN]
        return tuple(
            UnseenAnswer(raport.applicant, raport.id, raport.version, self._local(raport.since))
            for raport in answered
            if raport.since is not None
        )

    def _local(self, instant: datetime) -> date:
        return instant.astimezone(self.zone).date()


def _for_contract(raport: Raport) -> bool:
    return raport.kind in CONTRACT_KINDS and raport.state in FILED


def _leaves(raports: Sequence[Raport]) -> tuple[GrantedLeave, ...]:
    granted = [raport for raport in raports if raport.kind == ANNUAL_LEAVE and raport.state in GRANTED]
    dated = [(raport, leave_fields(raport)) for raport in granted]
    return tuple(
        GrantedLeave(raport.applicant, raport.id, fields.first, fields.back)
        for raport, fields in dated
        if fields.first is not None and fields.back is not None
    )
