"""Reads the number and date of an order as a person types them: "215 05.12.2026", "№ 215-к от 5.12.2026"."""

import re
from datetime import date

from domain.raports import OrderMark

_DATE = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b")
_SIGNS = r"[0-9]+[0-9A-Za-zА-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіЁё/\-]*"
_MARKED = re.compile(rf"(?:№|N|No\.?)\s*({_SIGNS})")
_BARE = re.compile(rf"({_SIGNS})")
LONGEST = 30


def order_mark(text: str) -> OrderMark | None:
    """Number and day, or None where either is missing or the day does not exist."""
    found = _DATE.search(text)
    if found is None:
        return None
    day = _day(found)
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    number = _MARKED.search(rest) or _BARE.search(rest)
    if day is None or number is None or len(number[1]) > LONGEST:
        return None
    return OrderMark(number[1], day)


def _day(found: re.Match[str]) -> date | None:
    day, month, year, iso_year, iso_month, iso_day = found.groups()
    parts = (year, month, day) if year else (iso_year, iso_month, iso_day)
    try:
        return date(*(int(part) for part in parts))
    except ValueError:
        return None
