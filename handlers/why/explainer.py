"""Who can explain an answer: each conversation gives explainers by subject, and the Why screen asks them."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from domain.law import Because
from domain.ledger import Rule
from handlers.desk import Desk

#: the record's number, the day as of which the law is read, the reader's desk -> the proof; raise NothingToExplain
Explainer: TypeAlias = Callable[[int, date, Desk], Awaitable[Because]]
Explainers: TypeAlias = Mapping[str, Explainer]


@dataclass(frozen=True)
class Proofs:
    """Everything the Why screen asks: who explains what, and the rules whose readings a proof names."""

    explainers: Explainers
    rules: Mapping[str, Rule]


class NothingToExplain(LookupError):
    """The record is gone, or is not this reader's to see."""
