"""Recall from annual leave and what remains of it (Decree 124, 139; Law 561-IV, 46 p.5)."""

from dataclasses import dataclass
from datetime import date

from domain.dates import days_after
from domain.law import Answer, Because, Rules
from domain.rules.leave_span import days_between
from domain.workdays import WorkCalendar


def may_recall(leave: str, ground: str, rules: Rules) -> Answer[bool]:
    """Only from annual leave and only on the listed grounds; service necessity is as the first head determines."""
    norm = rules["leave.recall_grounds"]
    return Answer(leave == "annual" and ground in norm.codes, Because.of(norm, leave=leave, ground=ground))


def travel_again(unused_days: int, rules: Rules) -> Answer[bool]:
    """Whether the rest of a broken-off leave brings travel time with it: from ten unused days (Law 561-IV, 46 p.5)."""
    norm = rules["leave.recall_travel_threshold"]
    return Answer(unused_days >= norm.number, Because.of(norm, unused_days=unused_days))


@dataclass(frozen=True)
class Rest:
    """What a recall leaves of an annual leave, for this year or the next (Law 561-IV, 46 p.5)."""

    used_days: int
    unused_days: int
    travel_again: bool
    because: Because


def rest_after_recall(start: date, days: int, recalled_on: date, calendar: WorkCalendar, rules: Rules) -> Rest:
    """The leave of *days* from *start*; *recalled_on* is the first day back on service."""
    used = days_between(start, days_after(recalled_on, -1), 0, calendar, rules)
    used_days = min(used.value, days)
    unused = days - used_days
    again = travel_again(unused, rules)
    because = used.because + again.because + Because.of(sums=(f"{days} − {used_days} = {unused}",), days=days)
    return Rest(used_days, unused, again.value, because)
