"""Until when an attestation may be complained of (Decree 124, 148, 152(1))."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules


def appeal_until(acquainted: date, rules: Rules) -> Answer[date]:
    """Three months from being acquainted against signature, the last day included; the court stays open besides."""
    last = later(acquainted, rules["attestation.appeal_term"])
    return Answer(last.value, last.because + Because.of(acquainted=acquainted))
