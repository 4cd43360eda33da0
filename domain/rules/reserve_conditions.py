"""Who may be recommended to the Presidential Reserve and with which papers (Decree 124, 152-4(2), 152-6)."""

from collections.abc import Collection

from domain.checklist import Checklist, checklist
from domain.law import Answer, Because, Rules


def reserve_conditions(met: Collection[str], rules: Rules) -> Checklist:
    """Qualification, fitness by attestation, no penalty on the day the materials go (152-4(2))."""
    return checklist(rules["reserve.conditions"], met)


def submission_papers(given: Collection[str], rules: Rules) -> Checklist:
    """What goes with the list of recommended servicemen (152-6(1))."""
    return checklist(rules["reserve.submission_papers"], given)


def representation_contents(given: Collection[str], rules: Rules) -> Checklist:
    """What the first head's representation states (152-6(1))."""
    return checklist(rules["reserve.representation_contents"], given)


def may_send_together(sent: Collection[str], rules: Rules) -> Answer[bool]:
    """Reserve materials and an appointment approval never go at the same time (152-6(4))."""
    norm = rules["reserve.not_together"]
    together = all(code in sent for code in norm.codes)
    return Answer(not together, Because.of(norm, sent=", ".join(sorted(sent))))
