"""One case a kind of raport is checked against: the person it is about, his answers, his leaves, the law of the day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.law import Because, Plain, Rules
from domain.people import Person
from domain.workdays import WorkCalendar

Value = str | int | date


@dataclass(frozen=True)
class KnownLeave:
    """A leave of the person on record, asked for or granted."""

    kind: str  #: annual, additional or other: what the rules tell apart
    number: str
    first: date
    last: date  #: last day of leave, travel apart
    days: int


@dataclass(frozen=True)
class Case:
    """What the checks and reckoners know."""

    person: Person
    answers: Mapping[str, Value]  #: what was answered, by field; what was left out is not in it
    on: date
    rules: Rules
    calendar: WorkCalendar
    leaves: tuple[KnownLeave, ...] = ()  #: his other leaves
    leave: KnownLeave | None = None  #: the leave the raport is about, where it is about one
    changes: tuple[str, ...] = ()  #: numbers of other raports on their way about the same leave

    def day(self, name: str) -> date | None:
        value = self.answers.get(name)
        return value if isinstance(value, date) else None

    def number(self, name: str, default: int = 0) -> int:
        value = self.answers.get(name)
        return value if isinstance(value, int) else default

    def word(self, name: str) -> str:
        value = self.answers.get(name)
        return value if isinstance(value, str) else ""


class Tone(StrEnum):
    """How a finding is shown."""

    GREEN = "green"
    AMBER = "amber"  #: a doubt: said plainly, stops nothing
    STOP = "stop"  #: what makes it impossible


@dataclass(frozen=True)
class Finding:
    """One line of the list before sending: a code the edge words, its figures, its proof."""

    code: str
    tone: Tone
    because: Because = field(default_factory=Because)
    params: Mapping[str, Plain] = field(default_factory=dict)
