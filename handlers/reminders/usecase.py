"""Plans one day: gathers the records, asks the pure due-set, puts the notices; the planner commits them together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.law import Rulebook, Rules
from domain.people import Person, PersonId
from domain.raports import ANNUAL_LEAVE, Raport, RaportState
from domain.reminders import ContractEnd, GrantedLeave, Records, UnseenAnswer, WaitingRaport, due_notices
from domain.workdays import WorkCalendar
from handlers.contract.facts import contract_facts
from handlers.contract.usecase import KINDS as CONTRACT_KINDS
from handlers.leave.fields import leave_fields
from handlers.leave.reckoning import GRANTED
from handlers.ports import UnitOfWork
from handlers.unit_rules.record import kept_rules, rulebook_with

FILED = (RaportState.WAITING, RaportState.RETURNED, *GRANTED)
UNSEEN = (RaportState.ORDERED, RaportState.REFUSED)
ALL = (*FILED, RaportState.REFUSED)


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
        notices = due_notices(await self._records(work, day), day)
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
            waiting=self._waiting(raports),
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

    def _waiting(self, raports: Sequence[Raport]) -> tuple[WaitingRaport, ...]:
        held = [raport for raport in raports if raport.state is RaportState.WAITING]
        return tuple(
            WaitingRaport(raport.holder, raport.id, raport.version, self._local(raport.since))
            for raport in held
            if raport.holder is not None and raport.since is not None
        )

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
