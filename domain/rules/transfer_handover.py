"""Handing over affairs and post before a transfer, and leaving the unit's lists (Decree 124, 70)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules
from domain.workdays import WorkCalendar


def handover_start_by(
    extract_received: date, rules: Rules, absence: str | None = None, arrival: date | None = None
) -> Answer[date]:
    """The last day on which the handover may begin (70(2)).

    The seven days run from the order's extract; for one on leave or in treatment when it came, from his arrival.
    """
    absences = rules["transfer.handover_absences"]
    because = Because.of(readings=("transfer.handover.start",), extract_received=extract_received)
    anchor = extract_received
    if absence in absences.codes and arrival is not None:
        anchor = max(extract_received, arrival)
        because += Because.of(absences, absence=absence, arrival=arrival)
    day = later(anchor, rules["transfer.handover_start"])
    return Answer(day.value, day.because + because)


def handover_finish_by(handover_start: date, rules: Rules) -> Answer[date]:
    """The last day of the handover that began on *handover_start* (70(1))."""
    day = later(handover_start, rules["transfer.handover_max"])
    because = Because.of(readings=("transfer.handover.max",), handover_start=handover_start)
    return Answer(day.value, day.because + because)


def excluded_on(acts_approved: date, rules: Rules, calendar: WorkCalendar) -> Answer[date]:
    """The day of exclusion from the unit's lists: the next working day after the acts are approved (70(3))."""
    norm = rules["transfer.exclusion"]
    day = calendar.working_days_after(acts_approved, norm.number)
    return Answer(
        day, Because.of(norm, sums=(f"{acts_approved} + {norm.number}wd = {day}",), acts_approved=acts_approved)
    )
