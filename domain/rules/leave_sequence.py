"""Leaves that stand beside one another (Decree 124, 117(2), 121)."""

from datetime import date

from domain.dates import days_after
from domain.law import Answer, Because, Rules


def next_start(first_kind: str, second_kind: str, first_last_day: date, rules: Rules) -> Answer[date | None]:
    """The day the second leave begins without a gap, on a raport and the commander's decision (121).

    None for kinds the paragraph does not join: it speaks of annual and additional leave only.
    """
    norm = rules["leave.consecutive_kinds"]
    joined = first_kind in norm.codes and second_kind in norm.codes
    because = Because.of(norm, first=first_kind, second=second_kind, first_last_day=first_last_day)
    return Answer(days_after(first_last_day, 1) if joined else None, because)


def annual_beside_maternity(servicewoman: bool, moment: str, rules: Rules) -> Answer[bool]:
    """Whether annual leave is due at her wish before or after maternity leave, or after child care (117(2)).

    The paragraph speaks of servicewomen only; a father's wish is for the commander to weigh.
    """
    norm = rules["leave.servicewoman_moments"]
    readings = ("leave.annual.maternity_adjacent",)
    because = Because.of(norm, readings=readings, servicewoman=servicewoman, moment=moment)
    return Answer(servicewoman and moment in norm.codes, because)
