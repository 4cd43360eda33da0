"""What a leave raport says, as the fields of its record: dates as ISO text, nothing computed but the days taken."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from domain.raports import Raport


@dataclass(frozen=True)
class LeaveFields:
    """One part of an annual leave; what is None has not been said yet."""

    first: date | None = None
    last: date | None = None  #: last leave day; days of travel come after it (Decree 124, 120)
    days: int = 0  #: leave days taken from what is due; holidays inside are not among them
    travel: int | None = None  #: days of travel there and back; None: not asked yet
    place: str | None = None  #: where the leave is spent; "": not named; None: not asked yet

    @property
    def whole(self) -> bool:
        """Whether everything needed for sending has been said."""
        return self.first is not None and self.last is not None and self.travel is not None

    @property
    def end(self) -> date | None:
        """The last day away, days of travel included."""
        return self.last + timedelta(days=self.travel or 0) if self.last else None

    @property
    def back(self) -> date | None:
        """The day of return to duty."""
        return self.end + timedelta(days=1) if self.end else None

    def overlaps(self, first: date, end: date) -> bool:
        return self.first is not None and self.end is not None and self.first <= end and first <= self.end


def leave_fields(raport: Raport) -> LeaveFields:
    held = raport.fields
    return LeaveFields(
        _day(held.get("first")), _day(held.get("last")), held.get("days", 0), held.get("travel"), held.get("place")
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def as_json(fields: LeaveFields) -> Mapping[str, Any]:
    return {
        "first": fields.first.isoformat() if fields.first else None,
        "last": fields.last.isoformat() if fields.last else None,
        "days": fields.days,
        "travel": fields.travel,
        "place": fields.place,
    }
