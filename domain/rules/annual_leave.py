"""What annual leave a person has for a calendar year (Law 561-IV, 46; Decree 124, 116-118, 129)."""

from dataclasses import dataclass
from datetime import date

from domain.law import Answer, Because, Rules
from domain.rules.leave_cap import within_cap
from domain.rules.leave_length import extra_days, main_days
from domain.rules.leave_prorata import Share, YearService, prorated


@dataclass(frozen=True)
class LeaveFacts:
    """What of a person's service bears on annual leave."""

    service_start: date  #: calendar service, earlier service that counts included
    entry: date  #: first day of the present contract service (or call-up)
    special_duty: bool = False  #: flight, ship, combat duty or a listed locality (Law 561-IV, 46 p.1 part 2)
    additional_days: int = 0  #: other additional leave of the year (Law, 44, 49), days
    discharge: date | None = None  #: day of exclusion from the unit lists, where known


@dataclass(frozen=True)
class Entitlement:
    """Leave of one calendar year, in days (сутки), travel apart."""

    base_days: int  #: by length of service, for a whole year
    full_months: int  #: served in the year
    prorata_days: int  #: main leave of this year; less than the base only in a year of entry or discharge
    extra_days: int  #: special duty; in full even in a year of entry or discharge
    additional_days: int
    total: int
    over_cap: int  #: days above the yearly cap, not granted


def entitlement(facts: LeaveFacts, year: int, on: date, rules: Rules) -> Answer[Entitlement]:
    """Leave for *year*; length of service is taken on *on*, the first day of the leave (today, while none is planned).

    Additional leave is not shortened in a year of entry or discharge (Decree 124, 129); a year not served gives none.
    """
    service = YearService(year, facts.entry, facts.discharge)
    main = main_days(facts.service_start, on, rules)
    share = _share(main.value, service, rules)
    extra = extra_days(facts.special_duty and service.served, rules)
    additional = facts.additional_days if service.served else 0
    total = within_cap(share.value.days, extra.value + additional, rules)
    value = Entitlement(
        base_days=main.value,
        full_months=share.value.full_months,
        prorata_days=share.value.days,
        extra_days=extra.value,
        additional_days=additional,
        total=total.value.days,
        over_cap=total.value.over,
    )
    return Answer(value, main.because + share.because + extra.because + total.because)


def _share(base_days: int, service: YearService, rules: Rules) -> Answer[Share]:
    """A whole year needs no sum; a part of one is worked out by full months."""
    share = prorated(base_days, service, rules)
    return Answer(share.value, Because()) if share.value.days == base_days else share
