"""Leave of one adoptive parent of a newborn taken from the maternity hospital (Decree 124, 127)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules
from domain.rules.leave_period import Period


def adoption_leave(birth: date, adoption: date, rules: Rules) -> Answer[Period]:
    """From the day of adoption until 56 days from birth expire, counted from the day after birth."""
    last = later(birth, rules["parental_leave.adoption_days"])
    facts = Because.of(readings=("leave.adoption",), birth=birth, adoption=adoption)
    return Answer(Period(adoption, last.value), last.because + facts)
