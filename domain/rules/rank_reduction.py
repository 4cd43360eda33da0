"""After a reduction in rank: when the former rank may come back, and that it happens once (Decree 124, 106)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules


def restoration_from(reduced: date, rules: Rules) -> Answer[date]:
    """The earliest day of restoration, whatever post is held."""
    day = later(reduced, rules["rank.restore_after"])
    return Answer(day.value, day.because.with_fact(reduced=reduced))


def reduction_allowed(reductions: int, rules: Rules) -> Answer[bool]:
    """Whether one more reduction may follow *reductions* earlier ones: a second is not allowed."""
    norm = rules["rank.reductions_max"]
    return Answer(reductions < norm.number, Because.of(norm, reductions=reductions))
