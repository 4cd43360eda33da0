"""What may stand in the way of a leave, said before it is sent. Only the impossible stops it; the rest is amber."""

from datetime import date

from domain.law import Rules
from domain.people import Person
from handlers.leave.reckoning import LEAD, Plan
from handlers.screens import Line, Look, _, n_
from handlers.why.closed_words import days_words
from handlers.why.norm_lines import listed


def stops(plan: Plan, today: date) -> tuple[Line, ...]:
    """What makes the leave impossible as it is written."""
    found = []
    if plan.span.first_day < today:
        found.append(Line(_("The first day is past."), Look.STOP))
    if plan.left_after < 0:
        missing = n_("%(n)s day", "%(n)s days", -plan.left_after)
        over = _("This asks for more than is left: %(missing)s too many.", missing=missing)
        found.append(Line(over, Look.STOP))
    for other in plan.own:
        words = _("These days overlap with another raport of the same person, No. %(number)s.", number=other.number)
        found.append(Line(words, Look.STOP))
    if plan.travel_with and plan.span.travel_days:
        words = _(
            "Days of travel were already given this year with raport No. %(number)s, and are given once "
            "(Decree 124, 120).",
            number=plan.travel_with.number,
        )
        found.append(Line(words, Look.STOP))
    return tuple(found)


def doubts(plan: Plan, person: Person, today: date, rules: Rules) -> tuple[Line, ...]:
    """What the applicant and whoever decides should know; none of it stops the raport."""
    return (
        *_travel(plan),
        *_service_end(plan, person),
        *_entry(plan, person),
        *_closed(plan),
        *_strength(plan),
        *_lead(plan, today, rules),
    )


def _travel(plan: Plan) -> tuple[Line, ...]:
    if plan.travel_with is None or plan.span.travel_days:
        return ()
    words = _(
        "No days of travel: they were given this year with raport No. %(number)s (Decree 124, 120).",
        number=plan.travel_with.number,
    )
    return (Line(words, Look.NOTE),)


def _service_end(plan: Plan, person: Person) -> tuple[Line, ...]:
    """Leave beyond the end of the contract or of the service is doubtful, not forbidden: the end may move."""
    found = []
    last = plan.span.last_day
    if person.discharge and plan.year.shortened and plan.year.year == person.discharge.expected.year:
        words = _("This is the year of the expected discharge: leave is counted by full months (Decree 124, 117).")
        found.append(Line(words, Look.WARN))
    if person.discharge and last > person.discharge.expected:
        words = _("The leave ends after the expected discharge on %(day)s.", day=person.discharge.expected)
        found.append(Line(words, Look.WARN))
    if person.contract and last > person.contract.end:
        words = _("The leave ends after the contract, which ends on %(day)s.", day=person.contract.end)
        found.append(Line(words, Look.WARN))
    return tuple(found)


def _entry(plan: Plan, person: Person) -> tuple[Line, ...]:
    """The roster does not say whether the present contract is the first."""
    contract = person.contract
    if contract is None or contract.start.year != plan.year.year or person.service_start.year == plan.year.year:
        return ()
    words = _(
        "The contract began on %(day)s. If it was an entry into service after a break, "
        "the days due are fewer: they are counted by full months (Decree 124, 117).",
        day=contract.start,
    )
    return (Line(words, Look.WARN),)


def _closed(plan: Plan) -> tuple[Line, ...]:
    """Days the unit itself closed to leave; whoever decides may still grant it."""
    if not plan.closed:
        return ()
    days = listed([days_words(period) for period in plan.closed])
    return (
        Line(
            _("By the unit's own rule no leave is given on these days, which it meets: %(days)s", days=days), Look.WARN
        ),
    )


def _strength(plan: Plan) -> tuple[Line, ...]:
    """The day of the leave when most of the subunit are away, beside the share the unit asks for."""
    found = plan.strength
    if found is None or not found.short:
        return ()
    words = _(
        "By the unit's own rule at least %(needed)s of %(people)s people of the subunit stay on duty (%(share)s). "
        "With this leave and those granted, %(stay)s of %(people)s would stay.",
        needed=found.needed,
        people=found.people,
        share=f"{found.per_cent} %",
        stay=found.stay,
    )
    return (Line(words, Look.WARN),)


def _lead(plan: Plan, today: date, rules: Rules) -> tuple[Line, ...]:
    """How long before the start a raport is filed: no act at hand says it, a unit may."""
    lead = rules[LEAD].number if LEAD in rules else 0
    schedule = Line(
        _("Leave is given by the unit's leave schedule (Decree 124, 115), which the bot does not know."), Look.NOTE
    )
    if not lead:
        unknown = _("How many days before the start a raport must be filed is set neither by the act nor by the unit.")
        return (Line(unknown, Look.NOTE), schedule)
    if (plan.span.first_day - today).days >= lead:
        return (schedule,)
    asked = n_("%(n)s day", "%(n)s days", lead)
    late = _("By the unit's own rule a leave raport is filed %(lead)s before the start: this is later.", lead=asked)
    return (Line(late, Look.WARN), schedule)
