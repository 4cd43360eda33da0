"""An early rank as a reward: not before half the term, not more than twice (Decree 124, 99)."""

from datetime import date
from fractions import Fraction
from math import ceil
from typing import Final

from domain.counting import clamped
from domain.dates import days_after, months_after
from domain.law import Answer, Because, Rules

MONTHS_A_YEAR: Final = 12


def early_rank_from(assigned: date, term_years: int, rules: Rules, arrest_days: int = 0) -> Answer[date]:
    """The earliest day of an early rank: half of the term in whole months, clamped, moved by days of arrest."""
    norm = rules["rank.early_share"]
    months = term_years * MONTHS_A_YEAR
    half = ceil(Fraction(str(norm.value)) * months)
    served = months_after(assigned, half)
    day = days_after(served, arrest_days)
    sums = (f"{norm.value} × {months} = {half}", f"{assigned} + {half}m + {arrest_days}d = {day}")
    readings = ("rank.early.half_term", *clamped(assigned, served))
    return Answer(day, Because.of(norm, sums=sums, readings=readings, rank_assigned=assigned, term_years=term_years))


def early_rank_allowed(received: int, rules: Rules) -> Answer[bool]:
    """Whether one more early rank may be given in the whole service."""
    norm = rules["rank.early_max"]
    return Answer(received < norm.number, Because.of(norm, early_ranks_received=received))
