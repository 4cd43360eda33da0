"""The check digit of the individual identification number (ЖСН, ИИН; Government decree 406 of 22.05.2007).

Only length and check digit are looked at. The digits are deliberately not read as a birth date or a sex: since
decree 853 of 26.08.2013 they are not bound to a person's data.
"""

from collections.abc import Sequence
from typing import Final

LENGTH: Final = 12
_MODULUS: Final = 11
_NOT_ISSUED: Final = 10
_FIRST: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND: Final = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)


def check_digit(digits: Sequence[int]) -> int | None:
    """The twelfth digit for the first eleven; None where no number is issued for them (about 0.8 % of prefixes)."""
    found = _weighed(digits, _FIRST)
    if found == _NOT_ISSUED:
        found = _weighed(digits, _SECOND)
    return None if found == _NOT_ISSUED else found


def is_valid_iin(iin: str) -> bool:
    """Twelve decimal digits, the last of which is the check digit of the rest."""
    if len(iin) != LENGTH or not (iin.isascii() and iin.isdecimal()):
        return False
    digits = [int(sign) for sign in iin]
    return check_digit(digits[:-1]) == digits[-1]


def _weighed(digits: Sequence[int], weights: Sequence[int]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % _MODULUS
