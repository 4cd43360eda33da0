"""What the personnel officer reads about invitations."""

from datetime import datetime

from domain.people import Person
from handlers.entries import Home, OpenInvitations, OpenRoster
from handlers.invitations.presses import FindPerson, InviteAll, InviteOne
from handlers.screens import Button, Document, Line, Look, Rows, Screen, Text, Tone, _, n_, titled

MOST_FOUND = 8
BACK: Rows = ((Button(_("Invitations"), OpenInvitations()), Button(_("The roster"), OpenRoster())),)


def overview(missing: int) -> Screen:
    menu = (Button(_("The roster"), OpenRoster()), Button(_("Menu"), Home()))
    if not missing:
        return Screen(titled(_("Invitations"), _("Everybody on the roster has joined.")), (menu,))
    count = n_("%(n)s person has not joined yet.", "%(n)s people have not joined yet.", missing)
    void = _("A new link makes the person's earlier link void. Each link works once, for its person alone.")
    rows = (
        (Button(_("Print cards for all of them"), InviteAll(), Tone.PRIMARY),),
        (Button(_("A link for one person"), FindPerson()),),
        menu,
    )
    return Screen(titled(_("Invitations"), count, void), rows)


def sheet(count: int, expires: datetime, document: Document) -> Screen:
    lines = titled(
        _("Invitation cards"),
        n_("%(n)s card to print and cut.", "%(n)s cards to print and cut.", count),
        _("The links hold until %(until)s. Give each card to its person alone.", until=expires),
    )
    return Screen(lines, BACK, (document,), fresh=True)


def card_note(expires: datetime) -> Text:
    """Printed on the card of somebody who may never have seen such a code."""
    return _(
        "Point your phone's camera at the code and press Start. The link works once, for you alone, until %(until)s.",
        until=expires,
    )


def ask_person() -> Screen:
    asked = _("Write the service number or the beginning of the last name in one message.")
    return Screen(titled(_("A link for one person"), asked), BACK)


def found(people: tuple[Person, ...]) -> Screen:
    if not people:
        lines = titled(_("Nobody was found"), _("Check the service number or the last name and write it again."))
        return Screen(lines, BACK)
    rows = tuple((Button(_label(person), InviteOne(person.id)),) for person in people[:MOST_FOUND])
    more = len(people) - MOST_FOUND
    note = n_("… and %(n)s more; write more of the name.", "… and %(n)s more; write more of the name.", more)
    return Screen(titled(_("Who is invited?"), *((note,) if more > 0 else ())), (*rows, *BACK))


def _label(person: Person) -> str:
    return f"{person.name.full}, {person.subunit}"


def link(person: Person, address: str, expires: datetime) -> Screen:
    lines = titled(
        _("Invitation"),
        _("%(rank)s %(name)s", rank=person.rank, name=person.name.full),
        address,
        _("The link works once and holds until %(until)s. Give it to this person alone.", until=expires),
        Line(_("Whoever has the link can join as this person."), Look.WARN),
    )
    return Screen(lines, BACK, fresh=True)
