"""Discharge by staff reduction, special check, expulsion or lost citizenship (Decree 124, 160, 166-167-1)."""

from collections.abc import Collection
from datetime import date

from domain.checklist import Checklist, checklist
from domain.law import Answer, Because, Rules


def staff_reduction(met: Collection[str], rules: Rules) -> Checklist:
    """Only where no other post can be given and a lower one is refused (160)."""
    return checklist(rules["discharge.reduction_conditions"], met)


def special_check(met: Collection[str], rules: Rules) -> Checklist:
    """Only where clearance is barred and no post without clearance can be given (167)."""
    return checklist(rules["discharge.special_check_conditions"], met)


def by_expulsion_order(category: str, rules: Rules) -> Answer[bool]:
    """Whether the school head's order of expulsion is the basis; not for the categories excepted (167-1)."""
    norm = rules["discharge.expelled_exceptions"]
    return Answer(category not in norm.codes, Because.of(norm, category=category))


def citizenship_day(decree_effective: date | None, loss_registered: date | None, rules: Rules) -> Answer[date | None]:
    """From the President's decree taking effect or the registration of the loss, whichever came first (166)."""
    days = [day for day in (decree_effective, loss_registered) if day is not None]
    norm = rules["discharge.citizenship_days"]
    because = Because.of(norm, decree_effective=decree_effective, loss_registered=loss_registered)
    return Answer(min(days, default=None), because)
