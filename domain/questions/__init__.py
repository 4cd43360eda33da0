"""Worked examples: which function answers which rule. The table is assembled in plain sight, topic by topic."""

from domain.questions import (
    adapt,
    contract,
    fqc,
    iin,
    law561_leave,
    osms,
    osms_categories,
    qandas,
)
from domain.questions.asking import Question


def all_questions() -> dict[str, Question]:
    """Every rule id that can be asked, with its question."""
    topics = (adapt, contract, fqc, iin, law561_leave, osms, osms_categories, qandas)
    return {rule_id: question for topic in topics for rule_id, question in topic.QUESTIONS.items()}
