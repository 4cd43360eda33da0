"""Where a conversation stands between two messages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Talk:
    """Where the conversation with one channel user stands: what is expected next, and what was said so far."""

    expecting: str = ""  #: "leave.dates": the step whose handler takes the next free text; empty: none
    data: Mapping[str, Any] = field(default_factory=dict)  #: JSON values
