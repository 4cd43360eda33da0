"""The Why screen: the values of the law, the person's facts and the sum; in full on request; as of any day."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.law import Because, Norm
from domain.ledger import Rule
from handlers.entries import Home, OpenRule
from handlers.screens import GAP, Button, Line, Look, Rows, Screen, Text, _, titled
from handlers.why.citations import Acts, act_words, place_words
from handlers.why.facts import fact_name, fact_value
from handlers.why.norm_lines import act_lines, norm_lines, traced
from handlers.why.presses import AskDay, Turn
from handlers.why.readings import Catalogue, reading_lines

MENU = Button(_("Menu"), Home())
RULES_SHOWN = 6


@dataclass(frozen=True)
class Asked:
    """Which proof was asked for, and how it is to be shown."""

    subject: str
    ref: int
    on: date
    full: bool = False
    past: bool = False  #: as of a day the reader chose


def why(because: Because, asked: Asked, acts: Acts, rules: Catalogue, *, fresh: bool = False) -> Screen:
    """The whole proof; *rules* tell which readings were chosen."""
    lines = (
        Line(_("Why?"), Look.TITLE),
        Line(_("The law is read as it stood on %(day)s.", day=asked.on), Look.NOTE),
        *_norms(because, acts, asked.full),
        *_facts(because),
        *_sums(because),
        *(_sources(because, acts, rules) if asked.full else ()),
    )
    return Screen(lines, _rows(because, asked, acts, rules), fresh=fresh)


def _norms(because: Because, acts: Acts, full: bool) -> tuple[Line, ...]:
    if full:
        found = [(*norm_lines(norm, acts), *traced(norm)) for norm in because.norms]
    else:
        found = [norm_lines(_used(norm, because), acts) for norm in because.norms]
    return tuple(line for lines in found for line in (GAP, *lines))


def _used(norm: Norm, because: Because) -> Norm:
    """A table of the law by the rows the facts name; whole where they name none."""
    if not isinstance(norm.value, Mapping):
        return norm
    rows = {key: cell for key, cell in norm.value.items() if key in because.facts.values()}
    return replace(norm, value=rows) if rows else norm


def _facts(because: Because) -> tuple[Line, ...]:
    if not because.facts:
        return ()
    told = (
        Line(_("%(name)s: %(value)s", name=fact_name(name), value=fact_value(value)))
        for name, value in because.facts.items()
    )
    return (GAP, Line(_("Facts used"), Look.TITLE), *told)


def _sums(because: Because) -> tuple[Line, ...]:
    if not because.sums:
        return ()
    return (GAP, Line(_("The sum"), Look.TITLE), *(Line(one) for one in because.sums))


def _sources(because: Because, acts: Acts, rules: Catalogue) -> tuple[Line, ...]:
    """The acts by their titles, and the readings chosen."""
    cited = act_lines(because.norms, acts)
    titles = (GAP, Line(_("Acts"), Look.TITLE), *cited) if cited else ()
    return (*titles, *reading_lines(because.readings, rules, acts))


def _rows(because: Because, asked: Asked, acts: Acts, rules: Catalogue) -> Rows:
    day = asked.on.toordinal() if asked.past else 0
    turned = Turn(asked.subject, asked.ref, day, not asked.full)
    turn = Button(_("In short") if asked.full else _("In full"), turned)
    as_of = Button(_("As of another day"), AskDay(asked.subject, asked.ref, asked.full))
    return ((turn, as_of), *(_rule_rows(because, acts, rules) if asked.full else ()), (MENU,))


def _rule_rows(because: Because, acts: Acts, rules: Catalogue) -> Rows:
    """The rules of the ledger behind the values, each to be read in the act's own words."""
    behind = dict.fromkeys((*(rule for norm in because.norms for rule in norm.rules), *because.readings))
    held = [rules[rule] for rule in behind if rule in rules]
    return tuple((Button(_place(rule, acts), OpenRule(rule.id)),) for rule in held[:RULES_SHOWN])


def _place(rule: Rule, acts: Acts) -> Text:
    """Where the rule stands; its id would say nothing to a reader."""
    return _("%(act)s, %(place)s", act=act_words(rule.act, acts), place=place_words(rule.act, rule.paragraph))


def ask_day(*, wrong: bool = False) -> Screen:
    """The date as of which the law is to be read."""
    asked = _("Write the day as of which the law should be read, for example: 01.03.2025")
    fault = (Line(_("I could not read a date in that."), Look.WARN),) if wrong else ()
    return Screen(titled(_("As of another day"), *fault, asked), ((MENU,),))


def no_value(on: date, asked: Asked) -> Screen:
    """The rulebook does not reach back so far, and says so instead of guessing."""
    line = _("For %(day)s the texts at hand have no value, so nothing can be proved as of that day.", day=on)
    again = Button(_("Another day"), AskDay(asked.subject, asked.ref, asked.full))
    today = Button(_("As of today"), Turn(asked.subject, asked.ref, 0, asked.full))
    return Screen(titled(_("Why?"), Line(line, Look.WARN)), ((today, again), (MENU,)))


def nothing() -> Screen:
    """The record is gone or not this reader's."""
    lines = titled(_("There is nothing to explain here any more."), _("Open the menu and choose again."))
    return Screen(lines, ((MENU,),))
