"""Psychological accompaniment before discharge: two stages and their consultations (Order 287, 17(1); repealed).

Every date is counted back from the discharge itself. The Plan may set other days; these hold where it sets none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from domain.counting import earlier
from domain.dates import months_before
from domain.law import Answer, Because, Norm, Rules


@dataclass(frozen=True)
class Accompaniment:
    """All the days of the accompaniment of one person."""

    stage_one: date
    career_consultations: tuple[date, ...]  #: they go on into the second stage
    stage_two: date
    psychologist_consultations: tuple[date, ...]  #: obligatory
    because: Because


def accompaniment(discharge: date, rules: Rules) -> Accompaniment:
    first, second = stage_one(discharge, rules), stage_two(discharge, rules)
    career = career_consultations(discharge, rules)
    psychologist = psychologist_consultations(discharge, rules)
    because = first.because + career.because + second.because + psychologist.because
    return Accompaniment(first.value, career.value, second.value, psychologist.value, because)


def stage_one(discharge: date, rules: Rules) -> Answer[date]:
    """Psychological preparation starts (17(1).1)."""
    return _start(rules["adaptation.stage_one_lead"], discharge)


def stage_two(discharge: date, rules: Rules) -> Answer[date]:
    """Qualified psychological help starts (17(1).3)."""
    return _start(rules["adaptation.stage_two_lead"], discharge)


def career_consultations(discharge: date, rules: Rules) -> Answer[tuple[date, ...]]:
    """Monthly from the first stage's start, before the discharge, each counted back from the discharge (17(1).2)."""
    lead, every = rules["adaptation.stage_one_lead"], rules["adaptation.stage_one_every"]
    days = tuple(months_before(discharge, left) for left in range(lead.number, 0, -every.number))
    return Answer(days, Because.of(lead, every, readings=("adapt.stage1.monthly",), discharge=discharge))


def psychologist_consultations(discharge: date, rules: Rules) -> Answer[tuple[date, ...]]:
    """Weekly from the second stage's start; none on the day of discharge or after (17(1).3)."""
    every = rules["adaptation.stage_two_every"]
    start = stage_two(discharge, rules)
    days = tuple(_repeated(start.value, timedelta(weeks=every.number), discharge))
    return Answer(days, start.because + Because.of(every, readings=("adapt.stage2.weekly",)))


def _start(lead: Norm, discharge: date) -> Answer[date]:
    start = earlier(discharge, lead)
    return Answer(start.value, start.because.with_fact(discharge=discharge))


def _repeated(day: date, step: timedelta, before: date) -> Iterator[date]:
    while day < before:
        yield day
        day += step
