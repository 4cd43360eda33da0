"""What may not be done to a serviceman on leave (Decree 124, 115(2))."""

from dataclasses import dataclass
from datetime import date

from domain.law import Answer, Because, Rules
from domain.rules.leave_period import Period


@dataclass(frozen=True)
class Protection:
    """What the unit may do on a day."""

    transfer_allowed: bool
    unit_discharge_allowed: bool  #: on the unit's initiative; his own wish is not barred


def protection(leave: Period, on: date, ground: str, rules: Rules) -> Answer[Protection]:
    """No transfer and no discharge by the unit from the first to the last day of leave, unless it is liquidated."""
    norm = rules["leave.protection_exception"]
    on_leave = leave.first_day <= on <= leave.last_day
    free = not on_leave or ground == norm.value
    because = Because.of(norm, start=leave.first_day, last_day=leave.last_day, on=on, ground=ground)
    return Answer(Protection(free, free), because)
