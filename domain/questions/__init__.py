"""Worked examples: which function answers which rule. The table is assembled in plain sight, topic by topic."""

from domain.questions import (
    adapt,
    attestation,
    contract,
    discharge,
    entry,
    fqc,
    iin,
    law561_leave,
    law561_service,
    leave,
    leave_family,
    leave_kinds,
    osms,
    osms_categories,
    overage,
    position,
    qandas,
    rank,
    reserve,
    service,
    transfer,
)
from domain.questions.asking import Question


def all_questions() -> dict[str, Question]:
    """Every rule id that can be asked, with its question."""
    topics = (
        adapt,
        attestation,
        contract,
        discharge,
        entry,
        fqc,
        iin,
        law561_leave,
        law561_service,
        leave,
        leave_family,
        leave_kinds,
        osms,
        osms_categories,
        overage,
        position,
        qandas,
        rank,
        reserve,
        service,
        transfer,
    )
    return {rule_id: question for topic in topics for rule_id, question in topic.QUESTIONS.items()}
