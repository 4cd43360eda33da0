"""Closed days of a unit in words."""

from collections.abc import Sequence
from typing import assert_never

from domain.closed_dates import ClosedDays, EveryYear, MonthDay, Once, closed_days
from handlers.screens import Numeric, Text, _


def closed_words(code: str) -> Text:
    """One period of the rule; raise OddClosedDays where the code names no days."""
    return days_words(closed_days(code))


def days_words(days: ClosedDays) -> Text:
    match days:
        case Once() if days.first == days.last:
            return _("%(day)s", day=Numeric(days.first))
        case Once():
            return _("%(first)s – %(last)s", first=Numeric(days.first), last=Numeric(days.last))
        case EveryYear() if days.first == days.last:
            return _("%(day)s of every year", day=_digits(days.first))
        case EveryYear():
            return _("%(first)s – %(last)s of every year", first=_digits(days.first), last=_digits(days.last))
        case _:
            assert_never(days)


def _digits(day: MonthDay) -> str:
    """The way every language here writes a day without its year: 25.12."""
    month, number = day
    return f"{number:02}.{month:02}"


def closed_list(codes: Sequence[str]) -> list[Text]:
    return [closed_words(code) for code in codes]
