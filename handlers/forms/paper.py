"""The papers of a form, in the language asked for: the raport from the kind's sentences, the leave ticket."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from domain.people import Person
from domain.raport_kinds import Cited, KindSpec
from handlers.desk import Desk
from handlers.forms.record import papers_there, reckoned_of
from handlers.forms.value_words import paper_params
from handlers.kinds import PaperOrder
from handlers.papers.leave_ticket import TicketRow, ticket_paper
from handlers.papers.raport_paper import raport_paper
from handlers.ports import Paper
from handlers.screens import Numeric, Param, Text, _

_NAMED: Final = re.compile(r"%\((\w+)\)s")


def form_raport(spec: KindSpec, order: PaperOrder, desk: Desk) -> Paper:
    """A sentence that names an answer not given is left out."""
    known = paper_params(spec, order.raport)
    body = [_filled(sentence, known) for sentence in spec.body if set(_NAMED.findall(sentence)) <= known.keys()]
    there = papers_there(order.raport)
    annexes = [Text(need.label) for need in spec.papers if need.code in there]
    return raport_paper(order, body, basis(spec), annexes, desk)


def _filled(sentence: str, known: Mapping[str, Param]) -> Text:
    return Text(sentence, {name: known[name] for name in _NAMED.findall(sentence)})


def basis(spec: KindSpec) -> Text:
    """The paragraphs the raport rests on, each act in its own words."""
    cited = [_cited(one) for one in spec.paragraphs]
    if not cited:
        return _("Basis: needs of the service.")
    if len(cited) == 1:
        return _("Basis: %(cited)s.", cited=cited[0])
    return _("Basis: %(first)s; %(second)s.", first=cited[0], second=cited[1])


def _cited(one: Cited) -> Text:
    match one.act:
        case "decree-124" if "–" in one.paragraph:
            return _("Rules of Decree № 124, paragraphs %(paragraph)s", paragraph=one.paragraph)
        case "decree-124":
            return _("Rules of Decree № 124, paragraph %(paragraph)s", paragraph=one.paragraph)
        case "law-561":
            return _("Law № 561-IV, article %(paragraph)s", paragraph=one.paragraph)
        case "order-287":
            return _("Rules of Order № 287, paragraph %(paragraph)s", paragraph=one.paragraph)
        case _:
            return _("act %(act)s, paragraph %(paragraph)s", act=one.act, paragraph=one.paragraph)


def form_ticket(spec: KindSpec, order: PaperOrder, subject: Person, desk: Desk) -> Paper:
    """The leave ticket in the name of whom the leave is for."""
    known = reckoned_of(order.raport)
    given = paper_params(spec, order.raport)
    rows: list[TicketRow] = [(_("Kind of leave"), Text(spec.title))]
    names = {
        "first": _("First day of leave"),
        "last": _("Last day of leave"),
        "days": _("Days of leave"),
        "back": _("Back on duty"),
    }
    rows += [(label, _figure(known[name])) for name, label in names.items() if name in known]
    rows.append((_("Days of travel"), given.get("travel", "0")))
    rows.append((_("Place of leave"), given.get("place", "")))
    return ticket_paper(order, subject, rows, desk)


def _figure(value: object) -> Param:
    return Numeric(value) if isinstance(value, date) else str(value)
