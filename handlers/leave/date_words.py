"""The words people write dates with, in Kazakh, Russian and English: months in any case, days, weeks, from, to, for.

Kazakh letters are folded into the Russian ones that people type when their keyboard lacks them (желтоқсан, желтоксан).
"""

import re
from dataclasses import dataclass
from typing import Final

_FOLD: Final = str.maketrans("әіңғүұқөһё", "аингуукохе")

#: how the name of each month begins, folded; one line a month: Kazakh, Russian, English
_MONTHS: Final = (
    ("кантар", "янв", "jan"),
    ("акпан", "фев", "feb"),
    ("наурыз", "март", "mar"),
    ("сауир", "апр", "apr"),
    ("мамыр", "май", "may"),
    ("маусым", "июн", "jun"),
    ("шилде", "июл", "jul"),
    ("тамыз", "авг", "aug"),
    ("кыркуйе", "сен", "sep"),
    ("казан", "окт", "oct"),
    ("караша", "ноя", "nov"),
    ("желтоксан", "дек", "dec"),
)
#: whole words only: they begin like other months or are a calendar's abbreviations
_WHOLE: Final = {
    "мая": 5, "мае": 5, "маю": 5, "мар": 3, "кан": 1, "акп": 2, "нау": 3, "сау": 4, "мам": 5, "мау": 6, "шил": 7,
    "там": 8, "кыр": 9, "каз": 10, "кар": 11, "жел": 12,
}  # fmt: skip
_DAYS: Final = ("кун", "таулик", "день", "дня", "дней", "дни", "дн", "сут", "day")
_WEEKS: Final = ("апта", "недел", "week")
_TO: Final = frozenset(
    {"по", "до", "и", "to", "till", "until", "through", "and", "дейин", "шейин", "мен", "пен", "бен"}
)
_FOR: Final = frozenset({"на", "for"})
_NOISE: Final = frozenset({
    "с", "c", "со", "от", "в", "между", "включительно", "календарных", "отпуск", "г", "год", "года", "году",
    "хочу", "прошу", "мне", "нужен", "i", "want", "please", "маган", "керек",
    "бастап", "аралыгында", "аралыгына", "кунтизбелик", "демалыс", "ж", "жыл", "жылы", "жылгы", "жылдын",
    "from", "starting", "on", "the", "of", "between", "inclusive", "calendar", "leave", "year",
})  # fmt: skip
#: endings written onto a figure: 5-го, 5-ші, 20-сына, 5th
_ENDING: Final = (
    r"(?:-?(?:го|ого|е|ое|му|ым|и|ы|th|st|nd|rd"
    r"|[ыи]?н?ш[ыи]|[сы]?[ыи]?н?[аеыи]н|[сы]?[ыи]н[ае]|[дт][ае]н|[гк][ае]|н[ае]))?"
)
_PATTERN: Final = re.compile(
    rf"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}}){_ENDING}(?!\d)"
    rf"|(?P<dotted>\d{{1,2}}(?P<sep>[./,])\d{{1,2}}(?:(?P=sep)(?:\d{{4}}|\d{{2}}))?){_ENDING}(?!\d)"
    rf"|(?P<year>\d{{4}})(?!\d)"
    rf"|(?P<number>\d{{1,3}}){_ENDING}(?![\w])"
    r"|(?P<glued>\d{1,3})(?=[^\W\d_])"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<dash>-)"
    r"|(?P<blank>[\s.,;()]+)"
    r"|(?P<odd>.)"
)


@dataclass(frozen=True)
class Token:
    """One word of a typed date by its kind: (D)ate, (N)umber, (M)onth, (Y)ear, (U)nit of days, (T)o, (F)or, (?)."""

    kind: str
    text: str
    value: int = 0  #: the number, the month, the year, or how many days the unit has


def tokens(text: str) -> tuple[Token, ...]:
    """The words that matter, in order."""
    matches = _PATTERN.finditer(folded(text))
    found = (_token(match.lastgroup or "odd", match.group(match.lastgroup or 0)) for match in matches)
    return tuple(token for token in found if token is not None)


def folded(text: str) -> str:
    """Lower case, one kind of dash, Kazakh letters as they are typed without a Kazakh keyboard."""
    return re.sub(r"\s*[‐‑‒–—−-]\s*", "-", text.lower().translate(_FOLD).replace("\u00a0", " ").strip())


def _token(group: str, text: str) -> Token | None:
    match group:
        case "iso" | "dotted":
            return Token("D", text)
        case "year":
            return Token("Y", text, int(text))
        case "number" | "glued":
            return Token("N", text, int(text))
        case "dash":
            return Token("T", text)
        case "word":
            return _word(text)
        case "blank":
            return None
        case _:
            return Token("?", text)


def _word(text: str) -> Token | None:
    if text in _NOISE:
        return None
    if text in _TO:
        return Token("T", text)
    if text in _FOR:
        return Token("F", text)
    if text.startswith(_WEEKS):
        return Token("U", text, 7)
    if text.startswith(_DAYS):
        return Token("U", text, 1)
    month = _month(text)
    return Token("M", text, month) if month else Token("?", text)


def _month(text: str) -> int:
    named = (number for number, stems in enumerate(_MONTHS, 1) if text.startswith(stems))
    return _WHOLE.get(text) or next(named, 0)
