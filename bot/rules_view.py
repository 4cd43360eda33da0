"""One rule in full: what it says, its values on a day, its status, the act's own words and the reading chosen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Final, assert_never

from bot.rules_text import cited, status_text, value_text
from domain.act import Act, ActStatus
from domain.law import Norm, Rulebook
from domain.ledger import Ledger, Rule, State

#: the paragraph of a rule that speaks of its act as a whole
_WHOLE_ACT: Final = "0"
_LANGUAGE_NAMES: Final = {"kk": "Kazakh", "ru": "Russian", "en": "English"}


class RuleUnknown(LookupError):
    """Neither a rule nor a value has this name."""

    def __init__(self, name: str, near: list[str]) -> None:
        hint = f"Did you mean {' or '.join(near)}?" if near else "`rules list` gives every rule's id."
        super().__init__(f"There is no rule or value called {name}. {hint}")


@dataclass(frozen=True)
class RuleView:
    """Shows rules in one language, on one day or through all days."""

    rulebook: Rulebook
    ledger: Ledger
    acts: Mapping[str, Act]
    language: str
    on: date | None

    def lines(self, name: str) -> Iterator[str]:
        """Everything known of the rule or value *name*; RuleUnknown with the nearest names where there is none."""
        rule = self.ledger.rules.get(name)
        keys = self._keys(name)
        if rule is None and not keys:
            raise RuleUnknown(name, self._near(name))
        yield name
        if rule is not None:
            yield from _said(rule, self.acts[rule.act], self.language)
        for key in keys:
            yield from self._values(key)
        if rule is not None:
            yield from _about(rule, self.ledger.states.get(name, State()), self.language)

    def _keys(self, name: str) -> list[str]:
        """The values that carry the rule, or the value itself."""
        return list(dict.fromkeys(norm.key for norm in self.rulebook.norms if name in (norm.key, *norm.rules)))

    def _values(self, key: str) -> Iterator[str]:
        norms = self._norms(key)
        if not norms:
            yield f"{key}: no value on {self.on}"
        for norm in norms:
            yield f"{key}: {norm.labels[self.language]}: {value_text(norm.value, norm.unit)}"
            yield f"  {_period(norm)}; {status_text(norm)}; {cited(norm.citation)}; {norm.citation.link}"

    def _norms(self, key: str) -> list[Norm]:
        if self.on is None:
            return [norm for norm in self.rulebook.norms if norm.key == key]
        rules = self.rulebook.on(self.on)
        return [rules[key]] if key in rules else []

    def _near(self, name: str) -> list[str]:
        carried = {rule for norm in self.rulebook.norms for rule in (norm.key, *norm.rules)}
        return get_close_matches(name, sorted({*self.ledger.rules, *carried}), n=3)


def _said(rule: Rule, act: Act, language: str) -> Iterator[str]:
    place = "the act itself" if rule.paragraph == _WHOLE_ACT else rule.paragraph
    yield f"№ {act.number}, {place}: {act.titles[language]}"
    yield f"Act: {act_status(act)}; edition of {act.edition}; {act.link}"
    yield f"Kind: {rule.kind}; for: {', '.join(rule.audience)}; by: {rule.actor}; use: {rule.use}"
    yield rule.statement[language]
    yield f"Quote ({_LANGUAGE_NAMES[rule.quote_language]}): «{rule.quote}»"


def act_status(act: Act) -> str:
    """Whether the act itself stands, in words."""
    match act.status:
        case ActStatus.REPEALED:
            return f"repealed {act.repealed_on or ''} by {act.successor}"
        case ActStatus.AMENDING:
            return "an amending act, it lives on in the acts it amended"
        case ActStatus.IN_FORCE:
            return "in force"
        case ActStatus.UNKNOWN:
            return "its text was not at hand"
        case _:
            assert_never(act.status)


def _period(norm: Norm) -> str:
    since = f"from {norm.in_force_from}"
    return f"{since} until {norm.in_force_until}" if norm.in_force_until else since


def _about(rule: Rule, state: State, language: str) -> Iterator[str]:
    yield f"State: {', '.join(state.carriers) or 'none'}"
    yield f"Value as read: {dict(rule.value)}"
    if rule.reading:
        yield f"Reading: {rule.reading[language]}"
    if rule.external:
        yield f"Other laws: {'; '.join(rule.external)}"
    if rule.note:
        yield f"Note: {rule.note}"
