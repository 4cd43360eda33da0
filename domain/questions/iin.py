"""Worked examples about the identification number."""

from collections.abc import Mapping
from typing import Any

from domain.iin import is_valid_iin
from domain.law import Because
from domain.questions.asking import BadInput, Bench, MissingInput


def check_digit(inputs: Mapping[str, Any], bench: Bench) -> dict[str, Any]:
    """iin.check_digit; the proof names no fact, for the number itself must not be kept in a trace."""
    norm = bench.rules["iin.check_digit"]
    return {"valid": is_valid_iin(_signs(inputs)), "because": Because.of(norm)}


def _signs(inputs: Mapping[str, Any]) -> str:
    """The number sign by sign, blanks too; unquoted digits are a number to YAML."""
    value = inputs.get("iin")
    if value is None:
        raise MissingInput("iin")
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise BadInput("iin", "is neither text nor digits")
    return str(value)


QUESTIONS = {"iin.check_digit": check_digit}
