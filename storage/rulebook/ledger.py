"""Reads the ledger: domain/acts/catalogue/<act>.yaml (the rules) and domain/acts/states/<topic>.yaml (their states)."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypeVar

from domain.ledger import Ledger, Rule, State
from storage.rulebook.fault import RulebookFault
from storage.rulebook.fields import Entry
from storage.rulebook.places import CATALOGUE, STATES
from storage.rulebook.strict_yaml import read_mapping

_RULE: Final = frozenset({"paragraph", "kind", "actor", "audience", "use", "statement", "quote", "value"})
_RULE_OPTIONAL: Final = frozenset({"reading", "external", "note"})
_STATES: Final = frozenset({"computed", "shown", "scheduled", "checked", "exempt", "coming"})
_LANGUAGES: Final = frozenset({"kk", "ru", "en"})
T = TypeVar("T")


def load_ledger(catalogue: Path = CATALOGUE, states: Path = STATES) -> Ledger:
    """The rules and their states; RulebookFault names file, rule and remedy."""
    return Ledger(load_rules(catalogue), _gathered(states, _state))


def load_rules(catalogue: Path = CATALOGUE) -> dict[str, Rule]:
    """Every rule of the acts by its id, act by act, in the order of the act."""
    return _gathered(catalogue, _rule)


def _gathered(folder: Path, read: Callable[[Entry], T]) -> dict[str, T]:
    found: dict[str, T] = {}
    for file in sorted(folder.glob("*.yaml")):
        for key, held in read_mapping(file).items():
            if key in found:
                raise RulebookFault(file, key, "another file has this rule already", "Keep it in one file")
            found[key] = read(Entry.of(file, key, held))
    return found


def _rule(entry: Entry) -> Rule:
    entry.only(_RULE, _RULE_OPTIONAL)
    quote = entry.sub("quote")
    quote.only(frozenset({"language", "text"}))
    return Rule(
        id=entry.key,
        act=entry.file.stem,
        paragraph=entry.text("paragraph"),
        kind=entry.text("kind"),
        actor=entry.text("actor"),
        audience=entry.words("audience"),
        use=entry.text("use"),
        statement=_by_language(entry.sub("statement")),
        quote=quote.text("text"),
        quote_language=quote.text("language"),
        value=entry.sub("value").held,
        reading=_by_language(entry.sub("reading")) if "reading" in entry.held else {},
        external=entry.words("external") if "external" in entry.held else (),
        note=_optional(entry, "note"),
    )


def _by_language(entry: Entry) -> dict[str, str]:
    entry.only(_LANGUAGES)
    return {code: entry.text(code) for code in ("kk", "ru", "en")}


def _optional(entry: Entry, name: str) -> str:
    return entry.text(name) if name in entry.held else ""


def _state(entry: Entry) -> State:
    entry.only(frozenset(), _STATES)
    if not entry.held:
        entry.refuse("the rule has no state", f"Give it one of {', '.join(sorted(_STATES))}")
    return State(**{name: _claims(entry, name, claimed) for name, claimed in entry.held.items()})


def _claims(entry: Entry, name: str, claimed: Any) -> tuple[str, ...]:
    return (entry.text(name),) if isinstance(claimed, str) else entry.words(name)


def function_exists(path: str) -> bool:
    """Whether the dotted path imports and can be called."""
    module, _, name = path.rpartition(".")
    try:
        return callable(getattr(import_module(module), name))
    except (ImportError, AttributeError, ValueError):
        return False
