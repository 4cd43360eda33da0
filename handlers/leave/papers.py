"""The papers of an annual leave: the raport that asks for it, and the leave ticket once the order is recorded."""

from handlers.desk import Desk
from handlers.kinds import PaperOrder
from handlers.leave.fields import LeaveFields, leave_fields
from handlers.leave.wording import days
from handlers.papers.leave_ticket import TicketRow, ticket_paper
from handlers.papers.raport_paper import raport_paper
from handlers.ports import Paper
from handlers.screens import Numeric, Text, _


def leave_raport(order: PaperOrder, desk: Desk) -> Paper:
    fields = leave_fields(order.raport)
    return raport_paper(order, _body(fields), _("Basis: Law № 561-IV, article 46; Decree № 124, 115–122."), (), desk)


def _body(fields: LeaveFields) -> list[Text]:
    if fields.first is None or fields.last is None or fields.back is None:
        return []
    asked = _(
        "I ask you to grant me annual leave for %(year)s: %(days)s, from %(first)s to %(last)s.",
        year=str(fields.first.year),
        days=days(fields.days),
        first=Numeric(fields.first),
        last=Numeric(fields.last),
    )
    body = [asked]
    if fields.travel:
        body.append(_("Time for travel there and back: %(days)s.", days=days(fields.travel)))
    if fields.place:
        body.append(_("I shall spend the leave at: %(place)s.", place=fields.place))
    return [*body, _("I return to duty on %(day)s.", day=Numeric(fields.back))]


def leave_ticket(order: PaperOrder, desk: Desk) -> Paper:
    return ticket_paper(order, order.applicant, _rows(order), desk)


def _rows(order: PaperOrder) -> list[TicketRow]:
    fields = leave_fields(order.raport)
    rows: list[TicketRow] = [(_("Kind of leave"), _("annual leave"))]
    if fields.first and fields.last and fields.back:
        rows += [
            (_("First day of leave"), Numeric(fields.first)),
            (_("Last day of leave"), Numeric(fields.last)),
            (_("Days of leave"), str(fields.days)),
            (_("Days of travel"), str(fields.travel or 0)),
            (_("Back on duty"), Numeric(fields.back)),
        ]
    return [*rows, (_("Place of leave"), fields.place or "")]
