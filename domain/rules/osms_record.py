"""From which day the Fund records a person as a consumer (Order 333, 9(1), 10(1), 11, 12)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.law import Answer, Because, Rules
from domain.rules.osms_months import all_paid


class RecordEvent(StrEnum):
    """What the record starts from, by the way into the system."""

    CATEGORY = "category"  #: a source gave a category the state pays for (9(1))
    SINGLE_PAYMENT = "single_payment"  #: a person paid for himself (11)
    INFORMATION = "information"  #: data on a serviceman, special or law-enforcement officer arrived (12)


@dataclass(frozen=True)
class PayerRecord:
    """Whether a payer is recorded for the month of the payment, and from which day."""

    recorded: bool
    since: date | None  #: the first day of that month
    because: Because


def recorded_from(event: RecordEvent, day: date, rules: Rules) -> Answer[date]:
    """The day of the event itself."""
    return Answer(day, Because.of(rules[f"osms.recorded_from_{event}"], event=str(event), day=day))


def payer_record(payment: date, paid: Sequence[bool], rules: Rules) -> PayerRecord:
    """*paid* are the months before the payment, the latest first; every one must be paid (10(1), reading)."""
    norm = rules["osms.payer_record_months"]
    recorded = all_paid(paid, norm.number)
    paid_months = sum(paid[: norm.number])
    because = Because.of(norm, readings=("osms.record.payer",), payment=payment, paid_months=paid_months)
    return PayerRecord(recorded, payment.replace(day=1) if recorded else None, because)
