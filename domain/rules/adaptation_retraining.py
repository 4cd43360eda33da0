"""Retraining in a civilian specialty: its papers, places, length and cost (Order 287, 8, 9, 11, 15; repealed)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import mul

from domain.dates import last_day_of, months_after, span
from domain.law import Answer, Because, Rules


@dataclass(frozen=True)
class Course:
    """One course, both days attended."""

    first: date
    last: date


@dataclass(frozen=True)
class Reimbursement:
    """Whether the courses are paid for."""

    granted: bool
    total_days: int  #: calendar days of all the courses together
    last_paid_day: date  #: the last day, were all courses held one after another from the first
    because: Because


def reimbursement(courses: Sequence[Course], funds_left: bool, rules: Rules) -> Reimbursement:
    """Paid up to the limit over all the person's courses (9, reading), and only within the funds allotted."""
    limit = rules["adaptation.retraining_max"]
    start = min(course.first for course in courses)
    total = sum(span(course.first, course.last) for course in courses)
    last_paid = months_after(start, limit.number)
    last = last_day_of(start, total)
    because = Because.of(
        limit,
        sums=(f"{start} + {total} - 1 = {last}; {start} + {limit.number} = {last_paid}",),
        readings=("adapt.retraining.max_length",),
        start=start,
        funds_left=funds_left,
    )
    return Reimbursement(funds_left and last <= last_paid, total, last_paid, because)


def documents(has_work_record: bool, rules: Rules) -> Answer[tuple[str, ...]]:
    """What goes to the commission with the raport, any time after the notice (11; no last day is set)."""
    listed, conditional = rules["adaptation.documents"], rules["adaptation.documents_if_worked"]
    needed = tuple(code for code in listed.codes if has_work_record or code != conditional.value)
    because = Because.of(listed, conditional, readings=("adapt.documents",), has_work_record=has_work_record)
    return Answer(needed, because)


def course_places(rules: Rules) -> Answer[tuple[str, ...]]:
    """Where a person is sent to study (15)."""
    norm = rules["adaptation.course_places"]
    return Answer(norm.codes, Because.of(norm))


def funding(factors: dict[str, int], rules: Rules) -> Answer[int]:
    """The product of the factors the act names, in the currency of the cost (8, reading); KeyError without one."""
    norm = rules["adaptation.funding_factors"]
    named = {name: factors[name] for name in norm.codes}
    amount = reduce(mul, named.values())
    sums = (f"{' × '.join(map(str, named.values()))} = {amount}",)
    return Answer(amount, Because.of(norm, sums=sums, readings=("adapt.retraining.funding_formula",), **named))
