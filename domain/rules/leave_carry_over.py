"""Leave not given in its year (Decree 124, 122)."""

from dataclasses import dataclass
from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules

#: who carries leave over; a conscript officer has it at discharge instead (122(2))
CONTRACT = "contract"


@dataclass(frozen=True)
class Carried:
    """Days granted in a later year, with travel time again."""

    days: int
    year: int


def carried_over(unused_days: int, year: int, good_reason: bool, category: str, rules: Rules) -> Answer[Carried]:
    """What of the leave of *year* goes to the next: only for good reason, only in contract service (122(1))."""
    norm = rules["leave.carry_over_years"]
    days = unused_days if good_reason and category == CONTRACT else 0
    because = Because.of(norm, unused_days=unused_days, year=year, good_reason=good_reason, category=category)
    return Answer(Carried(days, year + norm.number), because)


def exclusion_day(last_leave_end: date, rules: Rules) -> Answer[date]:
    """A conscript officer is struck off the lists the day after the last leave given at discharge ends (122(2))."""
    day = later(last_leave_end, rules["leave.conscript_officer_exclusion"])
    return Answer(day.value, day.because + Because.of(last_leave_end=last_leave_end))
