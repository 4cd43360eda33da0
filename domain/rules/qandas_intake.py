"""Papers for the status of qandas and the answer to incomplete ones (Order 344, 1/4, 1/4-1; status unknown)."""

from datetime import date

from domain.law import Answer, Because, Rules
from domain.workdays import WorkCalendar


def refusal_due(received: date, rules: Rules, calendar: WorkCalendar) -> Answer[date]:
    """The last day to refuse incomplete or expired documents; the next working day is day one (1/4-1, reading)."""
    term = rules["qandas.refusal_term"]
    because = Because.of(term, readings=("qandas.intake_refusal",), received=received)
    return Answer(calendar.working_days_after(received, term.number), because)


def photos(family_size: int, rules: Rules) -> Answer[int]:
    """Photos of a family of *family_size*, its head among them (1/4)."""
    each = rules["qandas.photos_per_person"]
    count = family_size * each.number
    return Answer(count, Because.of(each, sums=(f"{family_size} × {each.number} = {count}",), family_size=family_size))


def documents(rules: Rules) -> Answer[tuple[str, ...]]:
    """What goes with the application (1/4)."""
    norm = rules["qandas.documents"]
    return Answer(norm.codes, Because.of(norm))
