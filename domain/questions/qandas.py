"""Worked examples about the status of qandas (Order 344)."""

from collections.abc import Mapping
from typing import Any, Final

from domain.questions.asking import Bench, Question, Reply, a_day, a_number
from domain.questions.listed import is_given
from domain.rules.qandas_intake import documents, photos, refusal_due


def intake_refusal(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """qandas.intake_refusal."""
    answer = refusal_due(a_day(inputs, "received"), bench.rules, bench.calendar)
    return {"due": answer.value, "because": answer.because}


def papers(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """qandas.documents: the list, and the photos where the size of the family is told."""
    listed = documents(bench.rules)
    reply: Reply = {"documents": list(listed.value), "count": len(listed.value), "because": listed.because}
    if not is_given(inputs, "family_size_with_head"):
        return reply
    count = photos(a_number(inputs, "family_size_with_head"), bench.rules)
    return reply | {"photos": count.value, "because": count.because + listed.because}


QUESTIONS: Final[dict[str, Question]] = {"qandas.intake_refusal": intake_refusal, "qandas.documents": papers}
