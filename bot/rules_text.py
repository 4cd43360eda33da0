"""The lines the rule commands print: differences of examples, rows of the list, changes of the law."""

from collections.abc import Iterator
from typing import Final, assert_never

from bot.rules_listing import Row
from domain.checking import Outcome
from domain.law import Citation, Held, Norm, Status
from domain.law_changes import Change, Turn

_UNIT_NAMES: Final = {"age": "years", "count": ""}


def outcome_lines(outcome: Outcome) -> Iterator[str]:
    """A line for each difference (id, expected, got, norm) or for the fault; none for an example that passed."""
    if outcome.fault:
        yield f"{outcome.id}: could not be evaluated: {outcome.fault}"
    for one in outcome.differences:
        norm = "; ".join(one.norms) or "none cited"
        yield f"{outcome.id}: {one.name}: expected {_said(one.expected)}, got {_said(one.got)}, norm {norm}"


def row_line(row: Row) -> str:
    return f"{row.id}  [{row.act}, {row.paragraph}]  {row.kind}  {', '.join(row.carried_by) or row.state}"


def change_line(change: Change) -> str:
    """The change, its day and its paragraph."""
    return f"{change.on}  {change.turn}  {change.norm.key}: {_turned(change)}  [{cited(change.norm.citation)}]"


def cited(citation: Citation) -> str:
    """Where a value stands: "decree-124, 16(1), edition of 2024-08-19"."""
    return f"{citation.act}, {citation.paragraph}, edition of {citation.wording}"


def value_text(value: Held, unit: str) -> str:
    """A value with its unit in words: "2 months"; tables and lists as their entries."""
    match value:
        case int():
            return f"{value} {_unit_name(value, unit)}".strip()
        case str():
            return value
        case tuple():
            return ", ".join(value) or "none"
        case _:
            return ", ".join(f"{name}: {_said(cell)}" for name, cell in value.items()) or "none"


def status_text(norm: Norm) -> str:
    """How sure the value is, in words a reader cannot take for law where it is none."""
    match norm.status:
        case Status.IN_FORCE:
            return "in force"
        case Status.REPEALED:
            return f"repealed by {norm.successor}"
        case Status.UNIT_RULE:
            return "a rule of the unit, not of the law"
        case Status.UNKNOWN:
            return "not confirmed by a text of the act"
        case _:
            assert_never(norm.status)


def _unit_name(value: int, unit: str) -> str:
    name = _UNIT_NAMES.get(unit, unit.replace("_", " "))
    return name.removesuffix("s") if value == 1 else name


def _turned(change: Change) -> str:
    value = value_text(change.norm.value, change.norm.unit)
    if change.before is not None:
        return f"{value_text(change.before.value, change.before.unit)} -> {value}"
    match change.turn:
        case Turn.BEGUN | Turn.CHANGED:
            return value
        case Turn.ENDED:
            return f"{value} ended"
        case Turn.REPEALED:
            return f"{value} repealed by {change.norm.successor}"
        case _:
            assert_never(change.turn)


def _said(value: object) -> str:
    """YAML's own words for nothing, yes and no."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case _:
            return str(value)
