"""Inputs an example may leave out: None when absent, BadInput when they are there and do not fit."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.questions.asking import a_day, a_number, a_word


def day_or_none(inputs: Mapping[str, Any], name: str) -> date | None:
    return None if inputs.get(name) is None else a_day(inputs, name)


def number_or(inputs: Mapping[str, Any], name: str, otherwise: int = 0) -> int:
    return otherwise if inputs.get(name) is None else a_number(inputs, name)


def word_or_none(inputs: Mapping[str, Any], name: str) -> str | None:
    return None if inputs.get(name) is None else a_word(inputs, name)
