"""Full months of service and the exact share of leave they give (Decree 124, 117(1), 118)."""

from datetime import date
from fractions import Fraction

from domain.dates import days_after, months_after


def full_months(first: date, last: date) -> int:
    """Whole months from *first* to *last*, both days served; 0 when *last* is before *first*."""
    end = days_after(last, 1)
    months = (end.year - first.year) * 12 + end.month - first.month
    return max(months if months_after(first, months) <= end else months - 1, 0)


def in_digits(amount: Fraction) -> str:
    """An exact amount for a trace: 23, 41.25, or 20 5/12 where decimals would not end."""
    whole, rest = divmod(amount, 1)
    if not rest:
        return str(whole)
    if 100 % rest.denominator == 0:
        return f"{whole + float(rest):g}"
    return f"{whole} {rest}"
