"""Annual leave as a kind of raport: what it asks for, what whoever decides should see, and how its days move."""

from datetime import date
from typing import Final

from domain.law import Because
from domain.leave_ledger import EntryKind, LeaveEntry
from domain.people import Person
from domain.raports import Action, Raport, RaportKind, RaportState
from handlers.desk import Desk
from handlers.kinds import Kinds, PaperOrder, ReadyReason
from handlers.leave.doubts import doubts, stops
from handlers.leave.fields import leave_fields
from handlers.leave.papers import leave_raport, leave_ticket
from handlers.leave.presses import OpenDraft
from handlers.leave.preview import company_lines, holiday_lines, place_lines, span_lines
from handlers.leave.reckoning import plan_of
from handlers.leave.wording import days
from handlers.ports import Paper, UnitOfWork
from handlers.press import Press
from handlers.screens import Line, Text, _

RAPORT: Final = "raport"
TICKET: Final = "leave_ticket"
GIVES_BACK: Final = (Action.WITHDRAW, Action.REFUSE, Action.RETURN, Action.APPROVE)
HAS_TICKET: Final = (RaportState.ORDERED, RaportState.ACKNOWLEDGED)


class AnnualLeave:
    def title(self) -> Text:
        return _("Annual leave")

    def asked(self, raport: Raport) -> tuple[Line, ...]:
        fields = leave_fields(raport)
        return (*span_lines(fields), *place_lines(fields))

    async def facts(self, raport: Raport, applicant: Person, desk: Desk, work: UnitOfWork) -> tuple[Line, ...]:
        """The balance before and after, who else is away, and every doubt; its lead time by the rule of its filing."""
        plan = await plan_of(raport, applicant, desk.calendar, desk.rules, work)
        if plan is None:
            return ()
        left, today = plan.year.balance.left, desk.clock.today()
        told = raport.sent_on or today
        after = _(
            "Left of the year before it: %(before)s; after it: %(after)s",
            before=days(left),
            after=days(max(plan.left_after, 0)),
        )
        said = (*stops(plan, today), *doubts(plan, applicant, told, desk.rulebook.on(told)))
        return (Line(after), *holiday_lines(plan, desk.calendar), *company_lines(plan), *said)

    def refusal_reasons(self) -> tuple[ReadyReason, ...]:
        return (
            ReadyReason("schedule", _("The days do not fit the unit's leave schedule."), "115(1)"),
            ReadyReason("readiness", _("The unit's combat readiness does not allow it in these days."), "115(1)"),
            ReadyReason("turn", _("Others of the subunit are on leave in these days."), "115(1)"),
            ReadyReason("no_days", _("More days are asked for than are left."), "116"),
        )

    async def because(self, raport: Raport, applicant: Person, on: date, desk: Desk, work: UnitOfWork) -> Because:
        plan = await plan_of(raport, applicant, desk.calendar, desk.rulebook.on(on), work)
        return plan.because if plan else Because()

    async def settle(self, raport: Raport, action: Action, on: date, work: UnitOfWork) -> None:
        """Sending reserves the days; every answer frees them, and approval uses them."""
        fields = leave_fields(raport)
        if fields.first is None:
            return
        year = fields.first.year

        def entry(kind: EntryKind, count: int) -> LeaveEntry:
            return LeaveEntry(raport.applicant, year, kind, count, on, raport.id)

        if action is Action.SEND:
            await work.leave_days.add(entry(EntryKind.RESERVED, fields.days))
        if action in GIVES_BACK and (held := await _reserved(raport, year, work)):
            await work.leave_days.add(entry(EntryKind.FREED, held))
        if action is Action.APPROVE:
            await work.leave_days.add(entry(EntryKind.USED, fields.days))

    def edit(self, raport: Raport) -> Press:
        return OpenDraft(raport.id)

    def papers(self, raport: Raport) -> tuple[str, ...]:
        if not leave_fields(raport).whole:
            return ()
        return (RAPORT, TICKET) if raport.state in HAS_TICKET else (RAPORT,)

    async def paper(self, order: PaperOrder, desk: Desk, work: UnitOfWork) -> Paper:
        return leave_ticket(order, desk) if order.template == TICKET else leave_raport(order, desk)


async def _reserved(raport: Raport, year: int, work: UnitOfWork) -> int:
    """Days this raport still holds back."""
    entries = [entry for entry in await work.leave_days.of(raport.applicant, year) if entry.raport == raport.id]
    reserved = sum(entry.days for entry in entries if entry.kind is EntryKind.RESERVED)
    return reserved - sum(entry.days for entry in entries if entry.kind is EntryKind.FREED)


def kinds() -> Kinds:
    return {RaportKind.ANNUAL_LEAVE: AnnualLeave()}
