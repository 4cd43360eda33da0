"""One value of the law in words: what it says, how much, by which paragraph of which edition, and how sure that is."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import assert_never

from domain.act import Act
from domain.law import Norm, Status
from handlers.screens import Line, Look, Numeric, Said, Text, Words, _, n_
from handlers.why.facts import fact_value

UNIT = "unit"  #: the act of a value the unit set itself

Acts = Mapping[str, Act]


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
        worded = fact_value(value)
        return worded if isinstance(worded, Text) else value
    if isinstance(value, Mapping):
        return "; ".join(f"{key} → {cell}" for key, cell in value.items()) or "–"
    return ", ".join(value) or "–"


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
        "Basis: act No. %(number)s, paragraph %(paragraph)s, wording of %(wording)s",
        number=acts[cited.act].number if cited.act in acts else cited.act,
        paragraph=cited.paragraph,
        wording=Numeric(cited.wording),
    )


def act_lines(norms: Iterable[Norm], acts: Acts) -> tuple[Line, ...]:
    """The acts cited, each once, with its title and address."""
    cited = dict.fromkeys(norm.citation.act for norm in norms if norm.citation.act in acts)
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
            repealed = _("Repealed by %(successor)s, whose text was not at hand.", successor=norm.successor)
            return (Line(repealed, Look.WARN),)
        case Status.REPEALED:
            return (Line(_("Repealed; what replaced it was not at hand."), Look.WARN),)
        case Status.UNIT_RULE:
            return (Line(_("This is the unit's own rule, not the law."), Look.NOTE),)
        case Status.UNKNOWN:
            return (Line(_("The law at hand does not set this. Ask the personnel officer."), Look.WARN),)
        case _:
            assert_never(norm.status)


def traced(norm: Norm) -> tuple[Line, ...]:
    """What the full proof adds: the key in the rulebook and the days between which the value holds."""
    return (Line(_in_force(norm.key, norm.in_force_from, norm.in_force_until), Look.NOTE),)


def _in_force(key: str, since: date, until: date | None) -> Text:
    if until is None:
        return _("In the rulebook: %(key)s, from %(since)s on", key=key, since=since)
    return _("In the rulebook: %(key)s, from %(since)s to %(until)s", key=key, since=since, until=until)
