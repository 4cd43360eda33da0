"""The dates of one person's service that the law sets, each with its rule and proof, in the order they come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.law import Because, Rules, Status
from domain.people import Person
from domain.rules.adaptation_notice import notice_deadline
from domain.rules.age_limit import age_limit_date
from domain.rules.contract_filing import filing_window
from domain.rules.position_tenure import tenure_end
from domain.rules.rank_term import next_rank_on, years_in_rank
from domain.workdays import WorkCalendar


@dataclass(frozen=True)
class OwnDate:
    """One date. `code` names what happens; wording.py words it."""

    code: str
    day: date
    rule: str  #: id of the rule behind it
    because: Because

    @property
    def repealed(self) -> bool:
        """Whether it rests on an act that is no longer in force."""
        return any(norm.status is Status.REPEALED for norm in self.because.norms)


def own_dates(person: Person, on: date, rules: Rules, calendar: WorkCalendar) -> tuple[OwnDate, ...]:
    """All dates known from the roster; what the roster does not tell is not invented."""
    found = (
        *_contract(person, rules, calendar),
        *_age(person, rules),
        *_rank(person, rules),
        *_post(person, rules),
        *_adaptation(person, rules),
    )
    return tuple(sorted((one for one in found if one.day >= on), key=lambda one: one.day))


def _contract(person: Person, rules: Rules, calendar: WorkCalendar) -> Iterator[OwnDate]:
    if person.contract is None:
        return
    limit = age_limit_date(person.rank, person.birth_date, rules).value
    window = filing_window(person.contract.end, rules, calendar, limit)
    rule = "overage.report_deadline" if window.over_age else "contract.renewal.report_deadline"
    yield OwnDate("filing", window.last_day, rule, window.because)
    yield OwnDate("contract_end", person.contract.end, "service.term.contract_expiry", window.because)


def _age(person: Person, rules: Rules) -> Iterator[OwnDate]:
    limit = age_limit_date(person.rank, person.birth_date, rules)
    if limit.value is not None:
        yield OwnDate("age_limit", limit.value, "overage.report_deadline", limit.because)


def _rank(person: Person, rules: Rules) -> Iterator[OwnDate]:
    years = years_in_rank(person.rank, rules)
    if years.value is not None:
        served = next_rank_on(person.rank_since, years.value, rules)
        yield OwnDate("rank_served", served.value, "rank.next.when", years.because + served.because)


def _post(person: Person, rules: Rules) -> Iterator[OwnDate]:
    end = tenure_end(person.post_since, rules)
    if end.value is not None:
        yield OwnDate("post_term", end.value, "position.max_tenure", end.because)


def _adaptation(person: Person, rules: Rules) -> Iterator[OwnDate]:
    if person.discharge is None:
        return
    told = notice_deadline(person.discharge.expected, rules)
    yield OwnDate("adaptation_notice", told.value, "adapt.notice_6_months", told.because)
    yield OwnDate("discharge", person.discharge.expected, "discharge.advance_notice", Because())
