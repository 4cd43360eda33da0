"""Dates of a leave as people type them: "5.12–20.12", "с 5 декабря на 10 дней", "5 желтоқсаннан 10 күнге".

Pure. A year left out is the next sensible one: the first such day from *earliest* on. What can be read in two ways is
refused, never guessed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from handlers.leave.date_words import Token, tokens

#: a leave whose end falls into the next year is shorter than this; otherwise the two dates stand in the wrong order
_LONGEST: Final = timedelta(days=180)


class Muddle(StrEnum):
    """Why typed dates were not taken."""

    NOT_UNDERSTOOD = "not_understood"
    NO_SUCH_DAY = "no_such_day"  #: 31 February
    AMBIGUOUS = "ambiguous"  #: 05/12: the fifth of December or the twelfth of May; dates and a length at once
    END_BEFORE_START = "end_before_start"
    NO_DAYS = "no_days"  #: for 0 days, or holidays alone
    PAST = "past"  #: begins before today
    TOO_FAR = "too_far"  #: begins after the next leave year
    TOO_LONG = "too_long"


class DatesFault(ValueError):
    """The words or days make no leave; `code` says why."""

    def __init__(self, code: Muddle) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass(frozen=True)
class FromTo:
    """A first and a last day, travel not included."""

    first: date
    last: date


@dataclass(frozen=True)
class FromFor:
    """A first day and a number of leave days; holidays inside are not counted into it."""

    first: date
    days: int


@dataclass(frozen=True)
class OneDay:
    """A single date: the first day, or the last where the first is known."""

    day: date


@dataclass(frozen=True)
class DaysOnly:
    """A number of leave days alone."""

    days: int


Typed: TypeAlias = FromTo | FromFor | OneDay | DaysOnly


@dataclass(frozen=True)
class _Day:
    """A day as written: the month or the year may be missing."""

    number: int
    month: int = 0
    year: int = 0


_DATE: Final = re.compile(r"D|Y?NT?MY?|Y?MNY?")
_FROM_TO: Final = re.compile(r"T?DT?DT?")
_DAY_THEN_DATE: Final = re.compile(r"NT?DT?")
_DATE_THEN_DAY: Final = re.compile(r"DTN|DNT")
_FROM_FOR: Final = re.compile(r"DF?T?NUT?|DFN|F?NU[TF]?D")
_ONE: Final = re.compile(r"T?DT?")
_LENGTH: Final = re.compile(r"F?NU")


def typed_dates(text: str, earliest: date) -> Typed:
    """What *text* says; raise DatesFault. A year left out is chosen so that the day is not before *earliest*."""
    words = _with_dates(tokens(text))
    shape = "".join("D" if isinstance(word, _Day) else word.kind for word in words)
    days = [word for word in words if isinstance(word, _Day)]
    numbers = [word.value for word in words if isinstance(word, Token) and word.kind == "N"]
    if _FROM_TO.fullmatch(shape):
        return _from_to(days[0], days[1], earliest)
    if _DAY_THEN_DATE.fullmatch(shape):
        return _from_to(_Day(numbers[0], days[0].month, days[0].year), days[0], earliest)
    if _DATE_THEN_DAY.fullmatch(shape):
        return _from_to(days[0], _Day(numbers[0], days[0].month, days[0].year), earliest)
    if _FROM_FOR.fullmatch(shape):
        return FromFor(_on_or_after(days[0], earliest), _length(words))
    if _ONE.fullmatch(shape):
        return OneDay(_on_or_after(days[0], earliest))
    if _LENGTH.fullmatch(shape):
        return DaysOnly(_length(words))
    raise DatesFault(Muddle.AMBIGUOUS if _said_twice(shape) else Muddle.NOT_UNDERSTOOD)


def _said_twice(shape: str) -> bool:
    """Every word is known, yet they name both an end and a length, or a figure that may be either."""
    return "?" not in shape and "D" in shape and shape.count("D") + shape.count("N") > 1


def _with_dates(words: Sequence[Token]) -> list[Token | _Day]:
    """The same words with each date put together into one."""
    kinds = "".join(word.kind for word in words)
    found: list[Token | _Day] = []
    at = 0
    while at < len(words):
        date_here = _DATE.match(kinds, at)
        if date_here is None:
            found.append(words[at])
            at += 1
        else:
            found.append(_day(words[at : date_here.end()]))
            at = date_here.end()
    return found


def _day(words: Iterable[Token]) -> _Day:
    parts = {word.kind: word for word in words}
    if "D" in parts:
        return _figures(parts["D"].text)
    year = parts["Y"].value if "Y" in parts else 0
    return _Day(parts["N"].value, parts["M"].value, year)


def _figures(text: str) -> _Day:
    """2026-12-05, 5.12, 05.12.26, 5/12/2026."""
    parts = [int(part) for part in re.split(r"[-./,]", text)]
    if "-" in text:
        return _Day(parts[2], parts[1], parts[0])
    number, month, *rest = parts
    if "/" in text and number != month and max(number, month) <= 12:
        raise DatesFault(Muddle.AMBIGUOUS)
    year = rest[0] if rest else 0
    return _Day(number, month, year + 2000 if 0 < year < 100 else year)


def _from_to(first: _Day, last: _Day, earliest: date) -> FromTo:
    start = _on_or_after(first, earliest) if first.year or not last.year else _on_or_before(first, last)
    if not last.year and last.month == first.month and last.number < first.number:
        raise DatesFault(Muddle.END_BEFORE_START)
    end = _on_or_after(last, start)
    if end < start or (not last.year and end - start > _LONGEST):
        raise DatesFault(Muddle.END_BEFORE_START)
    return FromTo(start, end)


def _on_or_after(day: _Day, earliest: date) -> date:
    """The day itself where its year is written, else the first such day from *earliest* on."""
    if day.year:
        return _exact(day, day.year)
    return _first(made for made in _in_years(day, earliest.year, earliest.year + 1) if made >= earliest)


def _on_or_before(day: _Day, last: _Day) -> date:
    """A first day without a year before a last day that has one: "20.12–10.01.2027" begins in 2026."""
    end = _exact(last, last.year)
    return _first(made for made in _in_years(day, end.year, end.year - 1) if made <= end)


def _in_years(day: _Day, *years: int) -> Iterator[date]:
    """The day in those of the years that have it."""
    return (made for made in (_made(day, year) for year in years) if made is not None)


def _first(days: Iterator[date]) -> date:
    """The first of them; none is no such day (a leap day outside both years)."""
    found = next(days, None)
    if found is None:
        raise DatesFault(Muddle.NO_SUCH_DAY)
    return found


def _exact(day: _Day, year: int) -> date:
    made = _made(day, year)
    if made is None:
        raise DatesFault(Muddle.NO_SUCH_DAY)
    return made


def _made(day: _Day, year: int) -> date | None:
    try:
        return date(year, day.month, day.number)
    except ValueError:
        return None


def _length(words: Sequence[Token | _Day]) -> int:
    """How many days: the number times what its unit holds (a week is seven)."""
    by_kind = {word.kind: word.value for word in words if isinstance(word, Token)}
    days = by_kind["N"] * by_kind.get("U", 1)
    if not days:
        raise DatesFault(Muddle.NO_DAYS)
    return days
