"""Worked examples about conscripts who enter contract service."""

from collections.abc import Mapping
from typing import Any, Final

from domain.counting import days_late
from domain.questions.asking import Bench, Question, Reply, a_day, a_word
from domain.questions.optional_input import day_or_none
from domain.rules.entry_conscript import decision_due, report_by


def conscript_report(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """entry.conscript.report: null for those who have no deadline."""
    answer = report_by(a_word(inputs, "category"), a_day(inputs, "service_end"), bench.rules)
    reply: Reply = {"latest_date": answer.value, "because": answer.because}
    if answer.value is not None:
        reply |= {"advise_by": bench.calendar.working_day_on_or_before(answer.value)}
    if (filed := day_or_none(inputs, "filed")) is not None:
        late = 0 if answer.value is None else days_late(answer.value, filed)
        reply |= {"on_time": not late, "days_late": late}
    return reply


def conscript_decision(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """entry.conscript.decision_deadline; with a day of decision, how late it was."""
    answer = decision_due(a_day(inputs, "registered"), bench.rules, bench.calendar)
    reply: Reply = {"due": answer.value, "because": answer.because}
    if (decided := day_or_none(inputs, "decided")) is not None:
        late = days_late(answer.value, decided)
        reply |= {"on_time": not late, "days_late": late}
    return reply


QUESTIONS: Final[dict[str, Question]] = {
    "entry.conscript.report": conscript_report,
    "entry.conscript.decision_deadline": conscript_decision,
}
