"""Until when a waiting raport is answered, where the unit has set a term: no act at hand names one for raports."""

from typing import Final

from domain.raports import Raport, RaportState
from domain.unit_rules import UNIT_ACT
from handlers.desk import Desk
from handlers.screens import Line, Look, _, n_

ANSWER_TERM: Final = "unit.answer_term"


def answer_lines(raport: Raport, desk: Desk) -> tuple[Line, ...]:
    """By the rule of the day it was sent; the assistant's default is never shown as a term."""
    if raport.state is not RaportState.WAITING or raport.sent_on is None:
        return ()
    norm = desk.rulebook.on(raport.sent_on)[ANSWER_TERM]
    if norm.citation.act != UNIT_ACT or not norm.number:
        return ()
    last = desk.calendar.working_days_after(raport.sent_on, norm.number)
    term = n_("%(n)s working day", "%(n)s working days", norm.number)
    words = _("By the unit's own rule it is answered within %(term)s: by %(day)s.", term=term, day=last)
    return (Line(words, Look.WARN if last < desk.clock.today() else Look.NOTE),)
