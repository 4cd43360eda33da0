"""All kinds by code, and what stands in for a kind whose file was removed: its raports are still shown and printed."""

from datetime import date

from domain.law import Because
from domain.people import Person
from domain.raports import Action, Raport, RaportKind
from handlers.desk import Desk
from handlers.entries import OpenForms
from handlers.kinds import Kind, PaperOrder, ReadyReason
from handlers.papers.raport_paper import raport_paper
from handlers.ports import Paper, UnitOfWork
from handlers.press import Press
from handlers.screens import Line, Look, Text, _


class KindBook(dict[RaportKind, Kind]):
    """The kinds there are; asked for another it gives one that can be shown, moved and printed, and no more."""

    def __missing__(self, code: RaportKind) -> Kind:
        return UnknownKind(code)


class UnknownKind:
    """A raport filed when its kind still had a file. Nothing of it is lost; it takes its way to the end."""

    def __init__(self, code: RaportKind) -> None:
        self._code = code

    def title(self) -> Text:
        return _("Raport of a former kind (%(code)s)", code=self._code)

    def confidential(self) -> bool:
        """Nobody knows any more, so it is taken as confidential."""
        return True

    def asked(self, raport: Raport) -> tuple[Line, ...]:
        """The record as it was kept, by the names it was kept under."""
        kept = {name: value for name, value in raport.fields.items() if not name.startswith("_")}
        return tuple(Line(_("%(label)s: %(value)s", label=name, value=str(value))) for name, value in kept.items())

    async def facts(self, _raport: Raport, _applicant: Person, _desk: Desk, _work: UnitOfWork) -> tuple[Line, ...]:
        return (Line(_("This kind of raport is no longer kept here: check it by hand."), Look.WARN),)

    def refusal_reasons(self) -> tuple[ReadyReason, ...]:
        return ()

    async def because(self, _raport: Raport, _applicant: Person, _on: date, _desk: Desk, _work: UnitOfWork) -> Because:
        return Because()

    async def settle(self, _raport: Raport, _action: Action, _on: date, _work: UnitOfWork) -> None:
        """Nothing beyond the raport itself."""

    def edit(self, _raport: Raport) -> Press:
        return OpenForms()

    def papers(self, _raport: Raport) -> tuple[str, ...]:
        return ("raport",)

    async def paper(self, order: PaperOrder, desk: Desk, _work: UnitOfWork) -> Paper:
        values = [str(value) for name, value in order.raport.fields.items() if not name.startswith("_")]
        body = [_("%(value)s", value=value) for value in values]
        return raport_paper(order, body, _("Basis: needs of the service."), (), desk)
