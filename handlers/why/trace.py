"""The proof of a decision as JSON, kept with the step for ever, and read back as it was."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.law import Because, Citation, Held, Norm, Plain, Status

DATE = "date"  #: marks a date among the facts: {"date": "2026-12-05"}


def to_json(because: Because) -> dict[str, Any]:
    return {
        "norms": [_norm_out(norm) for norm in because.norms],
        "facts": {name: _fact_out(fact) for name, fact in because.facts.items()},
        "sums": list(because.sums),
        "readings": list(because.readings),
    }


def from_json(kept: Mapping[str, Any]) -> Because:
    """The proof as it was kept; raise KeyError where *kept* is no proof."""
    return Because(
        norms=tuple(_norm_in(norm) for norm in kept["norms"]),
        facts={name: _fact_in(fact) for name, fact in kept["facts"].items()},
        sums=tuple(kept["sums"]),
        readings=tuple(kept["readings"]),
    )


def _fact_out(fact: Plain) -> Any:
    return {DATE: fact.isoformat()} if isinstance(fact, date) else fact


def _fact_in(fact: Any) -> Plain:
    return date.fromisoformat(fact[DATE]) if isinstance(fact, Mapping) else fact


def _norm_out(norm: Norm) -> dict[str, Any]:
    cited = norm.citation
    return {
        "key": norm.key,
        "unit": norm.unit,
        "value": _value_out(norm.value),
        "from": norm.in_force_from.isoformat(),
        "until": norm.in_force_until.isoformat() if norm.in_force_until else None,
        "act": cited.act,
        "paragraph": cited.paragraph,
        "wording": cited.wording.isoformat(),
        "link": cited.link,
        "status": norm.status.value,
        "successor": norm.successor,
        "rules": list(norm.rules),
        "labels": dict(norm.labels),
        "open": norm.open,
    }


def _norm_in(kept: Mapping[str, Any]) -> Norm:
    until = kept["until"]
    return Norm(
        key=kept["key"],
        unit=kept["unit"],
        value=_value_in(kept["value"]),
        in_force_from=date.fromisoformat(kept["from"]),
        in_force_until=date.fromisoformat(until) if until else None,
        citation=Citation(kept["act"], kept["paragraph"], date.fromisoformat(kept["wording"]), kept["link"]),
        status=Status(kept["status"]),
        successor=kept["successor"],
        rules=tuple(kept["rules"]),
        labels=kept["labels"],
        open=kept["open"],
    )


def _value_out(value: Held) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, tuple) else value


def _value_in(value: Any) -> Held:
    held: Held = tuple(value) if isinstance(value, list) else value
    return held
