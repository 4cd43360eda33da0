"""Worked examples about the identification number."""

from collections.abc import Mapping
from typing import Any

from domain.iin import is_valid_iin
from domain.law import Because
from domain.questions.asking import Bench, a_word


def check_digit(inputs: Mapping[str, Any], bench: Bench) -> dict[str, Any]:
    """iin.check_digit; the proof names no fact, for the number itself must not be kept in a trace."""
    norm = bench.rules["iin.check_digit"]
    return {"valid": is_valid_iin(a_word(inputs, "iin")), "because": Because.of(norm)}


QUESTIONS = {"iin.check_digit": check_digit}
