"""The leave ticket: whose it is, by which order, the rows of its leave, room for the marks of registration."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from domain.people import Person
from handlers.desk import Desk
from handlers.kinds import PaperOrder
from handlers.ports import Paper
from handlers.screens import Numeric, Param, Text, _

TicketRow: TypeAlias = tuple[Text, Param]


def ticket_paper(order: PaperOrder, person: Person, leave: Sequence[TicketRow], desk: Desk) -> Paper:
    """The ticket in the language of *order*; *leave* are its rows after rank, name and post."""

    def say(text: Text) -> str:
        return desk.words(text, order.language)

    signer = order.addressee
    rows: list[TicketRow] = [
        (_("Rank"), _("%(rank)s", rank=person.rank)),
        (_("Name"), person.name.full),
        (_("Post"), person.post),
        *leave,
    ]
    fields = {
        "unit": person.unit,
        "order": say(_order(order)),
        "title": say(_("LEAVE TICKET")),
        "rows": [[say(name), _said(value, say)] for name, value in rows],
        "signer": say(_("%(post)s, %(rank)s", post=signer.post, rank=signer.rank)) if signer else "",
        "signer_name": signer.name.short if signer else "",
        "signature_label": say(_("signature")),
        "marks": [say(_("Arrival registered (date, stamp)")), say(_("Departure registered (date, stamp)"))],
    }
    return Paper("leave_ticket", order.language, fields)


def _said(value: Param, say: Callable[[Text], str]) -> str:
    return value if isinstance(value, str) else say(_("%(value)s", value=value))


def _order(order: PaperOrder) -> Text:
    mark = order.raport.order
    if mark is None:
        return _("Order No. ________ of ____.____.________")
    return _("Order No. %(number)s of %(day)s", number=mark.number, day=Numeric(mark.day))
