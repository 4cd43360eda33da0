"""The ledger: every rule of the acts and what became of it. No rule without a state, no claim that carries nothing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

#: rules the assistant must work with, not merely show
WORKED_USES: Final = frozenset({"check_deadline", "calculate", "file_report", "notify", "hr_task"})


@dataclass(frozen=True)
class Rule:
    """One rule of an act, in our sentence and in the act's own words."""

    id: str
    act: str  #: key in the register of acts
    paragraph: str  #: "16(1)" is paragraph 16, first part; "0" the act itself
    kind: str  #: deadline, duration, eligibility, right, ...
    actor: str  #: who acts by it
    audience: tuple[str, ...]  #: whom it concerns
    use: str  #: what the assistant does with it: guide, calculate, check_deadline, ...
    statement: Mapping[str, str]  #: one plain sentence by language code
    quote: str  #: the act's own words
    quote_language: str
    value: Mapping[str, Any]  #: as the catalogue of the acts gives it
    reading: Mapping[str, str] = field(default_factory=dict)  #: what is unclear, and the reading chosen, by language
    external: tuple[str, ...] = ()  #: other laws a value comes from
    note: str = ""


@dataclass(frozen=True)
class State:
    """What became of a rule; it may be several things at once."""

    computed: tuple[str, ...] = ()  #: dotted paths of functions
    shown: tuple[str, ...] = ()  #: screens or guides
    scheduled: tuple[str, ...] = ()  #: kinds of notices
    checked: tuple[str, ...] = ()  #: steps of the service
    exempt: tuple[str, ...] = ()  #: reasons for leaving it out
    coming: tuple[str, ...] = ()  #: "issue N: what"

    @property
    def names(self) -> tuple[str, ...]:
        """The states that are filled, in the order above."""
        return tuple(one.name for one in fields(self) if getattr(self, one.name))

    @property
    def carriers(self) -> tuple[str, ...]:
        """What carries the rule: "computed: domain.rules.x.y"."""
        return tuple(f"{name}: {what}" for name in self.names for what in getattr(self, name))

    @property
    def works(self) -> bool:
        """Whether the rule does something, or is promised to, beyond being shown."""
        return bool(self.computed or self.scheduled or self.checked or self.coming)


@dataclass(frozen=True)
class Ledger:
    """The catalogue of rules and their states, by rule id."""

    rules: Mapping[str, Rule]
    states: Mapping[str, State]


@dataclass(frozen=True)
class Carriers:
    """How to find whether what a state claims is really there."""

    function: Callable[[str], bool]  #: dotted path -> it imports and can be called
    screen: Callable[[str], bool]
    notice: Callable[[str], bool]
    step: Callable[[str], bool]


def stateless(ledger: Ledger) -> tuple[str, ...]:
    """Rules of which nothing is said."""
    return tuple(one for one in ledger.rules if not ledger.states.get(one, State()).names)


def strangers(ledger: Ledger) -> tuple[str, ...]:
    """States of rules that the catalogue does not know."""
    return tuple(one for one in ledger.states if one not in ledger.rules)


def unworked(ledger: Ledger) -> tuple[str, ...]:
    """Rules to be worked with that are only shown or left out."""
    worked = (rule.id for rule in ledger.rules.values() if rule.use in WORKED_USES)
    return tuple(one for one in worked if not ledger.states.get(one, State()).works)


def empty_claims(ledger: Ledger, carriers: Carriers) -> Iterator[str]:
    """Claims whose function, screen, notice or step is not there: "rule.id computed: domain.rules.x.y"."""
    for rule_id, state in ledger.states.items():
        for name, exists in (
            ("computed", carriers.function),
            ("shown", carriers.screen),
            ("scheduled", carriers.notice),
            ("checked", carriers.step),
        ):
            yield from (f"{rule_id} {name}: {what}" for what in getattr(state, name) if not exists(what))
