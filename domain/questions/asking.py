"""How a worked example is asked: what a question may use, and how its rule ids find their functions.

A question takes the example's inputs (dates already parsed) and gives every expected name it can work out from them.
An example with several rule ids asks each; the answers are joined, and only the names the example expects are compared.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from domain.law import Because, Rules
from domain.workdays import WorkCalendar


@dataclass(frozen=True)
class Bench:
    """What every question may use: the values of the day asked about and the working calendar."""

    rules: Rules
    calendar: WorkCalendar


#: an answer by expected names; the key "because" holds the proof and is never compared
Reply = dict[str, Any]
Question = Callable[[Mapping[str, Any], Bench], Reply]


def joined(
    questions: Mapping[str, Question], rule_ids: tuple[str, ...], inputs: Mapping[str, Any], bench: Bench
) -> Reply:
    """The answers of all the rules asked, as one; the proofs are added up."""
    reply: Reply = {}
    because = Because()
    for rule_id in rule_ids:
        part = questions[rule_id](inputs, bench)
        because += part.pop("because", Because())
        reply |= part
    return reply | {"because": because}
