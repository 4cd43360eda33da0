"""What the personnel officer reads about the unit's own rules, and what the commander is told of a change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.law import Norm
from domain.people import Person
from handlers.entries import Home, OpenRoster, OpenUnitRules
from handlers.screens import GAP, Button, Line, Look, Rows, Screen, Text, Tone, Words, _, titled
from handlers.unit_rules.presses import KeepUnitRule, OpenUnitRule, ResetUnitRule, SetUnitRule
from handlers.unit_rules.record import OwnRule
from handlers.unit_rules.value_words import PURPOSES, is_own, rule_name, standing, value_words

SHOWN = 8  #: changes of one rule shown, the newest first
MENU = Button(_("Menu"), Home())
ALL = Button(_("Unit's own rules"), OpenUnitRules())


@dataclass(frozen=True)
class Kept:
    """A kept change with its value in the rulebook's form, and who kept it."""

    rule: OwnRule
    norm: Norm
    officer: Person


def not_yours() -> Screen:
    asked = _("Only the personnel officer sets the unit's own rules. Open the menu to see what is yours.")
    return Screen(titled(_("This is not open to you"), asked), ((MENU,),))


def overview(norms: Sequence[Norm]) -> Screen:
    """Every value the law leaves open, as it stands today."""
    shown = tuple(line for norm in norms for line in (GAP, *_present(norm)))
    lines = titled(
        _("Unit's own rules"),
        _("Here the law leaves the value to the unit. Each is set on a paper of the unit and shown as its rule."),
        *shown,
    )
    rows = tuple((Button(rule_name(norm), OpenUnitRule(norm.key)),) for norm in norms)
    return Screen(lines, (*rows, (Button(_("The roster"), OpenRoster()), MENU)))


def _present(norm: Norm) -> tuple[Line, ...]:
    return (Line(_("%(rule)s: %(value)s", rule=rule_name(norm), value=value_words(norm))), standing(norm))


def one(now: Norm, history: Sequence[Kept], version: int, toast: Words | None = None) -> Screen:
    """One value: how it stands, on which paper, and what it was and will be; *history* is oldest first."""
    purpose = PURPOSES.get(now.key)
    lines = titled(
        rule_name(now),
        *((purpose,) if purpose else ()),
        _("Today: %(value)s", value=value_words(now)),
        *((Line(_basis(now.citation.paragraph), Look.NOTE),) if is_own(now) else ()),
        standing(now),
        *_history(history),
    )
    return Screen(lines, _rows(now, history, version), toast=toast)


def _history(history: Sequence[Kept]) -> tuple[Line, ...]:
    if not history:
        return ()
    newest = tuple(reversed(history))[:SHOWN]
    return (
        GAP,
        Line(_("What was kept, the newest first"), Look.TITLE),
        *(line for kept in newest for line in _kept(kept)),
    )


def _kept(kept: Kept) -> tuple[Line, ...]:
    by = _(
        "Kept on %(day)s by %(rank)s %(name)s",
        day=kept.rule.at,
        rank=kept.officer.rank,
        name=kept.officer.name.full,
    )
    return Line(_held(kept)), Line(_basis(kept.rule.basis), Look.NOTE), Line(by, Look.NOTE)


def _held(kept: Kept) -> Text:
    rule, value = kept.rule, _new_value(kept.rule, kept.norm)
    if not rule.began:
        return _("From %(since)s on: %(value)s. Replaced before it began.", since=rule.since, value=value)
    if rule.until is None:
        return _("From %(since)s on: %(value)s", since=rule.since, value=value)
    return _("From %(since)s to %(until)s: %(value)s", since=rule.since, until=rule.until, value=value)


def _new_value(rule: OwnRule, norm: Norm) -> Text | str:
    return _("back to the default (%(value)s)", value=value_words(norm)) if rule.value is None else value_words(norm)


def _basis(paper: str) -> Text:
    return _("Basis: %(paper)s", paper=paper)


def _rows(now: Norm, history: Sequence[Kept], version: int) -> Rows:
    new = Button(_("Set a new value"), SetUnitRule(now.key, version), Tone.PRIMARY)
    ahead = any(kept.rule.value is not None and kept.rule.until is None for kept in history)
    reset = ((Button(_("Back to the default"), ResetUnitRule(now.key, version)),),) if ahead or is_own(now) else ()
    return ((new,), *reset, (ALL, MENU))


def preview(now: Norm, new: Kept, ended: Sequence[Kept], digest: str) -> Screen:
    """The whole change before it is kept; *ended* are the values that it ends."""
    first_day = new.rule.since
    lines = titled(
        _("Unit's own rule: check before keeping"),
        _("%(rule)s: %(value)s", rule=rule_name(now), value=_new_value(new.rule, new.norm)),
        _("It holds from %(since)s on.", since=first_day),
        _basis(new.rule.basis),
        GAP,
        _("Today: %(value)s", value=value_words(now)),
        *(Line(_ended(kept, first_day), Look.WARN) for kept in ended),
        Line(_("It is shown as the unit's own rule, never as law. The commander of the unit is told."), Look.NOTE),
    )
    keep = Button(_("Keep it"), KeepUnitRule(digest), Tone.SUCCESS)
    drop = Button(_("Change nothing"), OpenUnitRule(now.key))
    return Screen(lines, ((keep, drop), (ALL, MENU)))


def _ended(kept: Kept, first_day: date) -> Text:
    value = value_words(kept.norm)
    if kept.rule.since >= first_day:
        return _("This will not begin: %(value)s from %(since)s on.", value=value, since=kept.rule.since)
    return _("This ends the day before: %(value)s.", value=value)


def changed(kept: Kept) -> Screen:
    """What the unit commander is told."""
    lines = titled(
        _("A rule of the unit has changed"),
        _("%(rule)s: %(value)s", rule=rule_name(kept.norm), value=_new_value(kept.rule, kept.norm)),
        _("It holds from %(since)s on.", since=kept.rule.since),
        _basis(kept.rule.basis),
        Line(
            _("Kept by the personnel officer: %(rank)s %(name)s", rank=kept.officer.rank, name=kept.officer.name.full),
            Look.NOTE,
        ),
        Line(_("This is the unit's own rule, not the law."), Look.NOTE),
    )
    return Screen(lines, ((MENU,),))
