"""Inputs of worked examples that are lists."""

from collections.abc import Mapping
from typing import Any

from domain.questions.asking import BadInput, MissingInput


def flags(inputs: Mapping[str, Any], name: str) -> list[bool]:
    """The list of yes-or-no *name*; MissingInput without it, BadInput where it is no such list."""
    values = _list(inputs, name)
    if not all(isinstance(value, bool) for value in values):
        raise BadInput(name, "is not a list of true and false")
    return values


def words(inputs: Mapping[str, Any], name: str) -> list[str]:
    """The list of words *name*; MissingInput without it, BadInput where it is no such list."""
    values = _list(inputs, name)
    if not all(isinstance(value, str) for value in values):
        raise BadInput(name, "is not a list of words")
    return values


def is_given(inputs: Mapping[str, Any], name: str) -> bool:
    """Whether the optional input *name* is there; null counts as absent."""
    return inputs.get(name) is not None


def _list(inputs: Mapping[str, Any], name: str) -> list[Any]:
    if not is_given(inputs, name):
        raise MissingInput(name)
    values = inputs[name]
    if not isinstance(values, list):
        raise BadInput(name, "is not a list")
    return values
