"""The working calendar: the holidays package for Kazakhstan, our own names and kinds, and the moved days by hand.

The package tells neither праздничный день from mere day off nor speaks Russian (asked for it, it answers in English
without a word); both come from domain/acts/calendar.yaml, which also overrules it day by day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from holidays.countries.kazakhstan import Kazakhstan

from domain.workdays import DayKind, SpecialDay, WorkCalendar
from storage.rulebook.day_table import DayTable, Moved, load_day_table
from storage.rulebook.fault import RulebookFault
from storage.rulebook.places import CALENDAR

FIRST_YEAR: Final = 2019
LAST_YEAR: Final = 2041
_OBSERVED: Final = " (observed)"
_SUBSTITUTED: Final = "Day off (substituted"


@dataclass(frozen=True)
class _Naming:
    """Puts a package's English name into our kinds and languages."""

    table: DayTable
    file: Path

    def special(self, name: str) -> SpecialDay:
        """One name of the package, or several joined by '; '; a holiday among them makes the day a holiday."""
        days = [self._one(part) for part in name.split("; ")]
        return next((day for day in days if day.kind is DayKind.HOLIDAY), days[0])

    def _one(self, name: str) -> SpecialDay:
        if name.startswith(_SUBSTITUTED):
            return SpecialDay(DayKind.DAY_OFF, self.table.names["moved_off"])
        if name.endswith(_OBSERVED):
            named = self._known(name.removesuffix(_OBSERVED)).names
            patterns = self.table.names["observed"]
            return SpecialDay(DayKind.DAY_OFF, {code: patterns[code] % text for code, text in named.items()})
        return self._known(name)

    def _known(self, name: str) -> SpecialDay:
        try:
            return self.table.days[name]
        except KeyError:
            remedy = "Add the day with its kind and its kk, ru and en names"
            raise RulebookFault(self.file, "days", f"the holidays package knows a day '{name}'", remedy) from None


def work_calendar(first_year: int = FIRST_YEAR, last_year: int = LAST_YEAR, file: Path = CALENDAR) -> WorkCalendar:
    """Every special day from the first of *first_year* to the last of *last_year*."""
    table = load_day_table(file)
    special = dict(_computed(first_year, last_year, _Naming(table, file)))
    for moved in table.moved:
        if first_year <= moved.day.year <= last_year:
            _overrule(special, moved)
    return WorkCalendar(special)


def _computed(first_year: int, last_year: int, naming: _Naming) -> Iterator[tuple[date, SpecialDay]]:
    years = range(first_year, last_year + 1)
    known = Kazakhstan(years=years, language="en_US", islamic_show_estimated=False)
    for day in known.weekend_workdays:
        if day.year in years:
            yield day, SpecialDay(DayKind.WORKING, naming.table.names["moved_to_work"])
    for day, name in known.items():
        yield day, naming.special(name)


def _overrule(special: dict[date, SpecialDay], moved: Moved) -> None:
    if moved.special is None:
        special.pop(moved.day, None)
    else:
        special[moved.day] = moved.special
