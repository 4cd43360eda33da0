"""Who is told of the Presidential Reserve and by when (Decree 124, 152-7.3), 152-9)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules
from domain.workdays import WorkCalendar


def heads_told_by(approved: date, rules: Rules) -> Answer[date]:
    """The first heads, within ten calendar days after approval (152-7.3))."""
    due = later(approved, rules["reserve.inform_heads_term"])
    return Answer(due.value, due.because + Because.of(readings=("reserve.inform_heads",), approved=approved))


def serviceman_told_by(extract_received: date, calendar: WorkCalendar, rules: Rules) -> Answer[date]:
    """The serviceman, within ten working days; the day the extract came is not counted (152-9)."""
    norm = rules["reserve.notify_term"]
    due = calendar.working_days_after(extract_received, norm.number)
    return Answer(due, Because.of(norm, extract_received=extract_received))
