"""A unit's own value where the law leaves one open: answer time, lead time, travel days, closed dates, strength.

It stands beside the default from its day on, marked as the unit's rule and never as law; a value the law sets is
deliberately not to be changed by a unit, whoever asks.
"""

from dataclasses import replace
from datetime import date

from domain.law import Citation, Held, Norm, Rulebook, Status

#: the act a unit's own value is cited by
UNIT_ACT = "unit"


class NotOpen(ValueError):
    """The law sets this value itself, or there is no such value."""

    def __init__(self, key: str) -> None:
        super().__init__(f"{key} is not left open by law")
        self.key = key


def unit_norm(default: Norm, value: Held, since: date, basis: str, until: date | None = None) -> Norm:
    """The unit's value in place of *default* from *since* (until *until*); *basis* names the unit's own paper."""
    if not default.open:
        raise NotOpen(default.key)
    cited = Citation(UNIT_ACT, basis, since)
    return replace(
        default, value=value, in_force_from=since, in_force_until=until, status=Status.UNIT_RULE, citation=cited
    )


def open_norm(rulebook: Rulebook, key: str) -> Norm:
    """The newest default of an open value; NotOpen where the law sets it or nobody knows it."""
    found = [norm for norm in rulebook.norms if norm.key == key and norm.citation.act != UNIT_ACT]
    if not found or not found[-1].open:
        raise NotOpen(key)
    return found[-1]


def with_unit_norms(rulebook: Rulebook, *own: Norm) -> Rulebook:
    """The rulebook with the unit's values after the law's, so that on the same day the unit's goes first."""
    return Rulebook((*rulebook.norms, *own))
