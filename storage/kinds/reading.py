"""Small readings every part of a kind shares: members of an enum, yes or no, lists, names that must exist."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from domain.act import Act
from domain.law import Rulebook
from storage.rulebook.fields import Entry

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True)
class Named:
    """What a kind may name: the keys of the rulebook and of the acts."""

    norms: Collection[str]
    acts: Collection[str]

    @classmethod
    def of(cls, rulebook: Rulebook, acts: Mapping[str, Act]) -> "Named":
        return cls(frozenset(norm.key for norm in rulebook.norms), frozenset(acts))

    def norm(self, entry: Entry, name: str) -> str:
        """The norm key in this field; a number has no place in a kind."""
        key = entry.text(name)
        if key not in self.norms:
            entry.refuse(
                f"{name}: the rulebook has no {key}", "Name a key of domain/parameters, such as family_leave.short_days"
            )
        return key


def member(entry: Entry, name: str, kind: type[E], default: E) -> E:
    """The enum's member in this field, or the default where it is left out."""
    return one_of(entry, entry.text(name), kind) if name in entry.held else default


def one_of(entry: Entry, word: str, kind: type[E]) -> E:
    try:
        return kind(word)
    except ValueError:
        entry.refuse(f"unknown word {word}", f"Use one of {', '.join(kind)}")


def members(entry: Entry, name: str, kind: type[E]) -> tuple[E, ...]:
    """The enum's members listed in this field; none where it is left out."""
    return tuple(one_of(entry, word, kind) for word in entry.words(name)) if name in entry.held else ()


def flag(entry: Entry, name: str, *, default: bool) -> bool:
    value = entry.held.get(name, default)
    if not isinstance(value, bool):
        entry.refuse(f"{name} is neither true nor false", f"Write {name}: true or leave it out")
    return value


def entries(entry: Entry, name: str) -> tuple[Entry, ...]:
    """The entries listed in this field, each with its place; none where it is left out."""
    listed = entry.held.get(name, [])
    if not isinstance(listed, list):
        entry.refuse(f"{name} is not a list", f"Begin each entry of {name} with a dash")
    return tuple(Entry.of(entry.file, f"{entry.key}.{name}[{at}]", one) for at, one in enumerate(listed))
