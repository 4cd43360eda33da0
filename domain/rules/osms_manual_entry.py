"""Entry by the Fund on a person's documents when the systems do not know the category (Order 333, 21, 57)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Norm, Rules


def entered_until(applied: date, rules: Rules) -> Answer[date]:
    """The last day of the entry for a category of the republican budget (21)."""
    return _until(applied, rules["osms.manual_entry"])


def unemployed_entered_until(applied: date, rules: Rules) -> Answer[date]:
    """The last day of the entry of a registered unemployed person (57)."""
    return _until(applied, rules["osms.unemployed_manual_entry"])


def unemployed_papers(rules: Rules) -> Answer[tuple[str, ...]]:
    """What a registered unemployed person submits for the entry (57)."""
    norm = rules["osms.unemployed_manual_documents"]
    return Answer(norm.codes, Because.of(norm))


def _until(applied: date, term: Norm) -> Answer[date]:
    last = later(applied, term)
    return Answer(last.value, last.because.with_fact(applied=applied))
