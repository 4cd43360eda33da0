"""Child-care leave until the child is three (Decree 124, 133(1))."""

from datetime import date

from domain.counting import later
from domain.dates import days_after
from domain.law import Answer, Because, Rules
from domain.rules.leave_period import Period

READING = "leave.childcare.eligibility"


def childcare_leave(child_birth: date, first_day: date | None, rules: Rules) -> Answer[Period]:
    """Until the eve of the third birthday (29 February: of the 28th); from birth where no first day is known."""
    birthday = later(child_birth, rules["parental_leave.childcare_age"])
    period = Period(first_day or child_birth, days_after(birthday.value, -1))
    return Answer(period, birthday.because + Because.of(readings=(READING,), child_birth=child_birth))


def may_care(carer: str, rules: Rules) -> Answer[bool]:
    """Whether leave is given to this carer of the child, on a raport."""
    norm = rules["parental_leave.childcare_carers"]
    return Answer(carer in norm.codes, Because.of(norm, carer=carer))
