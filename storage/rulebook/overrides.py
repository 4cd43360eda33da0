"""A unit's own values, only where the law leaves a value open; they are marked as the unit's rule, never as law.

The file maps an open key to a list of {in_force_from, in_force_until?, value, basis}; the basis names the unit's paper:

    unit.answer_term:
      - {in_force_from: 2026-12-01, value: 5, basis: "Order of the unit commander, 2026-11-20, point 3"}
"""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from domain.law import Norm
from domain.unit_rules import unit_norm
from storage.rulebook.fields import Entry
from storage.rulebook.norms import in_order
from storage.rulebook.strict_yaml import read_mapping
from storage.rulebook.units import held_value

_VALUE: Final = frozenset({"in_force_from", "value", "basis"})
_OPTIONAL: Final = frozenset({"in_force_until"})


def unit_rules(file: Path, law: Iterable[Norm]) -> tuple[Norm, ...]:
    """The unit's values of *file* as norms; RulebookFault where the law does not leave a value open."""
    newest = {norm.key: norm for norm in law}
    return tuple(norm for key, values in read_mapping(file).items() for norm in _norms(file, key, values, newest))


def _norms(file: Path, key: str, values: object, law: Mapping[str, Norm]) -> tuple[Norm, ...]:
    open_norm = law.get(key)
    entry = Entry(file, key, {})
    if open_norm is None:
        entry.refuse("the rulebook has no value of this name", f"The values a unit may set are {_open_keys(law)}")
    if not open_norm.open:
        cited = f"{open_norm.citation.act}, {open_norm.citation.paragraph}"
        entry.refuse(f"this value is set by law ({cited}) and a unit cannot change it", "Take the line out")
    if not isinstance(values, list) or not values:
        entry.refuse("it has no values", "Add a list of values with in_force_from, value and basis")
    own = tuple(_norm(Entry.of(file, f"{key}[{n}]", held), open_norm) for n, held in enumerate(values))
    return in_order(entry, own)


def _norm(entry: Entry, open_norm: Norm) -> Norm:
    entry.only(_VALUE, _OPTIONAL)
    since = entry.day("in_force_from")
    until = entry.day("in_force_until") if "in_force_until" in entry.held else None
    _refuse_odd_dates(entry, since, until, open_norm)
    value = held_value(entry, open_norm.unit)
    return unit_norm(open_norm, value, since, entry.text("basis"), until)


def _refuse_odd_dates(entry: Entry, since: date, until: date | None, open_norm: Norm) -> None:
    if until is not None and until < since:
        entry.refuse(f"it ends on {until}, before it begins", "Check in_force_from and in_force_until")
    if since < open_norm.in_force_from:
        remedy = f"Begin it on {open_norm.in_force_from} or later"
        entry.refuse(f"it begins on {since}, before the law that leaves it open", remedy)


def _open_keys(law: Mapping[str, Norm]) -> str:
    return ", ".join(sorted(key for key, norm in law.items() if norm.open))
