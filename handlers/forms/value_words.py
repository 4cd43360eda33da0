"""How an answer and what follows from it are said: on a card in full dates, on paper in figures."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from domain.kinds.case import Value
from domain.ranks import Rank
from domain.raport_kinds import FieldType, FormField, KindSpec
from domain.raports import Raport
from handlers.forms.record import answers, name_of, reckoned_of
from handlers.screens import Line, Numeric, Param, Text, _, n_

#: reckoned numbers that are days
DAYS: Final = frozenset({"days", "extra_days", "unused_days", "used_days"})


def day_count(count: int) -> Text:
    return n_("%(n)s day", "%(n)s days", count)


def said(one: FormField, value: Value, raport: Raport) -> Param:
    """An answer in words."""
    match one.type:
        case FieldType.CHOICE:
            return next((Text(choice.label) for choice in one.choices if choice.code == value), str(value))
        case FieldType.DAYS if isinstance(value, int):
            return day_count(value)
        case FieldType.PERSON:
            return _person(name_of(raport, one))
        case FieldType.RAPORT:
            return _("No. %(number)s", number=name_of(raport, one).get("number", "–"))
        case _:
            return value


def _person(name: Mapping[str, str]) -> Text:
    return _("%(rank)s %(name)s", rank=Rank(name["rank"]), name=name["name"])


def answer_lines(spec: KindSpec, raport: Raport) -> tuple[Line, ...]:
    """Every answer under its label."""
    given = answers(spec, raport)
    return tuple(
        Line(_("%(label)s: %(value)s", label=Text(one.label), value=said(one, given[one.name], raport)))
        for one in spec.fields
        if one.name in given
    )


def reckoned_lines(spec: KindSpec, raport: Raport) -> tuple[Line, ...]:
    """What follows from the answers, where they did not say it themselves."""
    given, known = answers(spec, raport), reckoned_of(raport)
    words = {
        "last": _("Last day of leave: %(day)s", day=_day(known, "last")),
        "days": _("Days of leave: %(days)s", days=_days(known, "days")),
        "extra_days": _("Days added to the leave: %(days)s", days=_days(known, "extra_days")),
        "new_first": _("New first day of leave: %(day)s", day=_day(known, "new_first")),
        "new_last": _("New last day of leave: %(day)s", day=_day(known, "new_last")),
        "used_days": _("Days of leave used: %(days)s", days=_days(known, "used_days")),
        "unused_days": _("Unused days, to be given back: %(days)s", days=_days(known, "unused_days")),
        "back": _("Back on duty: %(day)s", day=_day(known, "back")),
        "proof_due": _("The confirming paper is due by: %(day)s", day=_day(known, "proof_due")),
        "window_end": _("Last day for the new contract: %(day)s", day=_day(known, "window_end")),
    }
    return tuple(Line(text) for name, text in words.items() if name in known and name not in given)


def _day(known: Mapping[str, object], name: str) -> Param:
    value = known.get(name)
    return value if isinstance(value, date) else "–"


def _days(known: Mapping[str, object], name: str) -> Param:
    value = known.get(name)
    return day_count(value) if isinstance(value, int) else "–"


def paper_params(spec: KindSpec, raport: Raport) -> Mapping[str, Param]:
    """Everything a sentence of the paper may name, dates in figures."""
    known: dict[str, Param] = {}
    for name, value in reckoned_of(raport).items():
        if value is not None:
            known[name] = day_count(value) if name in DAYS and isinstance(value, int) else _in_figures(value)
    given = answers(spec, raport)
    for one in spec.fields:
        if one.name in given:
            known[one.name] = _in_figures(said(one, given[one.name], raport))
    return known


def _in_figures(value: Param) -> Param:
    if isinstance(value, date):
        return Numeric(value)
    return str(value) if isinstance(value, int) else value
