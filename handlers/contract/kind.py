"""The two contract raports as kinds: renewal (Decree 124, 16(1), 40) and notice of leaving (16(4))."""

from datetime import date

from domain.law import Because
from domain.people import Person
from domain.raports import CONTRACT_LEAVING, CONTRACT_RENEWAL, Action, Raport, RaportState
from handlers.contract import wording
from handlers.contract.facts import contract_facts
from handlers.contract.presses import ChooseTerm, GiveNotice
from handlers.contract.terms import paper_name, term_name
from handlers.desk import Desk
from handlers.kinds import Kinds, PaperOrder, ReadyReason
from handlers.papers.raport_paper import raport_paper
from handlers.ports import Paper, UnitOfWork
from handlers.press import Press
from handlers.screens import Line, Look, Text, _


class ContractKind:
    """What both kinds share. Leave days and other effects: none, the order itself makes the contract."""

    def confidential(self) -> bool:
        return False

    def papers(self, raport: Raport) -> tuple[str, ...]:
        return () if raport.state is RaportState.DRAFT else ("raport",)

    async def facts(self, raport: Raport, applicant: Person, desk: Desk, work: UnitOfWork) -> tuple[Line, ...]:
        """Measured on the day of sending: lateness does not grow while superiors think."""
        on = raport.sent_on or desk.clock.today()
        found = contract_facts(applicant, on, desk.rulebook.on(on), desk.calendar)
        if found is None:
            return (Line(_("The roster has no contract of this person now."), Look.WARN),)
        ends = Line(_("Present contract ends: %(end)s", end=found.contract.end))
        return (ends, *wording.filing_lines(found), *wording.overage_lines(found))

    async def because(self, raport: Raport, applicant: Person, on: date, desk: Desk, work: UnitOfWork) -> Because:
        found = contract_facts(applicant, on, desk.rulebook.on(on), desk.calendar)
        return found.because.with_fact(filed=raport.sent_on) if found else Because()

    async def settle(self, raport: Raport, action: Action, on: date, work: UnitOfWork) -> None:
        """Nothing beyond the raport itself."""


class Renewal(ContractKind):
    def title(self) -> Text:
        return _("New contract")

    def asked(self, raport: Raport) -> tuple[Line, ...]:
        return (Line(wording.asked_term(str(raport.fields["term"]))),)

    def refusal_reasons(self) -> tuple[ReadyReason, ...]:
        return (
            ReadyReason("medical", _("The medical commission found no fitness for the post."), "40(2)"),
            ReadyReason("staff", _("The post is being cut."), "156"),
            ReadyReason("attestation", _("The attestation commission advises against a new contract."), "16(3)"),
        )

    def edit(self, raport: Raport) -> Press:
        return ChooseTerm()

    async def paper(self, order: PaperOrder, desk: Desk, work: UnitOfWork) -> Paper:
        found = contract_facts(order.applicant, desk.clock.today(), desk.rules, desk.calendar)
        over_age = found is not None and found.window.over_age
        body = [_("I ask you to conclude a new contract with me. Term of the contract: %(term)s.",
                  term=term_name(str(order.raport.fields["term"])))]  # fmt: skip
        if found is not None:
            body.append(_("My present contract ends on: %(end)s.", end=found.contract.end))
        basis = _("Basis: paragraph 40 of the Rules, Decree № 124.") if over_age else _(
            "Basis: paragraph 16 of the Rules, Decree № 124."
        )  # fmt: skip
        annexes = [paper_name(code) for code in found.window.documents if code != "report"] if found else []
        return raport_paper(order, body, basis, annexes, desk)


class Leaving(ContractKind):
    def title(self) -> Text:
        return _("Notice of leaving")

    def asked(self, raport: Raport) -> tuple[Line, ...]:
        end = date.fromisoformat(str(raport.fields["contract_end"]))
        return (Line(_("I leave the service when my contract ends: %(end)s", end=end)),)

    def refusal_reasons(self) -> tuple[ReadyReason, ...]:
        """A notice asks for nothing that could be refused; only its facts can be wrong."""
        return (ReadyReason("facts", _("The notice does not fit the contract on record."), "16(4)"),)

    def edit(self, raport: Raport) -> Press:
        return GiveNotice()

    async def paper(self, order: PaperOrder, desk: Desk, work: UnitOfWork) -> Paper:
        end = date.fromisoformat(str(order.raport.fields["contract_end"]))
        body = [_("I give notice that I leave military service when the term of my contract ends: %(end)s.", end=end)]
        return raport_paper(order, body, _("Basis: paragraph 16 of the Rules, Decree № 124."), (), desk)


def kinds() -> Kinds:
    return {CONTRACT_RENEWAL: Renewal(), CONTRACT_LEAVING: Leaving()}
