"""Length of service, calendar and preferential (Decree 124, 11; preferential shares Law 561-IV, 49).

Leave hangs on the calendar length alone (Law 561-IV, 46 p.1); the preferential one is for pensions.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from domain.dates import span
from domain.law import Because, Rules


@dataclass(frozen=True)
class ServicePeriod:
    """One stretch of time, both days counted; *kind* is conscript, contract, musters, combat, peacekeeping or other."""

    kind: str
    first: date
    last: date

    @property
    def days(self) -> int:
        return span(self.first, self.last)


@dataclass(frozen=True)
class ServiceLength:
    """Both lengths in days."""

    calendar: int
    preferential: Fraction
    because: Because


class PeriodsOverlap(ValueError):
    """Two periods of service share a day, which must not be counted twice."""

    def __init__(self, first: ServicePeriod, second: ServicePeriod) -> None:
        super().__init__(f"{first.kind} until {first.last} overlaps {second.kind} from {second.first}")
        self.first = first
        self.second = second


def service_length(periods: Collection[ServicePeriod], rules: Rules, excluded_days: int = 0) -> ServiceLength:
    """The length of conscript and contract service and musters; other kinds are passed over.

    Combat and peacekeeping lie within that service and add their preferential share. PeriodsOverlap where a day of
    service would count twice.
    """
    counted, shares = rules["service.length_includes"], rules["service.preferential"]
    service = sorted((one for one in periods if one.kind in counted.codes), key=lambda one: one.first)
    _refuse_overlap(service)
    calendar = sum(one.days for one in service) - excluded_days
    extra = sum(_extra(one, str(shares.table[one.kind])) for one in periods if one.kind in shares.table)
    sums = (f"{' + '.join(str(one.days) for one in service) or 0} − {excluded_days} = {calendar}",)
    because = Because.of(counted, rules["service.length_modes"], shares, sums=sums, excluded_days=excluded_days)
    return ServiceLength(calendar, Fraction(calendar) + extra, because)


def _extra(period: ServicePeriod, share: str) -> Fraction:
    """What the preferential share adds to the days counted once already."""
    return period.days * (Fraction(share) - 1)


def _refuse_overlap(ordered: list[ServicePeriod]) -> None:
    for earlier, later in pairwise(ordered):
        if later.first <= earlier.last:
            raise PeriodsOverlap(earlier, later)
