"""When a serviceman on leave is reminded to register at the leave place (Decree 124, 113)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules


def reminder_day(arrival: date, rules: Rules) -> Answer[date]:
    """The first day at the leave place; the paragraph names no term."""
    day = later(arrival, rules["leave.registration_reminder"])
    return Answer(day.value, day.because + Because.of(readings=("leave.military_registration",), arrival=arrival))
