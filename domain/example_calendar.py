"""The days off a file of worked examples brings with it; which of them are праздничные дни stays ours."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from domain.workdays import DayKind, SpecialDay, WorkCalendar
from domain.worked_example import BrokenExample, UnreadableExamples, parsed

_OFF: Final = ("holidays", "observed", "government_days_off")
_WORKING: Final = "government_working_days"


def with_days_of(document: object, ours: WorkCalendar) -> WorkCalendar:
    """Our calendar with the file's years in place of ours; ours itself where the file brings none.

    The file does not tell праздничный день from mere day off, so a day off of the file lengthens a leave only where
    our own calendar calls it a holiday.
    """
    years = _years(document)
    special = {day: known for day, known in ours.special.items() if day.year not in years}
    for year in years.values():
        special |= {day: _off(day, ours) for name in _OFF for day in _days(year, name)}
        special |= {day: SpecialDay(DayKind.WORKING) for day in _days(year, _WORKING)}
    return WorkCalendar(special)


def _off(day: date, ours: WorkCalendar) -> SpecialDay:
    known = ours.special.get(day)
    return known if known is not None and known.kind is not DayKind.WORKING else SpecialDay(DayKind.DAY_OFF)


def _years(document: object) -> dict[int, Mapping[str, Any]]:
    section = document.get("calendar") if isinstance(document, Mapping) else None
    years = (section.get("years") or {}) if isinstance(section, Mapping) else {}
    if not isinstance(years, Mapping) or not all(year is None or isinstance(year, Mapping) for year in years.values()):
        raise UnreadableExamples("its calendar is not a set of years with their days")
    try:
        return {int(year): days for year, days in years.items() if days is not None}
    except (TypeError, ValueError):
        raise UnreadableExamples("its calendar names a year that is not a number") from None


def _days(year: Mapping[str, Any], name: str) -> list[date]:
    try:
        days = parsed(year.get(name) or [])
    except BrokenExample as fault:
        raise UnreadableExamples(f"in its calendar {fault}") from None
    if not isinstance(days, list) or not all(isinstance(day, date) for day in days):
        raise UnreadableExamples(f"in its calendar {name} is not a list of dates")
    return days
