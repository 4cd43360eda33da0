"""What is asked about a change of a rule: the value, its first day, the paper it rests on."""

from datetime import date
from typing import Final

from domain.law import Norm
from handlers.entries import OpenUnitRules
from handlers.screens import Button, Line, Look, Rows, Screen, Text, _, titled
from handlers.unit_rules.presses import OpenUnitRule, PickSince
from handlers.unit_rules.reading import (
    LONGEST_BASIS,
    MOST_DAYS,
    MOST_PARTS,
    MOST_PER_CENT,
    MOST_TRAVEL,
    ReadingFault,
    Unread,
)
from handlers.unit_rules.value_words import PURPOSES, rule_name

_HELP: Final = {
    "table": _("Write the kilometres and the days, each step after a semicolon. For example: 500=1; 1500=2; 3000=4"),
    "dates": _("Write days or periods, each after a comma. For example: 25.12–10.01, 1.05, 3.03.2027–20.03.2027"),
    "percent": _("Write a whole number of per cent, from 1 to 100. For example: 80"),
    "working_days": _("Write a whole number of working days, from 1 to 365. For example: 10"),
}


def ask_value(norm: Norm, fault: ReadingFault | None = None) -> Screen:
    purpose = PURPOSES.get(norm.key)
    lines = titled(
        rule_name(norm),
        *_faulty(_value_fault(fault, norm.unit) if fault else None),
        *((purpose,) if purpose else ()),
        _HELP.get(norm.unit, _("Write a whole number of days, from 1 to 365. For example: 10")),
        *_years(norm),
    )
    return Screen(lines, _back(norm))


def _years(norm: Norm) -> tuple[Line, ...]:
    if norm.unit != "dates":
        return ()
    return (Line(_("Days with a year are closed once, days without a year are closed every year."), Look.NOTE),)


def _value_fault(fault: ReadingFault, unit: str) -> Text:
    """Why the value was not taken, with the part of it that is meant. Nothing was changed."""
    match fault.code:
        case Unread.OUT_OF_RANGE:
            return _range_fault(fault.part, unit)
        case Unread.NO_TABLE:
            return _("I could not read kilometres and days in “%(part)s”.", part=fault.part)
        case Unread.TABLE_ORDER:
            return _("At “%(part)s” the kilometres must rise, and the days must not become fewer.", part=fault.part)
        case Unread.TOO_MANY:
            return _("That is too much for one rule. Write %(most)s parts at most.", most=MOST_PARTS)
        case Unread.NO_NUMBER:
            return _("“%(part)s” is not a whole number.", part=fault.part)
        case _:
            return _day_fault(fault)


def _range_fault(part: str, unit: str) -> Text:
    if unit == "table":
        return _("In “%(part)s” the days must be from 1 to %(most)s.", part=part, most=MOST_TRAVEL)
    most = MOST_PER_CENT if unit == "percent" else MOST_DAYS
    return _("The number must be from 1 to %(most)s.", most=most)


def _day_fault(fault: ReadingFault) -> Text:
    match fault.code:
        case Unread.NO_SUCH_DAY:
            return _("There is no such day in the calendar: “%(part)s”.", part=fault.part)
        case Unread.END_BEFORE_START:
            return _("In “%(part)s” the last day comes before the first.", part=fault.part)
        case Unread.PAST:
            return _("These days are past: “%(part)s”.", part=fault.part)
        case _:
            return _("I could not read days in “%(part)s”.", part=fault.part)


def ask_since(norm: Norm, today: date, fault: ReadingFault | None = None) -> Screen:
    """The first day, today at the earliest: what was answered before keeps the value of then."""
    lines = titled(
        rule_name(norm),
        *_faulty(_since_fault(fault) if fault else None),
        _("From which day on does it hold? Press today, or write the day. For example: 1.12.2026"),
        Line(_("It begins today or later: raports answered before keep the value of their day."), Look.NOTE),
    )
    now = Button(_("From today on, %(day)s", day=today), PickSince(today.toordinal()))
    return Screen(lines, ((now,), *_back(norm)))


def _since_fault(fault: ReadingFault) -> Text:
    match fault.code:
        case Unread.PAST:
            return _("That day is past.")
        case Unread.TOO_FAR:
            return _("That is too far ahead. A rule begins within a year.")
        case Unread.NO_SUCH_DAY:
            return _("There is no such day in the calendar.")
        case _:
            return _("I could not read one day in that.")


def ask_basis(norm: Norm, *, wrong: bool = False) -> Screen:
    """Without a paper there is no rule of the unit."""
    fault = _("Name the paper by its number and date, in %(most)s characters at most.", most=LONGEST_BASIS)
    lines = titled(
        rule_name(norm),
        *_faulty(fault if wrong else None),
        _("Which paper of the unit does it rest on? For example: order No. 12 of 20.11.2026"),
        Line(_("Everybody who asks “Why?” will read it."), Look.NOTE),
    )
    return Screen(lines, _back(norm))


def _faulty(words: Text | None) -> tuple[Line, ...]:
    return (Line(words, Look.WARN),) if words else ()


def _back(norm: Norm) -> Rows:
    return (
        (
            Button(_("Change nothing"), OpenUnitRule(norm.key)),
            Button(_("Unit's own rules"), OpenUnitRules()),
        ),
    )
