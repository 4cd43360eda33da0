"""Calendar arithmetic of the acts: months and years keep the day number, clamped to a short month (Decree 124, 9)."""

from calendar import monthrange
from datetime import date, timedelta


def months_after(anchor: date, months: int) -> date:
    """The same day number *months* later; where the month lacks it, its last day (Decree 124, 9(2))."""
    index = anchor.year * 12 + anchor.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(anchor.day, monthrange(year, month + 1)[1]))


def months_before(anchor: date, months: int) -> date:
    """Counted back from the anchor itself, never in chained steps, with the same clamp."""
    return months_after(anchor, -months)


def years_after(anchor: date, years: int) -> date:
    """The same day *years* later; 29 February becomes 28 February in a common year (Decree 124, 9(2))."""
    return months_after(anchor, years * 12)


def days_after(anchor: date, days: int) -> date:
    """Calendar days (сутки) later."""
    return anchor + timedelta(days=days)


def month_end(day: date) -> date:
    """The last day of the month of *day*."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def last_day_of(start: date, days: int) -> date:
    """A leave of *days* calendar days that starts on *start* ends on this day."""
    return start + timedelta(days=days - 1)


def span(first: date, last: date) -> int:
    """Calendar days from *first* to *last*, both counted; 0 when *last* is before *first*."""
    return max((last - first).days + 1, 0)


def full_years(since: date, on: date) -> int:
    """Whole years of service or age reached on the day *on* (the anniversary itself counts)."""
    years = on.year - since.year
    return years if years_after(since, years) <= on else years - 1
