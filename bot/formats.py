"""How dates, instants, numbers and ranks are written in each language."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.numbers import format_decimal

from domain.ranks import RANKS, Rank

_LONG = {"kk": "long", "ru": "long", "en": "d MMMM y"}
_GROUPED_FROM = 10_000  #: shorter numbers (years above all) are written in one piece
_ODD_SPACES = str.maketrans({"\u202f": " ", "\u00a0": " "})


def long_date(day: date, language: str) -> str:
    """5 декабря 2026 г., 2026 ж. 5 желтоқсан, 5 December 2026; with plain spaces, for every phone's font."""
    return format_date(day, _LONG[language], language).translate(_ODD_SPACES)


def numeric_date(day: date) -> str:
    """21.11.2026, the same in all three languages."""
    return f"{day:%d.%m.%Y}"


def instant(at: datetime, language: str, zone: ZoneInfo) -> str:
    """The date and the hour in the unit's zone."""
    local = at.astimezone(zone)
    return f"{long_date(local.date(), language)}, {local:%H:%M}"


def number(value: int, language: str) -> str:
    grouped = abs(value) >= _GROUPED_FROM
    return format_decimal(value, locale=language, group_separator=grouped).translate(_ODD_SPACES)


def rank_name(rank: Rank, language: str) -> str:
    """The law's own words (Law 561-IV, 19); in English the code spelt out, for the law has no English."""
    line = RANKS[rank]
    return {"kk": line.kk, "ru": line.ru}.get(language) or rank.value.replace("_", " ")
