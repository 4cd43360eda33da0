"""Annual main leave in the year of entry and the year of discharge (Decree 124, 117(1), 118)."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil

from domain.law import Answer, Because, Rules
from domain.rules.leave_months import full_months, in_digits

#: the readings chosen of unclear places: how months are counted, what is rounded
READINGS = ("leave.annual.prorata", "leave.annual.rounding")


@dataclass(frozen=True)
class YearService:
    """The part of a calendar year that was served."""

    year: int
    entry: date | None = None  #: first day of contract service (or call-up), None when long before
    discharge: date | None = None  #: day of exclusion from the unit lists, the last day served

    @property
    def first(self) -> date:
        start = date(self.year, 1, 1)
        return max(start, self.entry) if self.entry else start

    @property
    def last(self) -> date:
        end = date(self.year, 12, 31)
        return min(end, self.discharge) if self.discharge else end

    @property
    def served(self) -> bool:
        return self.first <= self.last


@dataclass(frozen=True)
class Share:
    """What a year's service gives of the annual leave."""

    full_months: int
    days: int


def prorated(base_days: int, service: YearService, rules: Rules) -> Answer[Share]:
    """Base length / 12 × full months, rounded up once; the months run through the day of exclusion, leave included."""
    parts, rounding = rules["leave.prorata_months"], rules["leave.prorata_rounding"]
    months = full_months(service.first, service.last)
    exact = Fraction(base_days * months, parts.number)
    days = ceil(exact)
    line = f"{base_days} × {months} / {parts.number} = {in_digits(exact)}"
    because = Because.of(
        parts,
        rounding,
        sums=(line if exact == days else f"{line} → {days}",),
        readings=READINGS,
        base_days=base_days,
        entry=service.entry,
        discharge=service.discharge,
    )
    return Answer(Share(months, days), because)


@dataclass(frozen=True)
class Unused:
    """Annual leave due on the day of discharge against what was used (Decree 124, 118)."""

    due: int
    left: int
    overused: int  #: days used beyond what is due; the Rules name no consequence


def unused_at_discharge(base_days: int, service: YearService, used_days: int, rules: Rules) -> Answer[Unused]:
    """Computed as of the day of discharge and granted before it (Decree 124, 118)."""
    share = prorated(base_days, service, rules)
    left = share.value.days - used_days
    because = share.because + Because.of(sums=(f"{share.value.days} − {used_days} = {left}",), used_days=used_days)
    return Answer(Unused(share.value.days, max(left, 0), max(-left, 0)), because)
