"""How long the right to care is kept once contributions stop (Order 333, 9-10, on the insurance Law, 5 p.2).

Nothing here promises these months to a discharged serviceman, for whom nobody ever paid: see osms_military.
"""

from dataclasses import dataclass
from datetime import date

from domain.counting import later
from domain.law import Because, Norm, Rules


@dataclass(frozen=True)
class KeptRight:
    """The months the right is kept and its last day."""

    months: int
    until: date
    because: Because


def kept_after_state_category(stopped: date, rules: Rules) -> KeptRight:
    """The person left a category the state pays for (9(1))."""
    return _kept(stopped, rules["osms.kept_after_state_category"])


def kept_without_state_contributions(stopped: date, rules: Rules) -> KeptRight:
    """The state owed contributions and they did not arrive (9(2))."""
    return _kept(stopped, rules["osms.kept_without_state_contributions"])


def kept_by_payer(stopped: date, paid_months: int, state_paid: bool, rules: Rules) -> KeptRight:
    """The person paid, or the employer did, and stopped (10(2), 10(3)).

    *paid_months* are months without a gap for which contributions were paid; months paid by the state or of exempt
    military service are none of them (reading). Persons of paragraph 9 (*state_paid*) never keep the longer time.
    """
    short, long, threshold = rules["osms.kept_by_payer"], rules["osms.kept_by_long_payer"], rules["osms.long_payer"]
    is_long = paid_months >= threshold.number and not state_paid
    kept = _kept(stopped, long if is_long else short)
    compared = Because.of(threshold, readings=("osms.retention.sixty_months",), paid_months=paid_months)
    return KeptRight(kept.months, kept.until, kept.because + compared.with_fact(state_paid=state_paid))


def _kept(stopped: date, term: Norm) -> KeptRight:
    last = later(stopped, term)
    return KeptRight(term.number, last.value, last.because.with_fact(stopped=stopped))
