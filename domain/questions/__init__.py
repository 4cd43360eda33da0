"""Worked examples: which function answers which rule. The table is assembled in plain sight, topic by topic."""

from domain.questions import contract, iin
from domain.questions.asking import Question


def all_questions() -> dict[str, Question]:
    """Every rule id that can be asked, with its question."""
    topics = (contract, iin)
    return {rule_id: question for topic in topics for rule_id, question in topic.QUESTIONS.items()}
