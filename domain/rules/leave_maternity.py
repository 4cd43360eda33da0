"""Maternity leave (Decree 124, 126(1))."""

from dataclasses import dataclass
from datetime import date

from domain.counting import earlier
from domain.law import Answer, Because, Rules
from domain.rules.leave_period import Period


@dataclass(frozen=True)
class MaternityDays:
    """The length of the leave, calendar days."""

    before: int
    after: int

    @property
    def total(self) -> int:
        return self.before + self.after


def maternity_days(complicated_or_multiple: bool, rules: Rules) -> Answer[MaternityDays]:
    """Before birth and after it; longer after a complicated birth or of two or more children."""
    kind = "maternity_after_complicated" if complicated_or_multiple else "maternity_after"
    before, after = rules["parental_leave.maternity_before"], rules[f"parental_leave.{kind}"]
    days = MaternityDays(before.number, after.number)
    sums = (f"{days.before} + {days.after} = {days.total}",)
    return Answer(days, Because.of(before, after, sums=sums, complicated_or_multiple=complicated_or_multiple))


def maternity_start(expected_birth: date, rules: Rules) -> Answer[date]:
    """The first day when the leave is taken whole."""
    start = earlier(expected_birth, rules["parental_leave.maternity_before"])
    return Answer(start.value, start.because + Because.of(expected_birth=expected_birth))


def maternity_leave(start: date, complicated_or_multiple: bool, rules: Rules) -> Answer[Period]:
    """The total is given in full from the actual start, whatever was used before birth, early or late."""
    days = maternity_days(complicated_or_multiple, rules)
    counting = Because.of(rules["parental_leave.maternity_counting"], start=start)
    return Answer(Period.of(start, days.value.total), days.because + counting)
