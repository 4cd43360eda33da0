"""How long annual main leave is by calendar length of service (Law 561-IV, 46 p.1; Decree 124, 116)."""

from datetime import date

from domain.dates import full_years
from domain.law import Answer, Because, Rules, Table


def main_days(service_start: date, on: date, rules: Rules) -> Answer[int]:
    """Days of main leave by the full calendar years reached on *on*; preferential counting (Law, 49) does not count.

    For a leave the day taken is its first day.
    """
    norm = rules["leave.main_days"]
    years = full_years(service_start, on)
    days = _reached(norm.table, years)
    return Answer(days, Because.of(norm, sums=(f"{years} → {days}",), service_start=service_start, on=on, years=years))


def extra_days(special_duty: bool, rules: Rules) -> Answer[int]:
    """Days added for flight work, ship service, combat duty or a listed locality (Law 561-IV, 46 p.1 part 2)."""
    norm = rules["leave.special_duty_days"]
    return Answer(norm.number, Because.of(norm, special_duty=True)) if special_duty else Answer(0, Because())


def counts_as_contract(category: str, rules: Rules) -> Answer[bool]:
    """Whether the length for contract service applies: to conscript officers too, not to compulsory service (116)."""
    norm = rules["leave.conscript_officer_as"]
    counts = category in ("conscript_officer", norm.value)
    return Answer(counts, Because.of(norm, category=category))


def _reached(steps: Table, years: int) -> int:
    """The value of the highest step not above *years*; the first step below all of them."""
    rows = sorted((int(start), days) for start, days in steps.items() if isinstance(days, int))
    return max((row for row in rows if row[0] <= years), default=rows[0])[1]
