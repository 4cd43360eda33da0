"""Reads a rank as people write it: Kazakh or Russian, army or fleet, digits or words, with the law's additions.

A rank that is not recognised gives None: a rank is never guessed (the age limit and the term in rank hang on it).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from domain.ranks import RANKS, Rank


class Addition(StrEnum):
    """A word the law adds to a rank (Law 561-IV, 19 p.3-5); it changes neither age limit nor term in rank."""

    MEDICAL_SERVICE = "medical_service"  #: медицинской службы / медицина қызметінің
    JUSTICE = "justice"  #: юстиции / әділет
    AVIATION = "aviation"  #: авиации / авиация
    RESERVE = "reserve"  #: запаса / запастағы
    RETIRED = "retired"  #: в отставке / отставкадағы


@dataclass(frozen=True)
class WrittenRank:
    """A rank as it was written: its code and the words added to it."""

    rank: Rank
    additions: frozenset[Addition] = frozenset()


_ADDITIONS: Final = (
    (Addition.MEDICAL_SERVICE, re.compile(r"\b(медицинской службы|медицина қызметінің)\b")),
    (Addition.JUSTICE, re.compile(r"\b(юстиции|әділет)\b")),
    (Addition.AVIATION, re.compile(r"\b(авиации|авиация)\b")),
    (Addition.RESERVE, re.compile(r"\b(запаса|запастағы)\b")),
    (Addition.RETIRED, re.compile(r"\b(в отставке|отставкадағы)\b")),
)

#: one spelling for letters that look alike, for short words and for numbers ("2-го ранга", "III класса", "1-сыныпты")
_SPELLINGS: Final = (
    (re.compile(r"\biii\b"), "3"),
    (re.compile(r"\bii\b"), "2"),
    (re.compile(r"\bi\b"), "1"),
    (re.compile("i"), "і"),
    (re.compile("ə"), "ә"),
    (re.compile("ё"), "е"),
    (re.compile(r"[\-–—]"), " "),
    (re.compile(r"\bмл\b\.?"), "младший "),
    (re.compile(r"\bст\b\.?"), "старший "),
    (re.compile(r"\bгл\b\.?"), "главный "),
    (re.compile(r"\b(первого|первой|бірінші|1 (го|й|ой|ші))\b"), "1"),
    (re.compile(r"\b(второго|второй|екінші|2 (го|й|ой|ші))\b"), "2"),
    (re.compile(r"\b(третьего|үшінші|3 (го|й|ші))\b"), "3"),
    (re.compile(r"\s+"), " "),
)

#: the Kazakh ending a rank takes after "медицина қызметінің": "майоры", "полковнигі", "старшинасы"
_ENDINGS: Final = ((re.compile("гі$"), "к"), (re.compile("сы$"), ""), (re.compile("[ыі]$"), ""))


def _spelt(text: str) -> str:
    text = text.casefold()
    for pattern, one in _SPELLINGS:
        text = pattern.sub(one, text)
    return text.strip()


def _names() -> Iterator[tuple[str, Rank]]:
    for line in RANKS.values():
        yield _spelt(line.ru), line.rank
        yield _spelt(line.kk), line.rank


_BY_NAME: Final[Mapping[str, Rank]] = MappingProxyType(dict(_names()))


def read_rank(text: str) -> WrittenRank | None:
    """The rank and its additions, or None where the words are no rank of the law."""
    spelt = _spelt(text)
    additions = frozenset(addition for addition, pattern in _ADDITIONS if pattern.search(spelt))
    rank = _known(_bare(spelt))
    return None if rank is None else WrittenRank(rank, additions)


def rank_named(text: str) -> Rank | None:
    """The rank alone, whatever is added to it; a rank's own code is understood too."""
    if text in RANKS:
        return Rank(text)
    written = read_rank(text)
    return None if written is None else written.rank


def _bare(spelt: str) -> str:
    for _, pattern in _ADDITIONS:
        spelt = pattern.sub("", spelt)
    return " ".join(spelt.split())


def _known(name: str) -> Rank | None:
    if name in _BY_NAME:
        return _BY_NAME[name]
    stems = (pattern.sub(rest, name) for pattern, rest in _ENDINGS if pattern.search(name))
    return next((_BY_NAME[stem] for stem in stems if stem in _BY_NAME), None)
