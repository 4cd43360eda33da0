"""A worked example as a personnel officer writes it: rules, inputs, and the answer worked out by hand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


class UnreadableExamples(ValueError):
    """The whole document is not a list of worked examples."""


class BrokenExample(ValueError):
    """One example lacks a part or holds a date that does not exist; the others are still evaluated."""


@dataclass(frozen=True)
class WorkedExample:
    """One example, its dates parsed."""

    id: str
    rule_ids: tuple[str, ...]
    inputs: Mapping[str, Any]
    expected: Mapping[str, Any]
    as_of: date | None  #: the day whose wording of the law is asked for; None leaves the choice to the evaluator


def examples_in(document: object) -> list[object]:
    """The raw examples: the list under 'cases', or the document itself where it is a list."""
    listed = document.get("cases") if isinstance(document, Mapping) else document
    if not isinstance(listed, list):
        raise UnreadableExamples("there is no list of cases in it")
    return listed


def example_id(raw: object, place: int) -> str:
    """The id of an example, or its place in the file when it has none."""
    named = raw.get("id") if isinstance(raw, Mapping) else None
    return str(named) if named is not None else f"case {place}"


def read_example(raw: object, name: str) -> WorkedExample:
    """The example of *raw*, without inputs where its rules need none; BrokenExample says in words what is wrong."""
    if not isinstance(raw, Mapping):
        raise BrokenExample("the case is not a set of named fields")
    inputs = {} if raw.get("inputs") is None else parsed(_part(raw, "inputs"))
    return WorkedExample(name, _rule_ids(raw), inputs, _part(raw, "expected"), _as_of(raw, inputs))


def parsed(value: Any) -> Any:
    """The value with every text of the form 2026-11-21 made a date, inside lists and tables too."""
    match value:
        case str() if _DATE.fullmatch(value.strip()):
            return _date(value.strip())
        case datetime():
            raise BrokenExample(f"{value} has a time of day; write only the date")
        case list():
            return [parsed(item) for item in value]
        case dict():
            return {str(name): parsed(item) for name, item in value.items()}
        case _:
            return value


def _part(raw: Mapping[str, Any], name: str) -> dict[str, Any]:
    part = raw.get(name)
    if not isinstance(part, dict):
        raise BrokenExample(f"{name} is missing or is not a set of named values")
    return part


def _rule_ids(raw: Mapping[str, Any]) -> tuple[str, ...]:
    ids = raw.get("rule_ids")
    if isinstance(ids, str):
        ids = [ids]
    if not isinstance(ids, list) or not ids or not all(isinstance(one, str) for one in ids):
        raise BrokenExample("rule_ids is missing or is not a list of rule ids")
    return tuple(dict.fromkeys(one.strip() for one in ids))


def _as_of(raw: Mapping[str, Any], inputs: Mapping[str, Any]) -> date | None:
    as_of = parsed(raw.get("as_of", inputs.get("as_of")))
    if as_of is not None and not isinstance(as_of, date):
        raise BrokenExample(f"as_of is not a date: {as_of}")
    return as_of


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BrokenExample(f"{text} is not a day of the calendar") from None
