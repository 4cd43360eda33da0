"""The unit's open values in words: their names, how much they are, and whose they are."""

from collections.abc import Mapping
from typing import Final

from domain.law import Norm
from domain.unit_rules import UNIT_ACT
from handlers.screens import Line, Look, Said, Text, _, n_
from handlers.why.norm_lines import listed, norm_value

#: short names, for buttons and titles
NAMES: Final[Mapping[str, Text]] = {
    "unit.answer_term": _("Answer to a raport"),
    "unit.leave_raport_lead": _("Lead time of a leave raport"),
    "unit.travel_days_by_distance": _("Days of travel by distance"),
    "unit.closed_dates": _("Days closed to leave"),
    "unit.strength_threshold": _("Share that stays on duty"),
}

#: what each is for, in a sentence
PURPOSES: Final[Mapping[str, Text]] = {
    "unit.answer_term": _("How many working days the unit takes to answer a raport."),
    "unit.leave_raport_lead": _("How many days before its first day a leave raport is to be filed."),
    "unit.travel_days_by_distance": _("How many days of travel the unit gives, by the distance in kilometres."),
    "unit.closed_dates": _("Days on which the unit gives no leave."),
    "unit.strength_threshold": _("How many per cent of a subunit stay on duty while others are on leave."),
}


def rule_name(norm: Norm) -> Text | Said:
    return NAMES.get(norm.key) or Said(norm.labels)


def value_words(norm: Norm) -> Text | str:
    """The value; a zero, an empty list or table says that nothing is set."""
    value = norm.value
    if not value:
        return _("not set")
    if isinstance(value, Mapping):
        return listed([step_words(kilometres, days) for kilometres, days in value.items()])
    return norm_value(norm)


def step_words(kilometres: str, days: int | str | None) -> Text | str:
    """One step of a table of travel days."""
    if not isinstance(days, int):
        return f"{kilometres} → {days}"
    return n_("up to %(km)s km: %(n)s day", "up to %(km)s km: %(n)s days", days, km=kilometres)


def is_own(norm: Norm) -> bool:
    return norm.citation.act == UNIT_ACT


def standing(norm: Norm) -> Line:
    """Whose value it is: the unit's, nobody's, or the assistant's default that is no law."""
    if is_own(norm):
        return Line(_("This is the unit's own rule, not the law."), Look.GOOD)
    if not norm.value:
        return Line(_("Not set: neither the law at hand nor the unit names it."), Look.NOTE)
    return Line(_("Not set by the unit. This is the assistant's default; the law at hand does not set it."), Look.NOTE)
