"""By which day a raport is answered: by the act's own term where it has one, else by the unit's, else by the Code's."""

from datetime import date

from domain.counting import earlier
from domain.law import Answer, Because, Rules
from domain.people import Person
from domain.raport_kinds import ClockRule
from domain.workdays import WorkCalendar


def answer_due(
    clock: ClockRule, sent: date, person: Person, rules: Rules, calendar: WorkCalendar
) -> Answer[date | None]:
    """The last day for the answer; None where it hangs on a contract the person has not."""
    norm = rules[clock.norm]
    if not clock.before_contract_end:
        due = calendar.working_days_after(sent, norm.number)
        return Answer(due, Because.of(norm, sums=(f"{sent} + {norm.number}wd = {due}",), filed=sent))
    if person.contract is None:
        return Answer(None, Because.of(norm))
    last = earlier(person.contract.end, norm)
    return Answer(last.value, last.because.with_fact(contract_end=person.contract.end))
