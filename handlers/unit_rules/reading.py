"""Typed values of the unit's rules: a number, a table of travel days, a list of closed days. Pure; no guessing."""

import re
from datetime import date
from enum import StrEnum
from typing import Final

from domain.closed_dates import ClosedDays, EveryYear, Once
from domain.dates import years_after
from domain.law import Held
from handlers.leave.typed_dates import DatesFault, FromTo, Muddle, OneDay, typed_dates

MOST_DAYS: Final = 365
MOST_PER_CENT: Final = 100
MOST_TRAVEL: Final = 30
MOST_PARTS: Final = 20  #: lines of a table, periods of a list
LONGEST_PART: Final = 40  #: characters of a refused part that are shown again
SHORTEST_BASIS: Final = 5
LONGEST_BASIS: Final = 200

_LEAP_START: Final = date(2028, 1, 1)  #: days without a year are looked for from here on: 29 February is among them
_WITH_YEAR: Final = re.compile(r"\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}")
_BETWEEN: Final = re.compile(r"[,;\n]|\s(?:и|and|және|мен|пен|бен)\s", re.IGNORECASE)
_STEP: Final = re.compile(r"(\d{1,5})\s*(?:км|km)?\s*(?:=|:|->|→|–|—|-)\s*(\d{1,2})", re.IGNORECASE)


class Unread(StrEnum):
    """Why typed words were not taken."""

    NO_NUMBER = "no_number"
    OUT_OF_RANGE = "out_of_range"
    NO_TABLE = "no_table"
    TABLE_ORDER = "table_order"  #: a longer way with fewer days, or the kilometres not rising
    NO_DAYS = "no_days"
    NO_SUCH_DAY = "no_such_day"
    END_BEFORE_START = "end_before_start"
    PAST = "past"
    TOO_FAR = "too_far"
    TOO_MANY = "too_many"
    NO_PAPER = "no_paper"


class ReadingFault(ValueError):
    """The words give no value; `code` says why, `part` which of them."""

    def __init__(self, code: Unread, part: str = "") -> None:
        super().__init__(f"{code.value}: {part}")
        self.code = code
        self.part = part[:LONGEST_PART]


def read_value(text: str, unit: str, today: date) -> Held:
    """The typed value of a rule counted in *unit*; raise ReadingFault."""
    match unit:
        case "table":
            return _table(text)
        case "dates":
            return _closed(text, today)
        case "percent":
            return _number(text.strip().removesuffix("%"), MOST_PER_CENT)
        case _:
            return _number(text, MOST_DAYS)


def _number(text: str, most: int) -> int:
    digits = text.strip()
    if not (digits.isascii() and digits.isdecimal()):
        raise ReadingFault(Unread.NO_NUMBER, digits)
    if len(digits) > len(str(most)) or not 1 <= int(digits) <= most:
        raise ReadingFault(Unread.OUT_OF_RANGE, digits)
    return int(digits)


def _parts(text: str, between: re.Pattern[str]) -> list[str]:
    parts = [part.strip() for part in between.split(text) if part.strip()]
    if len(parts) > MOST_PARTS:
        raise ReadingFault(Unread.TOO_MANY)
    return parts


def _table(text: str) -> dict[str, int]:
    """Kilometres rise, and a longer way has no fewer days."""
    parts = _parts(text, re.compile(r"[,;\n]"))
    steps = [_step(part) for part in parts]
    if not steps:
        raise ReadingFault(Unread.NO_TABLE, text.strip())
    for part, (near, few), (far, many) in zip(parts[1:], steps, steps[1:], strict=False):
        if far <= near or many < few:
            raise ReadingFault(Unread.TABLE_ORDER, part)
    return {str(kilometres): days for kilometres, days in steps}


def _step(part: str) -> tuple[int, int]:
    found = _STEP.fullmatch(part)
    if found is None:
        raise ReadingFault(Unread.NO_TABLE, part)
    kilometres, days = int(found[1]), int(found[2])
    if not kilometres or not 1 <= days <= MOST_TRAVEL:
        raise ReadingFault(Unread.OUT_OF_RANGE, part)
    return kilometres, days


def _closed(text: str, today: date) -> tuple[str, ...]:
    """Days with a year are closed once, days without one every year."""
    parts = _parts(text, _BETWEEN)
    if not parts:
        raise ReadingFault(Unread.NO_DAYS, text.strip())
    return tuple(dict.fromkeys(_closed_part(part, today).code for part in parts))


def _closed_part(part: str, today: date) -> ClosedDays:
    dated = _WITH_YEAR.search(part) is not None
    first, last = _first_and_last(part, today if dated else _LEAP_START)
    if not dated:
        return EveryYear((first.month, first.day), (last.month, last.day))
    if last < today:
        raise ReadingFault(Unread.PAST, part)
    return Once(first, last)


def _first_and_last(part: str, earliest: date) -> tuple[date, date]:
    try:
        typed = typed_dates(part, earliest)
    except DatesFault as fault:
        raise ReadingFault(_UNREAD_DAYS.get(fault.code, Unread.NO_DAYS), part) from fault
    match typed:
        case FromTo():
            return typed.first, typed.last
        case OneDay():
            return typed.day, typed.day
        case _:
            raise ReadingFault(Unread.NO_DAYS, part)


_UNREAD_DAYS: Final = {
    Muddle.NO_SUCH_DAY: Unread.NO_SUCH_DAY,
    Muddle.END_BEFORE_START: Unread.END_BEFORE_START,
}


def read_since(text: str, today: date) -> date:
    """The first day of a rule: today or later, within a year; raise ReadingFault."""
    first, last = _first_and_last(text, today)
    if first != last:
        raise ReadingFault(Unread.NO_DAYS, text.strip())
    return checked_since(first, today)


def checked_since(since: date, today: date) -> date:
    """Not in the past: what was answered before keeps the value of then."""
    if since < today:
        raise ReadingFault(Unread.PAST, since.isoformat())
    if since > years_after(today, 1):
        raise ReadingFault(Unread.TOO_FAR, since.isoformat())
    return since


def read_basis(text: str) -> str:
    """The paper by its number and date: without a figure in it nobody could find it."""
    basis = " ".join(text.split())
    if not SHORTEST_BASIS <= len(basis) <= LONGEST_BASIS or not any(letter.isdecimal() for letter in basis):
        raise ReadingFault(Unread.NO_PAPER)
    return basis
