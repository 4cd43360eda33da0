"""One cell of the roster as a fact. A cell that can't be read raises CellFault with a code, never a guess."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from domain.iin import is_valid_iin
from domain.people import Role, ServiceKind, Sex
from domain.ranks import Rank
from domain.written_ranks import rank_named
from handlers.roster.known_words import GROUNDS, KINDS, LANGUAGES, NO, ROLES, SEXES, TERMS, YES

_FORMS = (
    re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?:[ T]00:00(?::00)?)?"),
    re.compile(r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>\d{4})"),
)
YEARS = range(1900, 2100)
PHONE_DIGITS = range(10, 16)
COUNTRY_DIGITS = 11
MOST_LEAVE_DAYS = 60
FORMULA_MARKS = ("=", "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!")
LOST = re.compile(r"\ufffd|\w\?\w|^\?\w|\w\?$")  #: what a code page without Kazakh letters leaves of them
T = TypeVar("T")


class CellFault(ValueError):
    """A cell can't be read."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def word(text: str) -> str:
    """With single spaces; a Mac writes й as two signs, which become one."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def unspoilt(text: str) -> str:
    """Refuse a formula that was not worked out and an error a spreadsheet left in the cell."""
    if text.startswith(FORMULA_MARKS):
        raise CellFault("formula")
    return text


def words_of(text: str) -> str:
    """Free words: names, posts, numbers."""
    if LOST.search(text):
        raise CellFault("lost_letters")
    return word(text)


def day(text: str) -> date:
    """Three usual forms: 31.12.2026, 2026-12-31, 31/12/2026."""
    for form in _FORMS:
        if found := form.fullmatch(text):
            return _calendar_day(int(found["y"]), int(found["m"]), int(found["d"]))
    raise CellFault("not_a_date")


def _calendar_day(year: int, month: int, day_of_month: int) -> date:
    try:
        found = date(year, month, day_of_month)
    except ValueError as fault:
        raise CellFault("no_such_day") from fault
    if year not in YEARS:
        raise CellFault("odd_year")
    return found


def sex(text: str) -> Sex:
    return _one_of(SEXES, text, "unknown_sex")


def rank(text: str) -> Rank:
    found = rank_named(word(text))
    if found is None:
        raise CellFault("unknown_rank")
    return found


def service_kind(text: str) -> ServiceKind:
    return _one_of(KINDS, text, "unknown_service_kind")


def term(text: str) -> str:
    return _one_of(TERMS, text, "unknown_term")


def ground(text: str) -> str:
    return _one_of(GROUNDS, text, "unknown_ground")


def language(text: str) -> str:
    return _one_of(LANGUAGES, text, "unknown_language")


def yes_or_no(text: str) -> bool:
    answer = text.strip().casefold()
    if answer in YES or answer in NO:
        return answer in YES
    raise CellFault("not_yes_or_no")


def roles(text: str) -> frozenset[Role]:
    """Several are parted by semicolons or commas."""
    parts = [part for part in re.split(r"[;,]", text) if part.strip()]
    return frozenset(_one_of(ROLES, part, "unknown_role") for part in parts)


def iin(text: str) -> str:
    """Twelve digits with the right check digit; nothing else is read from them (decree 853 of 2013)."""
    if not is_valid_iin(text):
        raise CellFault("bad_iin")
    return text


def phone(text: str) -> str:
    """As +77010000000; a leading 8 of ten digits more is the country's own."""
    digits = "".join(sign for sign in text if sign.isdigit())
    if len(digits) == COUNTRY_DIGITS and digits.startswith("8"):
        digits = "7" + digits[1:]
    if len(digits) not in PHONE_DIGITS:
        raise CellFault("bad_phone")
    return f"+{digits}"


def leave_days(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) > MOST_LEAVE_DAYS:
        raise CellFault("bad_leave_days")
    return int(text)


def _one_of(known: Mapping[str, T], text: str, code: str) -> T:
    try:
        return known[word(text).casefold()]
    except KeyError:
        raise CellFault(code) from None
