"""Working days of the certificate of a foreigner's qualification, step by step (Order 2 of 2017, 5, 7; repealed).

Steps follow one another (reading); the act writes no total.
"""

from datetime import date
from enum import StrEnum

from domain.law import Answer, Because, Norm, Rules
from domain.workdays import WorkCalendar


class Procedure(StrEnum):
    """What is applied for."""

    INITIAL = "initial"  #: the certificate for independent employment
    EMPLOYED = "employed"  #: the certificate on employment
    RE_REGISTRATION = "re_registration"


class NoSuchStep(LookupError):
    """The procedure has fewer steps; steps are counted from one."""

    def __init__(self, procedure: Procedure, step: int) -> None:
        super().__init__(f"{procedure} has no step {step}")
        self.procedure = procedure
        self.step = step


def step_days(procedure: Procedure, rules: Rules) -> Answer[tuple[int, ...]]:
    """Working days of each step, in order."""
    norm = _steps(procedure, rules)
    days = tuple(days for days in norm.table.values() if isinstance(days, int))
    return Answer(days, Because.of(norm, procedure=str(procedure)))


def working_days_through(procedure: Procedure, step: int, rules: Rules) -> Answer[int]:
    """Working days from the application through *step*; NoSuchStep outside the procedure."""
    days = step_days(procedure, rules)
    if not 1 <= step <= len(days.value):
        raise NoSuchStep(procedure, step)
    taken = days.value[:step]
    sums = (f"{' + '.join(map(str, taken))} = {sum(taken)}",)
    readings = ("fqc.initial.total",) if procedure is Procedure.INITIAL else ()
    return Answer(sum(taken), days.because + Because.of(sums=sums, readings=readings, step=step))


def step_due(procedure: Procedure, step: int, applied: date, rules: Rules, calendar: WorkCalendar) -> Answer[date]:
    """The last day of *step*, counted from the application; the next working day is day one."""
    days = working_days_through(procedure, step, rules)
    return Answer(calendar.working_days_after(applied, days.value), days.because.with_fact(applied=applied))


def own_step_due(procedure: Procedure, step: int, entered: date, rules: Rules, calendar: WorkCalendar) -> Answer[date]:
    """The last day of *step* alone, counted from the day its papers came in; NoSuchStep outside the procedure."""
    days = step_days(procedure, rules)
    if not 1 <= step <= len(days.value):
        raise NoSuchStep(procedure, step)
    due = calendar.working_days_after(entered, days.value[step - 1])
    return Answer(due, days.because.with_fact(step=step, entered=entered))


def refusal_due(applied: date, rules: Rules, calendar: WorkCalendar) -> Answer[date]:
    """The last day to refuse incomplete or expired documents (7(2).1)."""
    return _due(rules["fqc.refusal_term"], applied, calendar)


def duplicate_due(applied: date, rules: Rules, calendar: WorkCalendar) -> Answer[date]:
    """The last day to issue a duplicate of a lost or damaged certificate (5.5))."""
    return _due(rules["fqc.duplicate_term"], applied, calendar)


def _steps(procedure: Procedure, rules: Rules) -> Norm:
    return rules[f"fqc.{procedure}_steps"]


def _due(term: Norm, applied: date, calendar: WorkCalendar) -> Answer[date]:
    return Answer(calendar.working_days_after(applied, term.number), Because.of(term, applied=applied))
