"""The demo clock: real time plus an offset that the control API moves, so that "a week later" comes at once."""

import calendar
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sandbox.shapes import Json


class MovableClock:
    """Flows like the source (seconds since the epoch), shifted by `offset_seconds`."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self.offset_seconds = 0.0

    def seconds(self) -> float:
        """Seconds since the epoch on the demo clock."""
        return self._source() + self.offset_seconds

    def stamp(self) -> int:
        """Whole seconds since the epoch, as the Bot API writes dates."""
        return int(self.seconds())

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds(), UTC)

    def advance(self, by: timedelta) -> None:
        self.offset_seconds += by.total_seconds()

    def advance_months(self, months: int) -> None:
        """The same day of a later month; the 31st becomes the last day of a shorter one."""
        self.move_to(same_day_of_month(self.now(), months))

    def move_to(self, instant: datetime) -> None:
        self.offset_seconds = instant.timestamp() - self._source()

    def reading(self) -> Json:
        """What GET /control/clock answers."""
        return {"now": self.now().isoformat(), "offset_seconds": round(self.offset_seconds, 3)}


def same_day_of_month(instant: datetime, months: int) -> datetime:
    year, month = divmod(instant.year * 12 + instant.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return instant.replace(year=year, month=month + 1, day=min(instant.day, last))
