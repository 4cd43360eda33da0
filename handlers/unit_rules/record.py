"""The unit's own values as its personnel officers kept them: the old stands dated beside the new.

A rule begins on the day it is kept or later, so that what was answered before is recomputed with the value of then.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from domain.law import Held, Norm, Rulebook
from domain.people import PersonId
from domain.unit_rules import NotOpen, open_norm, unit_norm, with_unit_norms
from domain.workdays import ONE_DAY
from handlers.ports import UnitOfWork

UNIT_RULES: Final = "unit_rules"  #: the name they are kept under, as one list, oldest first


@dataclass(frozen=True)
class OwnRule:
    """One value of the unit from a day on; without a value, the default stands again from that day."""

    key: str
    value: Held | None
    since: date
    basis: str  #: the unit's paper it rests on, in the officer's words
    by: PersonId
    at: datetime
    until: date | None = None  #: last day, where a later rule ended it; before `since`: it never began

    @property
    def began(self) -> bool:
        """False for one that was replaced before its first day."""
        return self.until is None or self.since <= self.until


def with_rule(rules: Sequence[OwnRule], new: OwnRule) -> tuple[OwnRule, ...]:
    """The rules with *new* at the end; every other of its key ends on the eve of its day."""
    eve = new.since - ONE_DAY
    return (*(replace(rule, until=eve) if _is_ended(rule, new) else rule for rule in rules), new)


def ended_by(rules: Iterable[OwnRule], new: OwnRule) -> tuple[OwnRule, ...]:
    """The values that *new* ends."""
    return tuple(rule for rule in rules if rule.value is not None and _is_ended(rule, new))


def _is_ended(rule: OwnRule, new: OwnRule) -> bool:
    return rule.key == new.key and (rule.until is None or rule.until >= new.since)


def norm_of(rule: OwnRule, rulebook: Rulebook) -> Norm:
    """The rule as a dated value; raise NotOpen where the law has set the value since."""
    default = open_norm(rulebook, rule.key)
    if rule.value is None:
        return replace(default, in_force_from=rule.since, in_force_until=rule.until)
    return unit_norm(default, rule.value, rule.since, rule.basis, rule.until)


def rulebook_with(rulebook: Rulebook, rules: Iterable[OwnRule]) -> Rulebook:
    """The rulebook with the unit's values of the chat after those of its file; the law goes before both."""
    return with_unit_norms(rulebook, *_norms(rulebook, rules))


def _norms(rulebook: Rulebook, rules: Iterable[OwnRule]) -> Iterator[Norm]:
    for rule in rules:
        try:
            norm = norm_of(rule, rulebook)
        except NotOpen:
            continue
        if rule.began:
            yield norm


async def kept_rules(work: UnitOfWork) -> tuple[OwnRule, ...]:
    return rules_of(await work.keep.get(UNIT_RULES))


def rules_of(kept: Any | None) -> tuple[OwnRule, ...]:
    """The rules as they were kept; none where nothing was."""
    return tuple(_rule_of(rule) for rule in kept or ())


def _rule_of(kept: Mapping[str, Any]) -> OwnRule:
    return OwnRule(
        key=kept["key"],
        value=held_of(kept["value"]),
        since=date.fromisoformat(kept["since"]),
        until=date.fromisoformat(kept["until"]) if kept["until"] else None,
        basis=kept["basis"],
        by=PersonId(kept["by"]),
        at=datetime.fromisoformat(kept["at"]),
    )


def held_of(kept: Any) -> Any:
    """JSON knows no tuples: a list of words is one."""
    return tuple(kept) if isinstance(kept, list) else kept


def as_json(rules: Iterable[OwnRule]) -> list[dict[str, Any]]:
    return [
        {
            "key": rule.key,
            "value": rule.value,
            "since": rule.since.isoformat(),
            "until": rule.until.isoformat() if rule.until else None,
            "basis": rule.basis,
            "by": rule.by,
            "at": rule.at.isoformat(),
        }
        for rule in rules
    ]
