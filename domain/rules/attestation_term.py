"""When a contract serviceman is attested (Decree 124, 142(1), 146)."""

from dataclasses import dataclass
from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules

FIRST = "attestation.periodicity"
AFTER_RETURN = "attestation.after_return"
POSTGRADUATE = "postgraduate_study"


@dataclass(frozen=True)
class Window:
    """The days between which one who returned is attested; both are in time."""

    earliest: date
    latest: date

    def holds(self, on: date) -> bool:
        return self.earliest <= on <= self.latest


@dataclass(frozen=True)
class Attested:
    """What is known of a person's attestations."""

    anchor: date  #: the last attestation; of a newcomer, the start of contract service
    first: bool = False  #: the anchor is the start of service
    returned: date | None = None  #: return from an exempting leave or study after the anchor


def return_window(returned: date, rules: Rules) -> Answer[Window]:
    """Not earlier than six months and not later than a year from return; it prevails over the three years (146)."""
    earliest = later(returned, rules["attestation.return_earliest"])
    latest = later(returned, rules["attestation.return_latest"])
    facts = Because.of(readings=(AFTER_RETURN,), return_to_service=returned)
    return Answer(Window(earliest.value, latest.value), earliest.because + latest.because + facts)


def attested_by(person: Attested, rules: Rules) -> Answer[date]:
    """The last day for the next attestation: three years from the last, or the end of the window after return."""
    if person.returned is not None:
        window = return_window(person.returned, rules)
        return Answer(window.value.latest, window.because)
    due = later(person.anchor, rules["attestation.interval"])
    facts = Because.of(readings=(FIRST,) if person.first else (), attested_since=person.anchor)
    return Answer(due.value, due.because + facts)


def is_exempt(status: str, distance_learning: bool, rules: Rules) -> Answer[bool]:
    """Not attested on maternity or child-care leave and in postgraduate study, distance learners excepted (146)."""
    norm = rules["attestation.exempt"]
    by_distance = status == POSTGRADUATE and distance_learning
    because = Because.of(norm, status=status, distance_learning=distance_learning)
    return Answer(status in norm.codes and not by_distance, because)
