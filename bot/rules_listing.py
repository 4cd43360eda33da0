"""The list of rules: a row for each, and the filters of `rules list`."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from domain.act import Act
from domain.ledger import Ledger, Rule, State


@dataclass(frozen=True)
class Filters:
    """What is asked for; an empty filter lets everything through."""

    act: str = ""  #: key or number
    kind: str = ""
    state: str = ""
    use: str = ""
    paragraph: str = ""  #: "16" for all its parts, "16(1)" for one


@dataclass(frozen=True)
class Row:
    """One rule with its state and what carries it."""

    id: str
    act: str
    paragraph: str
    kind: str
    use: str
    state: str  #: the first of the states; "none" where nothing is said
    states: tuple[str, ...]
    carried_by: tuple[str, ...]  #: "computed: domain.rules.contract_filing.filing_window"

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def rows(ledger: Ledger, acts: Mapping[str, Act], filters: Filters) -> list[Row]:
    """The rules that pass every filter, in the order of the ledger."""
    listed = (_row(rule, ledger.states.get(rule.id, State())) for rule in ledger.rules.values())
    return [row for row in listed if _passes(row, acts, filters)]


def _row(rule: Rule, state: State) -> Row:
    first = state.names[0] if state.names else "none"
    return Row(rule.id, rule.act, rule.paragraph, rule.kind, rule.use, first, state.names, state.carriers)


def _passes(row: Row, acts: Mapping[str, Act], wanted: Filters) -> bool:
    return (
        wanted.act in ("", row.act, acts[row.act].number)
        and wanted.kind in ("", row.kind)
        and wanted.use in ("", row.use)
        and wanted.state in ("", row.state, *row.states)
        and _within(row.paragraph, wanted.paragraph)
    )


def _within(paragraph: str, wanted: str) -> bool:
    """16(1) lies within 16; 16-1 and 160 do not."""
    return paragraph.startswith(wanted) and (not wanted or paragraph[len(wanted) :][:1] in ("", "(", "."))
