"""The small refusals every entry of the rulebook passes: known keys only, nothing missing, dates that are dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from storage.rulebook.fault import RulebookFault


@dataclass(frozen=True)
class Entry:
    """One mapping of a file with the place it stands, so that a refusal can point at it."""

    file: Path
    key: str
    held: Mapping[str, Any]

    @classmethod
    def of(cls, file: Path, key: str, held: object) -> "Entry":
        if not isinstance(held, Mapping):
            raise RulebookFault(file, key, "an entry is a set of named fields, not a bare value", "Give it its fields")
        return cls(file, key, held)

    def refuse(self, trouble: str, remedy: str) -> NoReturn:
        raise RulebookFault(self.file, self.key, trouble, remedy)

    def only(self, required: frozenset[str], optional: frozenset[str] = frozenset()) -> None:
        """Refuses fields nobody knows (a slip of the pen would be lost in silence) and fields left out."""
        known = required | optional
        if unknown := sorted(str(name) for name in self.held if name not in known):
            self.refuse(f"unknown field {', '.join(unknown)}", f"The fields here are {', '.join(sorted(known))}")
        if missing := sorted(required - set(self.held)):
            self.refuse(f"{', '.join(missing)} is missing", f"Add {', '.join(missing)}")

    def sub(self, name: str) -> "Entry":
        return Entry.of(self.file, f"{self.key}.{name}", self.held[name])

    def text(self, name: str) -> str:
        value = self.held.get(name)
        if not isinstance(value, str) or not value.strip():
            self.refuse(f"{name} is not a text", f"Write {name} as words, in quotes if it is a number")
        return value

    def day(self, name: str) -> date:
        value = self.held.get(name)
        if not isinstance(value, date) or isinstance(value, datetime):
            remedy = f"Write {name} as a day of the calendar, year-month-day without quotes, such as 2026-11-21"
            self.refuse(f"{name} is not a date: {value!r}", remedy)
        return value

    def words(self, name: str) -> tuple[str, ...]:
        value = self.held.get(name)
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            self.refuse(f"{name} is not a list of words", f"Write {name} as [first, second]")
        return tuple(value)
