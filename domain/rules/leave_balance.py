"""What is left of a year's leave (Decree 124, 115, 118, 122(1); Law 561-IV, 46)."""

from dataclasses import dataclass

from domain.law import Because, Rules
from domain.leave_ledger import Movement


@dataclass(frozen=True)
class LeaveBalance:
    """Days of one leave year; over-use has its own name and never hides in a negative number."""

    due: int  #: the year's entitlement
    carried: int  #: brought over from last year (122(1))
    used: int
    pending: int  #: reserved by raports on their way
    burnt: int
    left: int  #: free to ask for
    overused: int  #: days used, burnt or asked for beyond what is due
    because: Because


def balance(due: int, moved: Movement, rules: Rules) -> LeaveBalance:
    """*due* and the days carried over, less those used, burnt and pending."""
    left = due + moved.carried - moved.used - moved.pending - moved.burnt
    line = f"{due} + {moved.carried} − {moved.used} − {moved.pending} − {moved.burnt} = {left}"
    because = Because.of(rules["leave.carry_over_years"], sums=(line,), due=due)
    return LeaveBalance(
        due, moved.carried, moved.used, moved.pending, moved.burnt, max(left, 0), max(-left, 0), because
    )
