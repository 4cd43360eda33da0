"""An act of law: what the person is referred to when an answer cites it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActStatus(StrEnum):
    """Whether the act itself stands."""

    IN_FORCE = "in_force"
    REPEALED = "repealed"
    AMENDING = "amending"  #: lives on only inside the acts it amended
    UNKNOWN = "unknown"  #: cited, but no text of it is at hand


@dataclass(frozen=True)
class Act:
    """One act with its number, titles and the edition at hand."""

    key: str  #: decree-124, law-561, order-287, ...
    number: str
    titles: Mapping[str, str]  #: by language code kk, ru, en
    adopted: date
    edition: date  #: the newest wording that was read
    status: ActStatus
    link: str
    file: str = ""  #: name of the text among the acts, where there is one
    successor: str = ""  #: what repealed it
    repealed_on: date | None = None
    note: str = ""
