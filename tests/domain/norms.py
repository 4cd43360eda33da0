"""Norms made for tests."""

from datetime import date
from typing import Any

from domain.law import Citation, Norm, Status


def norm(key: str = "topic.value", value: Any = 2, since: date = date(2013, 6, 21), **fields: Any) -> Norm:
    """A norm with everything in its place; fields overrule."""
    made: dict[str, Any] = {
        "key": key,
        "unit": "months",
        "value": value,
        "in_force_from": since,
        "citation": Citation("decree-124", "16(1)", date(2024, 8, 19)),
        "status": Status.IN_FORCE,
    }
    return Norm(**(made | fields))
