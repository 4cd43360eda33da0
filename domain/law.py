"""Dated values of the law with their citations, and the proof every answer carries.

A value never stands alone: it has a day from which it holds, a paragraph and a status. An answer keeps the values,
the person's facts and the sum it was made of, so that "Why?" can be answered as of any day.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")

Table = Mapping[str, "int | str | None"]
Plain = int | str | bool | date | None
#: what a dated value may hold: one number, one word, a list of words, or a flat table
Held = int | str | tuple[str, ...] | Table


class Status(StrEnum):
    """How sure a reader may be of a value; never present an unknown as law."""

    IN_FORCE = "in_force"  #: read in the wording of the act that is at hand
    REPEALED = "repealed"  #: the act is repealed and its successor's text is not at hand
    UNIT_RULE = "unit_rule"  #: the unit's own rule where the law leaves the value open
    UNKNOWN = "unknown"  #: secondary source or not found


@dataclass(frozen=True)
class Citation:
    """Where a value stands."""

    act: str  #: key of the act: decree-124, law-561, order-287, order-333, ...
    paragraph: str  #: as rules.yaml writes it: "16(1)", "46 p.1(2)"
    wording: date  #: the edition of the paragraph that was read
    link: str = ""


@dataclass(frozen=True)
class Norm:
    """One value of the law, in force from a day (until a day), with its citation."""

    key: str  #: "topic.name", the key in domain/parameters/<topic>.yaml
    unit: str  #: days, working_days, months, years, count, codes, table, day_of_month, ...
    value: Held
    in_force_from: date
    citation: Citation
    status: Status
    in_force_until: date | None = None  #: last day in force, where repealed or replaced
    successor: str = ""  #: the act that repealed it, in words for the reader: "№ 834, 2022-09-26"
    rules: tuple[str, ...] = ()  #: ids of the rules of the ledger that this value carries
    labels: Mapping[str, str] = field(default_factory=dict)  #: what the value is, in one sentence by language code
    open: bool = False  #: the law leaves the value open, so a unit may set its own

    @property
    def number(self) -> int:
        """The value as a whole number of its unit."""
        if not isinstance(self.value, int):
            raise TypeError(f"{self.key} is not a number")
        return self.value

    @property
    def codes(self) -> tuple[str, ...]:
        """The value as a list of codes."""
        if not isinstance(self.value, tuple):
            raise TypeError(f"{self.key} is not a list")
        return self.value

    @property
    def table(self) -> Table:
        """The value as a flat table."""
        if not isinstance(self.value, Mapping):
            raise TypeError(f"{self.key} is not a table")
        return self.value

    def holds_on(self, day: date) -> bool:
        return self.in_force_from <= day and (self.in_force_until is None or day <= self.in_force_until)


class NormMissing(LookupError):
    """No value stands for this key on this day."""

    def __init__(self, key: str, on: date) -> None:
        super().__init__(f"{key} has no value on {on}")
        self.key = key
        self.on = on


@dataclass(frozen=True)
class Rules:
    """The values as they stand on one day. A repealed value whose successor is unknown still stands, marked so."""

    on: date
    norms: Mapping[str, Norm]

    def __getitem__(self, key: str) -> Norm:
        try:
            return self.norms[key]
        except KeyError:
            raise NormMissing(key, self.on) from None

    def __contains__(self, key: str) -> bool:
        return key in self.norms


@dataclass(frozen=True)
class Rulebook:
    """Every dated value there is, the old beside the new."""

    norms: tuple[Norm, ...]

    def on(self, day: date) -> Rules:
        """The values of *day*: the newest that had begun. A value repealed with no known successor stays, marked."""
        found: dict[str, Norm] = {}
        for norm in sorted(self.norms, key=lambda n: n.in_force_from):
            if norm.in_force_from <= day and (norm.holds_on(day) or norm.status is Status.REPEALED):
                found[norm.key] = norm
        return Rules(day, found)


@dataclass(frozen=True)
class Because:
    """The proof of an answer: values used, the person's facts, the sums, the readings chosen of unclear places."""

    norms: tuple[Norm, ...] = ()
    facts: Mapping[str, Plain] = field(default_factory=dict)
    sums: tuple[str, ...] = ()  #: arithmetic in digits, the same in every language: "30 × 9 / 12 = 22.5 → 23"
    readings: tuple[str, ...] = ()  #: ids of rules whose ambiguity was decided by a chosen reading

    @classmethod
    def of(cls, *norms: Norm, sums: tuple[str, ...] = (), readings: tuple[str, ...] = (), **facts: Plain) -> "Because":
        return cls(norms, facts, sums, readings)

    def with_fact(self, **facts: Plain) -> "Because":
        return replace(self, facts={**self.facts, **facts})

    def __add__(self, other: "Because") -> "Because":
        """Both proofs as one; norms, sums and readings once each, in order."""
        return Because(
            tuple({(norm.key, norm.in_force_from): norm for norm in (*self.norms, *other.norms)}.values()),
            {**self.facts, **other.facts},
            tuple(dict.fromkeys((*self.sums, *other.sums))),
            tuple(dict.fromkeys((*self.readings, *other.readings))),
        )


@dataclass(frozen=True)
class Answer(Generic[T]):
    """A computed value with its proof."""

    value: T
    because: Because
