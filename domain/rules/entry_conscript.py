"""A conscript's way into contract service: his raport and the commander's answer (Decree 124, 32 and 33)."""

from datetime import date

from domain.counting import earlier
from domain.law import Answer, Because, Rules
from domain.workdays import WorkCalendar


def report_by(category: str, service_end: date, rules: Rules) -> Answer[date | None]:
    """The last day for the raport of a conscript officer; other conscripts have no deadline (32)."""
    officers = rules["entry.conscript_officer_categories"]
    facts = Because.of(officers, readings=("entry.conscript.report",), category=category, service_end=service_end)
    if category not in officers.codes:
        return Answer(None, facts)
    day = earlier(service_end, rules["entry.conscript_officer_lead"])
    return Answer(day.value, facts + day.because)


def decision_due(registered: date, rules: Rules, calendar: WorkCalendar) -> Answer[date]:
    """The last day of the commander's decision, counted from the working day after registration (33(1))."""
    norm = rules["entry.conscript_decision"]
    due = calendar.working_days_after(registered, norm.number)
    sums = (f"{registered} + {norm.number}wd = {due}",)
    return Answer(
        due, Because.of(norm, sums=sums, readings=("entry.conscript.decision_deadline",), registered=registered)
    )
