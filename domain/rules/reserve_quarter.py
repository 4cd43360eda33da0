"""The quarterly days of the Presidential Reserve (Decree 124, 152-4(1), 152-6(1), 152-7)."""

from dataclasses import dataclass
from datetime import date

from domain.dates import days_after, month_end, months_after
from domain.law import Answer, Because, Rules


@dataclass(frozen=True)
class QuarterDay:
    """A day named as «до N числа» of a month of the quarter."""

    day: date  #: the reading chosen: the day itself is in time
    safe: date  #: the eve, in time under either reading


@dataclass(frozen=True)
class Quarter:
    """The quarter a day stands in."""

    first: date
    last: date


def quarter_of(on: date, rules: Rules) -> Answer[Quarter]:
    """The Reserve is formed once in each."""
    norm = rules["reserve.period"]
    first = date(on.year, on.month - (on.month - 1) % norm.number, 1)
    return Answer(Quarter(first, month_end(months_after(first, norm.number - 1))), Because.of(norm, on=on))


def submission_day(on: date, rules: Rules) -> Answer[QuarterDay]:
    """Personnel units send the lists of recommended servicemen (152-6(1))."""
    return _day("submission", on, rules)


def verification_day(on: date, rules: Rules) -> Answer[QuarterDay]:
    """The Department verifies the materials (152-7.1))."""
    return _day("verification", on, rules)


def list_day(on: date, rules: Rules) -> Answer[QuarterDay]:
    """The Department forms the list (152-7.2))."""
    return _day("list", on, rules)


def _day(step: str, on: date, rules: Rules) -> Answer[QuarterDay]:
    norm, quarter = rules[f"reserve.{step}_day"], quarter_of(on, rules)
    month = months_after(quarter.value.first, int(norm.table["month_of_quarter"] or 0) - 1)
    day = month.replace(day=int(norm.table["day"] or 0))
    because = quarter.because + Because.of(norm, readings=(f"reserve.{step}_deadline",))
    return Answer(QuarterDay(day, days_after(day, -1)), because)
