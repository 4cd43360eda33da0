"""Creative leave of a degree seeker (Decree 124, 137)."""

from collections.abc import Collection

from domain.checklist import Checklist, checklist
from domain.law import Answer, Because, Rules


def creative_months(used_months: int, requested_months: int, rules: Rules) -> Answer[int]:
    """Months that may still be granted: two in all."""
    norm = rules["special_leave.creative_max"]
    left = max(norm.number - used_months, 0)
    sums = (f"{norm.number} − {used_months} = {norm.number - used_months}",)
    because = Because.of(norm, sums=sums, used_months=used_months, requested_months=requested_months)
    return Answer(min(left, requested_months), because)


def creative_conditions(met: Collection[str], rules: Rules) -> Checklist:
    """Contract service, seeking a degree, the academic council's recommendation; the commander decides."""
    return checklist(rules["special_leave.creative_conditions"], met)
