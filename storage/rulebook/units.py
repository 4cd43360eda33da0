"""Which kind of value each unit of measure holds; a value that does not fit its unit is refused."""

from typing import Final

from domain.closed_dates import OddClosedDays, closed_days
from domain.law import Held
from storage.rulebook.fields import Entry

#: units of whole numbers
NUMBERS: Final = frozenset(
    {"days", "calendar_days", "working_days", "weeks", "months", "years", "hours", "count", "times", "percent"}
    | {"month", "day_of_month", "age", "steps", "salaries"}
)
#: units of one word
WORDS: Final = frozenset({"code", "date_code", "text"})
#: units of lists of words
LISTS: Final = frozenset({"codes", "dates"})
#: units of flat tables
TABLES: Final = frozenset({"table"})
UNITS: Final = NUMBERS | WORDS | LISTS | TABLES


def held_value(entry: Entry, unit: str) -> Held:
    """The value of *entry* as its unit wants it."""
    value = entry.held["value"]
    if not _fits(value, unit):
        entry.refuse(f"the value {value!r} does not fit the unit {unit}", f"Write {_wanted(unit)}")
    return tuple(value) if isinstance(value, list) else value


def _fits(value: object, unit: str) -> bool:
    if unit in NUMBERS:
        return isinstance(value, int) and not isinstance(value, bool)
    if unit in WORDS:
        return isinstance(value, str)
    if unit in LISTS:
        return isinstance(value, list) and all(_fits_word(word, unit) for word in value)
    return isinstance(value, dict) and all(_fits_cell(key, cell) for key, cell in value.items())


def _fits_word(word: object, unit: str) -> bool:
    if not isinstance(word, str) or unit != "dates":
        return isinstance(word, str)
    try:
        closed_days(word)
    except OddClosedDays:
        return False
    return True


def _fits_cell(key: object, cell: object) -> bool:
    return isinstance(key, str) and (cell is None or isinstance(cell, int | str))


def _wanted(unit: str) -> str:
    if unit in NUMBERS:
        return "a whole number"
    if unit in WORDS:
        return "one word, in quotes if it looks like a number"
    if unit == "dates":
        return 'a list of days in quotes: "2026-12-25", "2026-12-25..2027-01-10", or for every year "12-25..01-10"'
    if unit in LISTS:
        return "a list of words, in quotes if they look like numbers or dates"
    return "a flat table of words with whole numbers or words"
