"""The numbers of a leave: what the year gives, what one part takes from it, and who else is away then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from domain.closed_dates import Once, closed_between
from domain.law import Because, Rules
from domain.leave_ledger import movement
from domain.people import Person, PersonId, ServiceKind
from domain.raports import Raport, RaportKind, RaportState
from domain.rules.annual_leave import Entitlement, LeaveFacts, entitlement
from domain.rules.leave_balance import LeaveBalance, balance
from domain.rules.leave_span import LeaveSpan, span
from domain.workdays import WorkCalendar
from handlers.leave.fields import LeaveFields, leave_fields
from handlers.leave.strength import Strength, strength_of
from handlers.ports import UnitOfWork

#: a leave that is granted: its person is away
GRANTED = (RaportState.APPROVED, RaportState.ORDERED, RaportState.ACKNOWLEDGED)
#: a raport that still counts: asked for or granted
LIVE = (RaportState.WAITING, RaportState.RETURNED, *GRANTED)
#: what no act at hand sets: how long before the start a raport is filed, how many days travel takes
LEAD: Final = "unit.leave_raport_lead"
TRAVEL: Final = "unit.travel_days_by_distance"
OPEN: Final = (LEAD, TRAVEL)
#: what a unit may set beside it: days on which no leave is given, the share of a subunit that stays on duty
CLOSED: Final = "unit.closed_dates"
STRENGTH: Final = "unit.strength_threshold"
#: who has annual main leave at all (Decree 124, 116); cadets have vacations (134), conscripts leave as a reward alone
ENTITLED = (ServiceKind.CONTRACT, ServiceKind.CONSCRIPT_OFFICER)


@dataclass(frozen=True)
class YearLeave:
    """One leave year of one person."""

    year: int
    entitled: Entitlement
    balance: LeaveBalance
    because: Because

    @property
    def shortened(self) -> bool:
        """Whether it is a year of entry or discharge, counted by full months (Decree 124, 117)."""
        return self.entitled.prorata_days < self.entitled.base_days


@dataclass(frozen=True)
class Plan:
    """What one part of a leave comes to, beside the rest of its year."""

    fields: LeaveFields
    span: LeaveSpan
    year: YearLeave  #: without this part
    away: tuple[Person, ...]  #: of the subunit, on granted leave in these days
    own: tuple[Raport, ...]  #: the applicant's other raports that overlap
    travel_with: Raport | None = None  #: the other part of the year that took the days of travel
    left_open: Because = field(default_factory=Because)  #: what the act leaves to the unit
    closed: tuple[Once, ...] = ()  #: days the unit closed to leave that this part meets
    strength: Strength | None = None  #: where the unit set which share stays on duty

    @property
    def left_after(self) -> int:
        """Days left after this part; below zero it asks for more than there is."""
        return self.year.balance.left - self.year.balance.overused - self.span.days

    @property
    def carried_used(self) -> int:
        """How many of its days are carried over from last year; those go first."""
        held = self.year.balance
        return min(self.span.days, max(held.carried - held.used - held.pending, 0))

    @property
    def because(self) -> Because:
        return self.year.because + self.span.because + self.left_open


def leave_facts(person: Person) -> LeaveFacts:
    """The roster knows calendar service and the present contract; service without a break is taken from the former."""
    discharge = person.discharge.expected if person.discharge else None
    return LeaveFacts(person.service_start, person.service_start, person.special_duty, discharge=discharge)


async def year_leave(
    person: Person, year: int, on: date, rules: Rules, work: UnitOfWork, *, without: Raport | None = None
) -> YearLeave:
    """The balance of *year*; length of service is taken on *on*, put inside the year."""
    day = min(max(on, date(year, 1, 1)), date(year, 12, 31))
    due = entitlement(leave_facts(person), year, day, rules)
    entries = await work.leave_days.of(person.id, year)
    counted = tuple(entry for entry in entries if without is None or entry.raport != without.id)
    held = balance(due.value.total, movement(counted), rules)
    return YearLeave(year, due.value, held, due.because + held.because.with_fact(leave_year=year))


async def plan_of(
    raport: Raport, person: Person, calendar: WorkCalendar, rules: Rules, work: UnitOfWork
) -> Plan | None:
    """The plan of a raport whose dates are known; None while they are not."""
    fields = leave_fields(raport)
    if fields.first is None or fields.last is None or fields.end is None:
        return None
    taken = span(fields.first, fields.days, fields.travel or 0, calendar, rules)
    year = await year_leave(person, fields.first.year, fields.first, rules, work, without=raport)
    others = await others_of(raport, work)
    own = tuple(other for other in others if leave_fields(other).overlaps(fields.first, fields.end))
    days = (fields.first, fields.end)
    fellows = await _fellows(person, work)
    leaves = await _leaves_of(fellows, days, work)
    strength = strength_of({person.id, *fellows}, leaves, days, rules.norms.get(STRENGTH))
    return Plan(
        fields=fields,
        span=taken,
        year=year,
        away=tuple(fellows[fellow] for fellow in dict.fromkeys(leave.applicant for leave in leaves)),
        own=own,
        travel_with=await travel_given(raport, fields.first.year, work),
        left_open=_left_open(rules, strength),
        closed=closed_between(rules[CLOSED].codes, *days) if CLOSED in rules else (),
        strength=strength,
    )


def _left_open(rules: Rules, strength: Strength | None) -> Because:
    """What no act sets, and what the unit has set beside it."""
    keys = (*OPEN, *(key for key in (CLOSED, STRENGTH) if key in rules and rules[key].value))
    return Because.of(*(rules[key] for key in keys if key in rules), sums=strength.sums if strength else ())


async def others_of(raport: Raport, work: UnitOfWork) -> tuple[Raport, ...]:
    """The applicant's other leave raports that still count."""
    return _live(await work.raports.of_applicant(raport.applicant), raport)


def _live(raports: Sequence[Raport], but: Raport) -> tuple[Raport, ...]:
    return tuple(
        other
        for other in raports
        if other.id != but.id and other.kind is RaportKind.ANNUAL_LEAVE and other.state in LIVE
    )


async def travel_given(raport: Raport, year: int, work: UnitOfWork) -> Raport | None:
    """The other part of the leave year that already took the days of travel; they are given once (Decree 124, 120)."""
    for other in await others_of(raport, work):
        fields = leave_fields(other)
        if fields.travel and fields.first and fields.first.year == year:
            return other
    return None


async def _fellows(person: Person, work: UnitOfWork) -> Mapping[PersonId, Person]:
    """The others of his subunit."""
    subunit = await work.people.in_subunit(person.subunit)
    return {fellow.id: fellow for fellow in subunit if fellow.id != person.id and fellow.unit == person.unit}


async def _leaves_of(
    fellows: Mapping[PersonId, Person], days: tuple[date, date], work: UnitOfWork
) -> tuple[Raport, ...]:
    """Their granted leaves that meet these days."""
    granted = await work.raports.in_state(*GRANTED)
    return tuple(
        raport
        for raport in granted
        if raport.applicant in fellows
        and raport.kind is RaportKind.ANNUAL_LEAVE
        and leave_fields(raport).overlaps(*days)
    )
