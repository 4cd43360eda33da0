"""One named entry of a parameter file becomes its dated norms."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Final

from domain.act import Act
from domain.law import Citation, Norm, Status
from storage.rulebook.fields import Entry
from storage.rulebook.units import UNITS, held_value

_ENTRY: Final = frozenset({"ru", "kk", "en", "rules", "unit", "values"})
_ENTRY_OPTIONAL: Final = frozenset({"open"})
_VALUE: Final = frozenset({"in_force_from", "value", "status", "citation"})
_VALUE_OPTIONAL: Final = frozenset({"in_force_until", "successor"})
_CITATION: Final = frozenset({"act", "paragraph", "wording", "link"})
LANGUAGES: Final = ("kk", "ru", "en")


def norms_of(entry: Entry, acts: Mapping[str, Act]) -> tuple[Norm, ...]:
    """The values of one key, oldest first, none overlapping another."""
    entry.only(_ENTRY, _ENTRY_OPTIONAL)
    unit = entry.text("unit")
    if unit not in UNITS:
        entry.refuse(f"unknown unit {unit}", f"Use one of {', '.join(sorted(UNITS))}")
    values = entry.held["values"]
    if not isinstance(values, list) or not values:
        entry.refuse("it has no values", "Add at least one value with its date and citation")
    norms = tuple(_norm(entry, Entry.of(entry.file, f"{entry.key}[{n}]", held), acts) for n, held in enumerate(values))
    return in_order(entry, norms)


def _norm(entry: Entry, value: Entry, acts: Mapping[str, Act]) -> Norm:
    value.only(_VALUE, _VALUE_OPTIONAL)
    status = _status(value)
    return Norm(
        key=entry.key,
        unit=entry.text("unit"),
        value=held_value(value, entry.text("unit")),
        in_force_from=value.day("in_force_from"),
        in_force_until=_until(value),
        status=status,
        successor=_successor(value, status),
        citation=_citation(value.sub("citation"), acts),
        rules=entry.words("rules"),
        labels={code: entry.text(code) for code in LANGUAGES},
        open=_open(entry),
    )


def _status(value: Entry) -> Status:
    try:
        return Status(value.text("status"))
    except ValueError:
        value.refuse(f"unknown status {value.held['status']}", f"Use one of {', '.join(Status)}")


def _until(value: Entry) -> date | None:
    if "in_force_until" not in value.held:
        if value.held["status"] == Status.REPEALED:
            value.refuse("a repealed value has no last day in force", "Add in_force_until")
        return None
    until = value.day("in_force_until")
    if until < value.day("in_force_from"):
        value.refuse(f"it ends on {until}, before it begins", "Check in_force_from and in_force_until")
    return until


def _successor(value: Entry, status: Status) -> str:
    if "successor" in value.held:
        return value.text("successor")
    if status is Status.REPEALED:
        value.refuse("a repealed value does not name its successor", "Add successor, such as '№ 834, 2022-09-26'")
    return ""


def _citation(cited: Entry, acts: Mapping[str, Act]) -> Citation:
    cited.only(_CITATION)
    act = acts.get(cited.text("act"))
    if act is None:
        cited.refuse(f"unknown act {cited.held['act']}", "Add the act to domain/acts/acts.yaml or correct its key")
    link = cited.text("link")
    address = acts[link].link if link in acts else link
    return Citation(act.key, cited.text("paragraph"), cited.day("wording"), address)


def _open(entry: Entry) -> bool:
    value = entry.held.get("open", False)
    if not isinstance(value, bool):
        entry.refuse("open is neither true nor false", "Write open: true only where the law leaves the value open")
    return value


def in_order(entry: Entry, norms: tuple[Norm, ...]) -> tuple[Norm, ...]:
    """Oldest first; refuses periods that overlap."""
    ordered = tuple(sorted(norms, key=lambda norm: norm.in_force_from))
    for older, newer in pairwise(ordered):
        ends = older.in_force_until
        if ends is None or ends >= newer.in_force_from:
            remedy = f"End the older value the day before {newer.in_force_from} with in_force_until"
            entry.refuse(f"the values from {older.in_force_from} and {newer.in_force_from} overlap", remedy)
    return ordered
