"""A notice is a kind with parameters, never a text: it is worded when sent, in the reader's language of that moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Any

from domain.people import PersonId


class Lane(IntEnum):
    """What goes first. An approver's prompt overtakes a reminder; a reminder overtakes a broadcast."""

    PROMPT = 0
    NOTICE = 1
    BULK = 2


@dataclass(frozen=True)
class Notice:
    """Something a person is to be told. `key` is unique: putting the same notice twice keeps one."""

    kind: str
    to: PersonId
    key: str
    params: Mapping[str, Any] = field(default_factory=dict)  #: JSON values; dates as ISO text
    lane: Lane = Lane.NOTICE
    not_before: datetime | None = None  #: UTC
