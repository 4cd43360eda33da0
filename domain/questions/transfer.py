"""Worked examples about handing over a post and leaving the unit's lists."""

from collections.abc import Mapping
from typing import Any, Final

from domain.questions.asking import Bench, Question, Reply, a_day
from domain.questions.optional_input import day_or_none, word_or_none
from domain.rules.transfer_handover import excluded_on, handover_finish_by, handover_start_by


def handover_start(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """transfer.handover.start."""
    absence, arrival = word_or_none(inputs, "absence"), day_or_none(inputs, "arrival")
    answer = handover_start_by(a_day(inputs, "extract_received"), bench.rules, absence, arrival)
    return {"start_not_later": answer.value, "because": answer.because}


def handover_max(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """transfer.handover.max."""
    answer = handover_finish_by(a_day(inputs, "handover_start"), bench.rules)
    return {"finish_by": answer.value, "because": answer.because}


def exclusion_from_lists(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """transfer.exclusion_from_lists."""
    answer = excluded_on(a_day(inputs, "acts_approved"), bench.rules, bench.calendar)
    return {"excluded_on": answer.value, "because": answer.because}


QUESTIONS: Final[dict[str, Question]] = {
    "transfer.handover.start": handover_start,
    "transfer.handover.max": handover_max,
    "transfer.exclusion_from_lists": exclusion_from_lists,
}
