"""Rotation: when its conditions are met, who is left out of the plan, when it is drawn up and carried out
(Decree 124, 83 and 84)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.counting import earlier
from domain.dates import days_after, years_after
from domain.law import Answer, Because, Rules
from domain.rules.position_tenure import tenure_exceeded


@dataclass(frozen=True)
class RotationYear:
    """The days in which an approved plan is carried out, both counted."""

    first: date
    last: date
    because: Because


@dataclass(frozen=True)
class PlanFacts:
    """What decides whether a serviceman may stand in the plan."""

    plan_year: int  #: the year in which the plan is carried out
    on: date  #: the day of planning
    contract_end: date | None = None
    age_limit: date | None = None
    protected_family: bool = False  #: spouse or child with a disability, aged parents in care (Law 561-IV, 22 p.3)
    no_post: bool = False  #: there is no equal or higher post for him


def rotation_condition(on: date, tenure_until: date | None, climate_until: date | None = None) -> bool:
    """Whether rotation applies: the post held beyond its term, or a garrison in a harsh climate beyond its own."""
    return tenure_exceeded(tenure_until, on) or tenure_exceeded(climate_until, on)


def excluded(facts: PlanFacts, rules: Rules) -> Answer[tuple[str, ...]]:
    """Every ground of 84(3) that keeps the serviceman out of the plan; none when he may stand in it."""
    window = rules["rotation.age_window"]
    because = Because.of(
        rules["rotation.exclusions"],
        window,
        readings=("rotation.exclusions",),
        plan_year=facts.plan_year,
        on=facts.on,
        contract_end=facts.contract_end,
        age_limit=facts.age_limit,
    )
    return Answer(tuple(_grounds(facts, rules)), because)


def _grounds(facts: PlanFacts, rules: Rules) -> Iterator[str]:
    if facts.protected_family:
        yield "law_22_3"
    if facts.contract_end is not None and facts.contract_end.year == facts.plan_year:
        yield "contract_ends_in_plan_year"
    if facts.age_limit is not None and _near(facts.age_limit, facts.on, rules):
        yield "near_age_limit"
    if facts.no_post:
        yield "no_equal_or_higher_post"


def _near(age_limit: date, on: date, rules: Rules) -> bool:
    return earlier(age_limit, rules["rotation.age_window"]).value <= on <= age_limit


def rotation_year(plan_approved: date, rules: Rules) -> RotationYear:
    """The calendar year after the approval of the plan (84(7))."""
    first = years_after(plan_approved.replace(month=1, day=1), 1)
    because = Because.of(
        rules["rotation.execution"], readings=("rotation.execution_year",), plan_approved=plan_approved
    )
    return RotationYear(first, _year_end(first), because)


def plan_due(on: date, rules: Rules) -> Answer[date]:
    """The year's end at which the plan is drawn up (84(2))."""
    return Answer(_year_end(on), Because.of(rules["rotation.plan_every"], on=on))


def _year_end(day: date) -> date:
    return days_after(years_after(day.replace(month=1, day=1), 1), -1)
