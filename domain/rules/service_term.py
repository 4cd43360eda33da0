"""When a term of service expires (Decree 124, 9 and 10; the length of conscript terms Law 561-IV, 24 p.1)."""

from datetime import date
from typing import Final

from domain.dates import days_after, month_end, months_after, years_after
from domain.law import Answer, Because, Norm, Rules

_TERMS: Final = {
    "compulsory_service": "service.conscript_term",
    "conscript_officer": "service.conscript_officer_term",
}


def contract_expiry(effective: date, years: int, rules: Rules, excluded_days: int = 0) -> Answer[date]:
    """The same day of the last month of the term, clamped, moved by the days that are not counted (9(1).2), 10(1))."""
    expiry = years_after(effective, years)
    end = days_after(expiry, excluded_days)
    because = Because.of(
        rules["service.contract_expiry"],
        *_clamp(effective, expiry, rules),
        sums=(f"{effective} + {years}y = {expiry}",),
        readings=("service.term.contract_expiry",),
        contract_effective=effective,
        term_years=years,
    )
    return Answer(end, because + _excluded(expiry, excluded_days, end, rules))


def conscript_expiry(start: date, months: int, rules: Rules, excluded_days: int = 0) -> Answer[date]:
    """The last day of the month into which start and term fall: service ends not later than it (9(1).1))."""
    expiry = month_end(months_after(start, months))
    end = days_after(expiry, excluded_days)
    because = Because.of(
        rules["service.conscript_expiry"],
        sums=(f"{start} + {months}m → {expiry}",),
        readings=("service.term.conscript_expiry",),
        service_start=start,
        term_months=months,
    )
    return Answer(end, because + _excluded(expiry, excluded_days, end, rules))


def conscript_term(category: str, rules: Rules) -> Norm | None:
    """The months of compulsory service, or of an officer called up; None for another category."""
    key = _TERMS.get(category)
    return None if key is None else rules[key]


def absence_days(left: date, returned: date, rules: Rules) -> Answer[int]:
    """Days of absence without leave: from the leaving, or the day due back, to reporting in or detention (10(2))."""
    days = max((returned - left).days, 0)
    sums = (f"{returned} − {left} = {days}d",)
    return Answer(days, Because.of(rules["service.awol_period"], sums=sums, left=left, returned=returned))


def _clamp(anchor: date, end: date, rules: Rules) -> tuple[Norm, ...]:
    return () if end.day == anchor.day else (rules["service.month_end_clamp"],)


def _excluded(expiry: date, days: int, end: date, rules: Rules) -> Because:
    if not days:
        return Because()
    sums = (f"{expiry} + {days}d = {end}",)
    return Because.of(
        rules["service.not_counted"], sums=sums, readings=("service.term.not_counted",), excluded_days=days
    )
