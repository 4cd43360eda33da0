"""Categories the local budget pays for: registered unemployed, crisis or emergency level (Order 333, 56, 60)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.law import Answer, Because, Rules
from domain.rules.osms_months import all_paid, none_paid


@dataclass(frozen=True)
class Confirmation:
    """Whether the category of registered unemployed is confirmed."""

    confirmed: bool
    consult: bool  #: only recent payments stand in the way: the person should ask how to be covered meanwhile
    because: Because


def unemployed_confirmation(
    paid: Sequence[bool], registered: bool, placement: str | None, rules: Rules
) -> Confirmation:
    """On the register, not placed in a job or training, no payments in the months before the reconciliation (56).

    Read to the letter: a serviceman whose pension contributions were paid until discharge waits (reading).
    """
    months, outside = rules["osms_categories.unemployed_confirm"], rules["osms_categories.unemployed_except"]
    belongs, unpaid = registered and placement not in outside.codes, none_paid(paid, months.number)
    because = Because.of(months, outside, readings=("osms.unemployed.confirmation",), placement=placement)
    return Confirmation(belongs and unpaid, belongs and not unpaid, because.with_fact(registered=registered))


def on_register(registered: date, deregistered: date | None, on: date) -> bool:
    """Whether the person stands on the register on the day *on*; the day of leaving it is the first day off it (56)."""
    return registered <= on and (deregistered is None or on < deregistered)


def is_crisis_given(paid: Sequence[bool], other_status: bool, rules: Rules) -> Answer[bool]:
    """No payments for the months before and no other category of the state's (60.1))."""
    norm = rules["osms_categories.crisis_assign"]
    value = none_paid(paid, norm.number) and not other_status
    return Answer(value, Because.of(norm, other_status=other_status))


def is_crisis_held_after(held: bool, paid: Sequence[bool], other_status: bool, rules: Rules) -> Answer[bool]:
    """Whether the person has the category after the reconciliation; between giving and removing what is had stays."""
    given, removed = is_crisis_given(paid, other_status, rules), is_crisis_removed(paid, other_status, rules)
    because = given.because + removed.because.with_fact(held=held)
    return Answer(given.value or (held and not removed.value), because)


def is_crisis_removed(paid: Sequence[bool], other_status: bool, rules: Rules) -> Answer[bool]:
    """Payments in each of the months before (reading), or another category, or both (60.2))."""
    norm = rules["osms_categories.crisis_remove"]
    value = other_status or all_paid(paid, norm.number)
    return Answer(value, Because.of(norm, readings=("osms.crisis.remove",), other_status=other_status))
