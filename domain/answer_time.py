"""Until when a step of a raport is answered: by the act where one names a term, else by the unit's rule, else by the
default of the rulebook, whose status says that no act stands behind it. Silence past it never lapses a raport and never
grants it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from domain.counting import earlier
from domain.law import Norm, Rules
from domain.raports import Action, Step
from domain.workdays import WorkCalendar

ANSWER_TERM: Final = "unit.answer_term"
OVER_AGE: Final = "overage.decision_notice_lead"  #: Decree 124, 41: told before the contract ends

#: kinds whose act counts working days from the raport's registration
FROM_REGISTRATION: Final[Mapping[str, str]] = {
    "conscript_to_contract": "entry.conscript_decision",  # Decree 124, 33(1)
    "attestation_complaint": "appeals.complaint_term",  # Code 350-VI, 99
    "discharge_complaint": "appeals.complaint_term",
}
STARTS: Final = (Action.SUPPORT, Action.NOT_SUPPORT, Action.PASS_UP)  #: the raport comes to a new desk
ENDS: Final = (*STARTS, Action.APPROVE, Action.REFUSE, Action.WITHDRAW)


@dataclass(frozen=True)
class Asked:
    """What an answer time is worked out from."""

    kind: str  #: code of the kind of raport
    sent: date  #: registration
    since: date  #: the day the present step began; a return for correction does not begin it anew
    over_age_end: date | None = None  #: end of the contract, where service beyond the age limit is asked for


@dataclass(frozen=True)
class AnswerTime:
    """The last day for the answer and the norm it follows from."""

    due: date
    norm: Norm


def answer_time(asked: Asked, rules: Rules, calendar: WorkCalendar) -> AnswerTime:
    """A day of the act that was past when the step began gives way to the general term."""
    if asked.kind in FROM_REGISTRATION:
        norm = rules[FROM_REGISTRATION[asked.kind]]
        return AnswerTime(calendar.working_days_after(asked.sent, norm.number), norm)
    if asked.over_age_end is not None:
        told_by = earlier(asked.over_age_end, rules[OVER_AGE]).value
        if told_by > asked.since:
            return AnswerTime(told_by, rules[OVER_AGE])
    norm = rules[ANSWER_TERM]
    return AnswerTime(calendar.working_days_after(asked.since, norm.number), norm)


def overdue_days(due: date, on: date, calendar: WorkCalendar) -> int:
    """Working days that have begun since the due day; 0 up to and on it."""
    days = (due + timedelta(days=n) for n in range(1, (on - due).days + 1))
    return sum(calendar.is_working(day) for day in days)


@dataclass(frozen=True)
class Stay:
    """A raport's time on one place of its way: from its coming there to the answer."""

    since: datetime
    until: datetime | None  #: None: it has not been answered


def stays(history: Sequence[Step]) -> tuple[Stay, ...]:
    """The places a raport has been to, in order. Returns and hand-overs do not interrupt a stay."""
    return tuple(_stays(history))


def _stays(history: Sequence[Step]) -> Iterator[Stay]:
    since: datetime | None = None
    for step in history:
        if step.action is Action.SEND and since is None:
            since = step.at
        elif step.action in ENDS and since is not None:
            yield Stay(since, step.at)
            since = step.at if step.action in STARTS else None
    if since is not None:
        yield Stay(since, None)
