"""One value of the law in words: what it says, how much, by which paragraph of which edition, and how sure that is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, assert_never

from domain.law import Norm, Status
from handlers.screens import Line, Look, Numeric, Said, Text, Words, _, n_
from handlers.why.citations import Acts, act_words, place_words
from handlers.why.closed_words import closed_list
from handlers.why.facts import code_name, named

UNIT = "unit"  #: the act of a value the unit set itself
_ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def norm_lines(norm: Norm, acts: Acts) -> tuple[Line, ...]:
    """The value, its basis, and its standing where it is not plainly in force."""
    return (
        Line(_("%(label)s: %(value)s", label=_label(norm), value=norm_value(norm))),
        Line(basis(norm, acts), Look.NOTE),
        *_standing(norm),
    )


def _label(norm: Norm) -> Text | Said | str:
    return Said(norm.labels) if norm.labels else norm.key


def norm_value(norm: Norm) -> Text | str:
    """The value with its unit, counted in the reader's language."""
    value = norm.value
    if isinstance(value, int):
        return counted(value, norm.unit)
    if isinstance(value, str):
        return code_name(value)
    if isinstance(value, Mapping):
        return listed([_cell(key, cell) for key, cell in value.items()])
    if norm.unit == "dates":
        return listed(closed_list(value))
    return listed([code_name(code) for code in value])


def _cell(key: str, cell: int | str | None) -> Text:
    """One line of a table."""
    match cell:
        case None:
            said: Text | str = "–"
        case int():
            said = str(cell)
        case str():
            said = code_name(cell)
    return _("%(key)s → %(cell)s", key=code_name(key), cell=said)


def listed(words: Sequence[Text | str]) -> Text | str:
    """One after another; a dash where there is nothing."""
    match words:
        case []:
            return "–"
        case [only]:
            return only
        case [first, *others]:
            return _("%(one)s; %(others)s", one=first, others=listed(others))
    raise AssertionError(words)


def plain(norm: Norm) -> bool:
    """Whether all of the value has words: some lists of the acts are kept as codes that only the rules' code reads."""
    value = norm.value
    match value:
        case int():
            return True
        case str():
            return named(value)
        case tuple():
            return all(map(named, value))
        case _:
            return all(map(named, value)) and all(named(cell) for cell in value.values() if isinstance(cell, str))


def counted(value: int, unit: str) -> Text | str:
    match unit:
        case "days":
            return n_("%(n)s day", "%(n)s days", value)
        case "calendar_days":
            return n_("%(n)s calendar day", "%(n)s calendar days", value)
        case "working_days":
            return n_("%(n)s working day", "%(n)s working days", value)
        case "weeks":
            return n_("%(n)s week", "%(n)s weeks", value)
        case "months":
            return n_("%(n)s month", "%(n)s months", value)
        case "years":
            return n_("%(n)s year", "%(n)s years", value)
        case "age":
            return n_("%(n)s year of age", "%(n)s years of age", value)
        case "hours":
            return n_("%(n)s hour", "%(n)s hours", value)
        case "times":
            return n_("%(n)s time", "%(n)s times", value)
        case "percent":
            return f"{value} %"
        case _:
            return str(value)


def basis(norm: Norm, acts: Acts) -> Words:
    """Act, paragraph and wording; for the unit's own rule the paper it names."""
    cited = norm.citation
    if cited.act == UNIT:
        return _("Basis: %(paper)s", paper=cited.paragraph)
    return _(
        "Basis: %(act)s, %(place)s, wording of %(wording)s",
        act=act_words(cited.act, acts),
        place=place_words(cited.act, cited.paragraph),
        wording=Numeric(cited.wording),
    )


def act_lines(norms: Iterable[Norm], acts: Acts) -> tuple[Line, ...]:
    """The acts cited, each once, with its title and address; the unit's own rule is no act."""
    named_acts = dict.fromkeys(norm.citation.act for norm in norms)
    cited = [key for key in named_acts if key in acts and key != UNIT]
    return tuple(line for key in cited for line in (Line(act_name(key, acts)), Line(acts[key].link, Look.NOTE)))


def act_name(key: str, acts: Acts) -> Text | str:
    """The act by its number and title; one that is not in the register by its key."""
    act = acts.get(key)
    return _("No. %(number)s “%(title)s”", number=act.number, title=Said(act.titles)) if act else key


def _standing(norm: Norm) -> tuple[Line, ...]:
    match norm.status:
        case Status.IN_FORCE:
            return ()
        case Status.REPEALED if norm.successor:
            repealed = _("Repealed by %(successor)s, whose text was not at hand.", successor=readable(norm.successor))
            return (Line(repealed, Look.WARN),)
        case Status.REPEALED:
            return (Line(_("Repealed; what replaced it was not at hand."), Look.WARN),)
        case Status.UNIT_RULE:
            return (Line(_("This is the unit's own rule, not the law."), Look.NOTE),)
        case Status.UNKNOWN:
            return (Line(_("The law at hand does not set this. Ask the personnel officer."), Look.WARN),)
        case _:
            assert_never(norm.status)


def readable(successor: str) -> str:
    """The rulebook's "№ 834, 2022-09-26" with the day as readers write it: № 834, 26.09.2022."""
    return _ISO_DAY.sub(lambda found: f"{date.fromisoformat(found[0]):%d.%m.%Y}", successor)


def traced(norm: Norm) -> tuple[Line, ...]:
    """What the full proof adds: the key in the rulebook and the days between which the value holds."""
    return (Line(_in_force(norm.key, norm.in_force_from, norm.in_force_until), Look.NOTE),)


def _in_force(key: str, since: date, until: date | None) -> Text:
    if until is None:
        return _("In the rulebook: %(key)s, from %(since)s on", key=key, since=since)
    return _("In the rulebook: %(key)s, from %(since)s to %(until)s", key=key, since=since, until=until)
