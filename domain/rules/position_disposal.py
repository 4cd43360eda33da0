"""How long a serviceman may be at a commander's disposal (Law 561-IV, 21 p.5 and p.7; Decree 124, 49.2) and 64)."""

from datetime import date

from domain.counting import clamped
from domain.dates import days_after, months_after
from domain.law import Answer, Because, Rules


class UnknownReason(LookupError):
    """The law knows no such case of being at disposal."""

    def __init__(self, reason: str, known: tuple[str, ...]) -> None:
        super().__init__(f"disposal for {reason} is not among {', '.join(known)}")
        self.reason = reason
        self.known = known


def disposal_until(reason: str, since: date, rules: Rules, days_not_counted: int = 0) -> Answer[date | None]:
    """The last day at disposal; None where the law names an event instead of a term. UnknownReason otherwise.

    *days_not_counted* are the days of annual leave and of treatment, which lengthen the term (21 p.7).
    """
    norm, skipped = rules["position.disposal"], rules["position.disposal_not_counted"]
    if reason not in norm.table:
        raise UnknownReason(reason, tuple(norm.table))
    months = norm.table[reason]
    facts = Because.of(norm, skipped, reason=reason, since=since, days_not_counted=days_not_counted)
    if not isinstance(months, int):
        return Answer(None, facts)
    term = months_after(since, months)
    end = days_after(term, days_not_counted)
    sums = (f"{since} + {months}m + {days_not_counted}d = {end}",)
    return Answer(end, facts + Because.of(sums=sums, readings=clamped(since, term)))
