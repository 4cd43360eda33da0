"""Leave of a registered candidate deputy (Decree 124, 130)."""

from datetime import date

from domain.law import Answer, Because, Rules
from domain.rules.leave_period import Period


def candidate_leave(registered: date, published: date, rules: Rules) -> Answer[Period]:
    """From registration to the official publication of the results, both days included."""
    norm = rules["special_leave.candidate_period"]
    because = Because.of(norm, readings=("leave.candidate_deputy",), registered=registered, published=published)
    return Answer(Period(registered, published), because)
