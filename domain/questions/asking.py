"""How a worked example is asked: what a question may use, and how its rule ids find their functions.

A question takes the example's inputs (dates already parsed) and gives every expected name it can work out from them.
An example with several rule ids asks each; the answers are joined, and only the names the example expects are compared.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from domain.law import Because, Rules
from domain.workdays import WorkCalendar


@dataclass(frozen=True)
class Bench:
    """What every question may use: the values of the day asked about and the working calendar."""

    rules: Rules
    calendar: WorkCalendar


#: yes and no as a person may write them
_YES_NO: Final[Mapping[str, bool]] = {"true": True, "yes": True, "false": False, "no": False}

#: an answer by expected names; the key "because" holds the proof and is never compared
Reply = dict[str, Any]
Question = Callable[[Mapping[str, Any], Bench], Reply]


class BadInput(ValueError):
    """An input of the example is not what the question needs."""

    def __init__(self, name: str, trouble: str) -> None:
        super().__init__(f"input {name} {trouble}")
        self.name = name
        self.trouble = trouble


class MissingInput(BadInput):
    """An input the question cannot do without is absent; another rule of the same example may still answer."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "is missing")


class NotThisRule(BadInput):
    """The inputs speak of what another rule is about; that one may be among those of the same example."""


class UnknownRule(LookupError):
    """No question is asked under this rule id."""

    def __init__(self, rule_id: str) -> None:
        super().__init__(f"no question answers the rule {rule_id}")
        self.rule_id = rule_id


class Inputs(dict[str, Any]):
    """The inputs of an example; asking for one that is absent says which."""

    def __missing__(self, name: str) -> Any:
        raise MissingInput(name)


def a_day(inputs: Mapping[str, Any], name: str) -> date:
    """The date input *name*; MissingInput without it, BadInput where it is no date."""
    value = _given(inputs, name)
    if not isinstance(value, date):
        raise BadInput(name, "is not a date (year-month-day)")
    return value


def a_number(inputs: Mapping[str, Any], name: str) -> int:
    """The whole number *name*, zero or more; digits written as text are read."""
    value = _given(inputs, name)
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise BadInput(name, "is not a whole number of zero or more")
    return value


def a_quantity(inputs: Mapping[str, Any], name: str) -> float:
    """The number *name*, zero or more, of what may be counted in parts: hours, years of service."""
    value = _given(inputs, name)
    if isinstance(value, float) and value >= 0:
        return value
    return a_number(inputs, name)


def a_word(inputs: Mapping[str, Any], name: str) -> str:
    """The word *name*, without blanks around it."""
    value = _given(inputs, name)
    if not isinstance(value, str):
        raise BadInput(name, "is not a word")
    return value.strip()


def a_flag(inputs: Mapping[str, Any], name: str) -> bool:
    """The yes-or-no input *name*; no when absent or null."""
    value = inputs.get(name)
    if value is None:
        return False
    if isinstance(value, str) and value.strip().casefold() in _YES_NO:
        return _YES_NO[value.strip().casefold()]
    if not isinstance(value, bool):
        raise BadInput(name, "is neither true nor false")
    return value


def _given(inputs: Mapping[str, Any], name: str) -> Any:
    if inputs.get(name) is None:
        raise MissingInput(name)
    return inputs[name]


def joined(
    questions: Mapping[str, Question], rule_ids: tuple[str, ...], inputs: Mapping[str, Any], bench: Bench
) -> Reply:
    """The answers of all the rules asked, as one; the proofs are added up.

    A rule that lacks an input, or is not the one the inputs speak of, is passed over while another answers;
    UnknownRule and every other BadInput are never passed over.
    """
    reply: Reply = {}
    because = Because()
    passed_over: MissingInput | NotThisRule | None = None
    for rule_id in rule_ids:
        if rule_id not in questions:
            raise UnknownRule(rule_id)
        try:
            part = questions[rule_id](Inputs(inputs), bench)
        except (MissingInput, NotThisRule) as fault:
            passed_over = passed_over or fault
            continue
        because += part.get("because", Because())
        reply |= part
    if passed_over is not None and not reply:
        raise passed_over
    return reply | {"because": because}
