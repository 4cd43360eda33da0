"""The check code printed on a time sheet: which raport, how many entries it showed, and a fingerprint of the last one.

Twenty signs of Crockford's base 32 (no I, L, O, U, so that it survives being read aloud) in groups of four: 5 for the
raport, 2 for the count, 11 (55 bits) of the fingerprint, 2 that tell a mistyped code from a foreign one.
"""

from dataclasses import dataclass
from hashlib import sha256

from domain.raports import RaportId

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
GROUP = 4
RAPORT, COUNT, FINGERPRINT, CHECK = 5, 2, 11, 2  #: signs of each part
LENGTH = RAPORT + COUNT + FINGERPRINT + CHECK
BITS = 5  #: of one sign
BYTES = 8  #: of a hash that are read; 55 of their 64 bits are used


class NotACode(ValueError):
    """The text is no check code: wrong length, foreign signs, or its last two signs do not agree with the rest."""


@dataclass(frozen=True)
class CheckCode:
    """What a code says."""

    raport: RaportId
    entries: int  #: how many entries the sheet showed
    fingerprint: str  #: of the last entry's hash, bound to the raport


def check_code(raport: RaportId, entries: int, last_hash: str) -> str:
    """The code for a history of *entries* entries that ends with *last_hash*, in groups."""
    body = _signs(raport, RAPORT) + _signs(entries, COUNT) + fingerprint(raport, last_hash)
    code = body + _hashed(body, CHECK)
    return "-".join(code[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def read_code(typed: str) -> CheckCode:
    """The code as somebody typed it, in any case, with or without groups; raise NotACode."""
    code = "".join(typed.upper().translate(READ_AS).replace("-", " ").split())
    body, check = code[:-CHECK], code[-CHECK:]
    if len(code) != LENGTH or not set(code) <= set(SIGNS) or _hashed(body, CHECK) != check:
        raise NotACode(typed)
    raport, rest = body[:RAPORT], body[RAPORT:]
    return CheckCode(RaportId(_number(raport)), _number(rest[:COUNT]), rest[COUNT:])


def fingerprint(raport: RaportId, last_hash: str) -> str:
    return _hashed(f"{raport}:{last_hash}", FINGERPRINT)


def _hashed(text: str, length: int) -> str:
    return _signs(int.from_bytes(sha256(text.encode()).digest()[:BYTES]), length)


def _signs(number: int, length: int) -> str:
    """The lowest digits of the number; ids beyond 33 million or histories beyond 1,023 entries would wrap."""
    return "".join(SIGNS[number >> (BITS * place) & 31] for place in reversed(range(length)))


def _number(signs: str) -> int:
    found = 0
    for sign in signs:
        found = (found << BITS) | SIGNS.index(sign)
    return found
