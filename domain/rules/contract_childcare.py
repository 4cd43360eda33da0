"""A contract that expires during maternity or childcare leave (Decree 124, 16(5)).

The raport of 16(1) is then not awaited: within the months after the return a new contract is made or the service ends.
"""

from datetime import date

from domain.counting import later
from domain.dates import days_after
from domain.law import Answer, Because, Rules

RULE = "contract.expiry_during_childcare.window"


def childcare_return(child_birth: date, rules: Rules) -> Answer[date]:
    """The first day back after childcare leave: the third birthday (born on 29 February: the 28th)."""
    birthday = later(child_birth, rules["contract.childcare_age"])
    because = Because.of(readings=(RULE,), child_birth=child_birth)
    return Answer(birthday.value, birthday.because + because)


def window_end(contract_end: date, leave_start: date | None, back_on: date, rules: Rules) -> Answer[date | None]:
    """The last day for the new contract or the discharge; None when the contract does not expire during the leave.

    The leave runs from *leave_start* to the eve of *back_on*, both counted; without a start it has begun already.
    """
    facts = Because.of(readings=(RULE,), contract_end=contract_end, leave_start=leave_start, return_date=back_on)
    last_day = days_after(back_on, -1)
    if contract_end > last_day or (leave_start is not None and contract_end < leave_start):
        return Answer(None, Because.of(rules["contract.childcare_window"]) + facts)
    end = later(back_on, rules["contract.childcare_window"])
    return Answer(end.value, end.because + facts)
