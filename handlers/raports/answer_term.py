"""Until when a waiting raport is answered, with the norm and how sure it is: an unknown is never shown as law."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.answer_time import AnswerTime, Asked, answer_time
from domain.law import Rules, Status
from domain.people import Person
from domain.raports import Raport, RaportState
from domain.rules.age_limit import age_limit_date
from domain.unit_rules import UNIT_ACT
from domain.workdays import WorkCalendar
from handlers.desk import Desk
from handlers.screens import Line, Look, Text, _
from handlers.why.citations import Acts
from handlers.why.norm_lines import basis, counted

RENEWALS = ("contract_renewal",)  #: kinds that ask for service after the present contract


def asked_of(raport: Raport, applicant: Person, since: date, rules: Rules) -> Asked:
    """The raport's facts that its answer time hangs on."""
    return Asked(raport.kind, raport.sent_on or since, since, _over_age_end(raport, applicant, rules))


def _over_age_end(raport: Raport, applicant: Person, rules: Rules) -> date | None:
    """The contract's end, where the age limit is reached by then (Decree 124, 38)."""
    if raport.kind not in RENEWALS or applicant.contract is None:
        return None
    limit = age_limit_date(applicant.rank, applicant.birth_date, rules).value
    return applicant.contract.end if limit is not None and limit <= applicant.contract.end else None


def time_of(raport: Raport, applicant: Person, rules: Rules, calendar: WorkCalendar, zone: str) -> AnswerTime | None:
    """The answer time of the present step; None where nobody is asked."""
    began = raport.clock_from or raport.since
    if raport.state not in (RaportState.WAITING, RaportState.RETURNED) or began is None:
        return None
    return answer_time(asked_of(raport, applicant, local(began, zone), rules), rules, calendar)


def local(instant: datetime, zone: str) -> date:
    return instant.astimezone(ZoneInfo(zone)).date()


def answer_lines(raport: Raport, applicant: Person, desk: Desk) -> tuple[Line, ...]:
    """By the values of the day the raport was sent."""
    if raport.state is not RaportState.WAITING:
        return ()
    rules = desk.rulebook.on(raport.sent_on or desk.clock.today())
    found = time_of(raport, applicant, rules, desk.calendar, desk.unit.zone)
    if found is None:
        return ()
    late = found.due < desk.clock.today()
    words = (Line(term_words(found, desk.acts), Look.WARN if late else Look.NOTE),)
    return (*words, Line(_("The answer is overdue; silence neither grants nor lapses the raport."))) if late else words


def term_words(time: AnswerTime, acts: Acts) -> Text:
    """The due day by whose rule: the act's, the unit's own, or nobody's."""
    norm = time.norm
    if norm.citation.act == UNIT_ACT:
        term = counted(norm.number, norm.unit)
        return _("By the unit's own rule it is answered within %(term)s: by %(day)s.", term=term, day=time.due)
    if norm.status is Status.IN_FORCE:
        return _("By the act it is answered by %(day)s. %(basis)s.", day=time.due, basis=basis(norm, acts))
    term = counted(norm.number, norm.unit)
    return _(
        "Neither an act at hand nor the unit's own rule sets a term here. The assistant counts %(term)s: to %(day)s.",
        term=term,
        day=time.due,
    )

