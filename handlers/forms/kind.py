"""A kind whose data says everything: one class serves them all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from domain.kinds.answer_day import answer_due
from domain.law import Because
from domain.leave_ledger import EntryKind, LeaveEntry
from domain.notices import Notice
from domain.people import Person, PersonId
from domain.raport_kinds import Conversation, FieldType, KindSpec, Ledger, PaperTime, Starter
from domain.raports import Action, Raport, RaportKind, RaportState
from handlers.desk import Desk
from handlers.forms.amending import amend
from handlers.forms.cases import case_of, found, proof
from handlers.forms.check_words import finding_line, paper_lines, way_lines
from handlers.forms.paper import form_raport, form_ticket
from handlers.forms.presses import OpenForm
from handlers.forms.record import answers, next_field, reckoned_of
from handlers.forms.value_words import answer_lines, reckoned_lines
from handlers.kinds import Kinds, PaperOrder, ReadyReason
from handlers.ports import Paper, UnitOfWork
from handlers.press import Press
from handlers.screens import Line, Text, _

RAPORT: Final = "raport"
TICKET: Final = "leave_ticket"
HAS_TICKET: Final = (RaportState.ORDERED, RaportState.ACKNOWLEDGED)
TOLD_AT: Final = time(4, tzinfo=UTC)  #: nine in the morning in Almaty


@dataclass(frozen=True)
class FormKind:
    """Fits handlers.kinds.Kind."""

    spec: KindSpec

    def title(self) -> Text:
        return Text(self.spec.title)

    def confidential(self) -> bool:
        return self.spec.confidential

    def asked(self, raport: Raport) -> tuple[Line, ...]:
        return (*answer_lines(self.spec, raport), *reckoned_lines(self.spec, raport))

    async def facts(self, raport: Raport, applicant: Person, desk: Desk, work: UnitOfWork) -> tuple[Line, ...]:
        """What was checked, which papers are there, who decides; how soon stands on the card itself."""
        case = await case_of(self.spec, raport, desk, work)
        checks = tuple(finding_line(line) for line in found(self.spec, case))
        return (*checks, *paper_lines(self.spec, raport), *way_lines(self.spec))

    def refusal_reasons(self) -> tuple[ReadyReason, ...]:
        cited = ", ".join(one.paragraph for one in self.spec.paragraphs)
        reasons = [ReadyReason("papers", _("The papers the act asks for are missing."), cited)]
        if cited:
            reasons.append(ReadyReason("no_ground", _("The act gives no such right in this case."), cited))
        return tuple(reasons)

    async def because(self, raport: Raport, applicant: Person, on: date, desk: Desk, work: UnitOfWork) -> Because:
        case = await case_of(self.spec, raport, desk, work, on)
        due = answer_due(self.spec.clock, raport.sent_on or on, case.person, case.rules, case.calendar)
        return proof(self.spec, case) + due.because

    async def settle(self, raport: Raport, action: Action, on: date, work: UnitOfWork) -> None:
        """After the "yes": days given back, the person told, the papers that follow watched."""
        if action is not Action.APPROVE:
            return
        subject = self._subject(raport)
        if self.spec.after.ledger is Ledger.GIVE_BACK:
            await work.leave_days.add(*_given_back(subject, raport, on))
        if self.spec.after.amends:
            await amend(self.spec, raport, work)
        if subject != raport.applicant:
            await work.outbox.put(Notice("form_about_you", subject, f"about:{raport.id}", {"raport": raport.id}))
        await work.outbox.put(*self._paper_notices(raport))

    def _subject(self, raport: Raport) -> PersonId:
        if self.spec.starter is Starter.APPLICANT:
            return raport.applicant
        given = answers(self.spec, raport)
        named = [given[one.name] for one in self.spec.fields if one.type is FieldType.PERSON and one.name in given]
        return PersonId(int(str(named[0]))) if named else raport.applicant

    def _paper_notices(self, raport: Raport) -> tuple[Notice, ...]:
        """On the day of return and on the last day for the paper the applicant is asked for it."""
        if not any(need.time is PaperTime.AFTER for need in self.spec.papers):
            return ()
        known = reckoned_of(raport)
        days = [day for name in ("back", "proof_due") if isinstance(day := known.get(name), date)]
        return tuple(
            Notice(
                "form_paper_due",
                raport.applicant,
                f"paper:{raport.id}:{day}",
                {"raport": raport.id},
                not_before=datetime.combine(day, TOLD_AT),
            )
            for day in days
        )

    def edit(self, raport: Raport) -> Press:
        return OpenForm(raport.id)

    def papers(self, raport: Raport) -> tuple[str, ...]:
        if next_field(self.spec, raport) is not None:
            return ()
        return (RAPORT, TICKET) if self.spec.after.ticket and raport.state in HAS_TICKET else (RAPORT,)

    async def paper(self, order: PaperOrder, desk: Desk, work: UnitOfWork) -> Paper:
        if order.template == TICKET:
            return form_ticket(self.spec, order, await work.people.get(self._subject(order.raport)), desk)
        return form_raport(self.spec, order, desk)


def _given_back(person: PersonId, raport: Raport, on: date) -> tuple[LeaveEntry, ...]:
    """The unused days of the leave broken off, to the year they were taken from."""
    known = reckoned_of(raport)
    days, year = known.get("unused_days"), known.get("leave_year")
    if not isinstance(days, int) or not isinstance(year, int) or days < 1:
        return ()
    return (LeaveEntry(person, year, EntryKind.GIVEN_BACK, days, on, raport.id),)


def kinds(specs: Mapping[RaportKind, KindSpec]) -> Kinds:
    """A kind for each file whose fields the form asks for."""
    return {spec.id: FormKind(spec) for spec in specs.values() if spec.conversation is Conversation.FORM}
