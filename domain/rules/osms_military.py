"""Servicemen in health insurance: what the bodies send to the Fund, and how long a record holds (Order 333, 5, 63-65).

No paragraph gives a discharged serviceman the three months of paragraphs 9 and 10, so no function here does.
"""

from dataclasses import dataclass
from datetime import date

from domain.dates import days_after
from domain.law import Answer, Because, Rules


@dataclass(frozen=True)
class MilitaryRecord:
    """The days for which a serviceman is recorded as a consumer."""

    since: date  #: the data arrived
    until: date  #: the next transmission, which decides anew
    because: Because


def transmissions(last: date, count: int, rules: Rules) -> Answer[tuple[date, ...]]:
    """The next *count* days of transmission after the *last*; days off do not move them (63, reading)."""
    every = rules["osms.military_transmission_every"]
    days = tuple(days_after(last, every.number * n) for n in range(1, count + 1))
    return Answer(days, Because.of(every, readings=("osms.military.transmission",), last=last))


def change_report_day(change: date, rules: Rules) -> Answer[date]:
    """The last day to enter a hiring, a discharge or a change of staff; days off do not move it (65)."""
    term = rules["osms.military_change_report"]
    return Answer(days_after(change, term.number), Because.of(term, change=change))


def military_record(received: date, rules: Rules) -> MilitaryRecord:
    """From receipt of the data until the next transmission, which on time comes that day (64).

    After discharge register as unemployed or pay before that day: no longer cover is promised (reading).
    """
    following = transmissions(received, 1, rules)
    because = Because.of(rules["osms.military_status_until"], readings=("osms.military.status_validity",))
    return MilitaryRecord(received, following.value[0], because + following.because)


def may_exchange(content: str, rules: Rules) -> Answer[bool]:
    """Whether information of this kind may be sent at all (5)."""
    barred = rules["osms.exchange_barred"]
    return Answer(content not in barred.codes, Because.of(barred, content=content))
