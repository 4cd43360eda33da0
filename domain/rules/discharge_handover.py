"""Handover of affairs and post before exclusion from the lists (Decree 124, 154(2)-(5))."""

from datetime import date
from enum import StrEnum

from domain.law import Answer, Because, Rules
from domain.workdays import WorkCalendar


class Handover(StrEnum):
    """How the handover went."""

    DONE = "done"
    REFUSED = "refused"  #: evaded or refused (154(4))
    NOT_DONE = "not_done"  #: not done for another cause (154(5))


def exclusion_basis(handover: Handover, rules: Rules) -> Answer[str]:
    """On what the exclusion rests: the handover, the commission's act, or the immediate commander's report."""
    done, other = rules["discharge.exclusion_prerequisite"], rules["discharge.handover_other_paper"]
    bases = {Handover.DONE: str(done.value), Handover.REFUSED: "handover_act", Handover.NOT_DONE: str(other.value)}
    return Answer(bases[handover], Because.of(done, other, handover=handover.value))


def earliest_start(extract_received: date, rules: Rules) -> Answer[date]:
    """The commander sets the start from the day the order extract came; its length is for the Service Statute."""
    return Answer(extract_received, Because.of(rules["discharge.handover_start"], extract_received=extract_received))


def act_approved_by(act_signed: date, calendar: WorkCalendar, rules: Rules) -> Answer[date]:
    """Three working days from the signing of the act on evasion or refusal; the day of signing is not counted."""
    norm = rules["discharge.handover_act_term"]
    because = Because.of(norm, readings=("discharge.handover_evasion",), act_signed=act_signed)
    return Answer(calendar.working_days_after(act_signed, norm.number), because)
