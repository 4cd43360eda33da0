"""Months of pension (МЗЖ) and social (ӘА) payments before a reconciliation, the latest first."""

from collections.abc import Sequence


class MonthsMissing(ValueError):
    """Fewer months are known than the paragraph looks at; nothing is assumed of the others."""

    def __init__(self, needed: int, known: int) -> None:
        super().__init__(f"{needed} months are needed, {known} are known")
        self.needed = needed
        self.known = known


def none_paid(paid: Sequence[bool], months: int) -> bool:
    """No payment in the last *months*; MonthsMissing where they are not all known."""
    return not any(_last(paid, months))


def all_paid(paid: Sequence[bool], months: int) -> bool:
    """A payment in each of the last *months*; MonthsMissing where they are not all known."""
    return all(_last(paid, months))


def _last(paid: Sequence[bool], months: int) -> Sequence[bool]:
    if len(paid) < months:
        raise MonthsMissing(months, len(paid))
    return paid[:months]
