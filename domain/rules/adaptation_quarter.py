"""What is done once a quarter: consultations, the watch over vacancies, their lists (Order 287, 13, 14, 16; repealed).

Quarters are those of the calendar year (reading).
"""

from dataclasses import dataclass
from datetime import date

from domain.dates import days_after, months_after
from domain.law import Answer, Because, Norm, Rules

READING = ("adapt.quarterly_consultation",)


@dataclass(frozen=True)
class Quarter:
    """A calendar quarter, both days in it."""

    first: date
    last: date
    because: Because


def consultation_quarter(on: date, rules: Rules) -> Quarter:
    """The quarter of *on*, in which the commission consults each listed person once (16)."""
    return _quarter(on, rules["adaptation.consultation_every"], READING)


def consultation_quarters(listed: date, discharge: date, rules: Rules) -> tuple[Quarter, ...]:
    """Every quarter from listing to discharge, the quarters of both days among them (16)."""
    found = [consultation_quarter(listed, rules)]
    while found[-1].last < discharge:
        found.append(consultation_quarter(days_after(found[-1].last, 1), rules))
    return tuple(found)


def monitoring_quarter(on: date, rules: Rules) -> Quarter:
    """The quarter of *on*, in which vacancies are looked through once (13)."""
    return _quarter(on, rules["adaptation.monitoring_every"])


def vacancy_lists_due(monitored: date, rules: Rules) -> Answer[date]:
    """The last day to hand over the lists of a monitoring: the same quarter's last (14, reading)."""
    lists = Because.of(rules["adaptation.vacancy_lists"], readings=("adapt.vacancy_lists",), monitored=monitored)
    quarter = _quarter(monitored, rules["adaptation.monitoring_every"])
    return Answer(quarter.last, lists + quarter.because)


def _quarter(on: date, every: Norm, readings: tuple[str, ...] = ()) -> Quarter:
    passed = (on.month - 1) % every.number
    first = months_after(on.replace(day=1), -passed)
    last = days_after(months_after(first, every.number), -1)
    return Quarter(first, last, Because.of(every, readings=readings, on=on))
