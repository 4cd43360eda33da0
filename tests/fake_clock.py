"""A clock that tests set; between two settings it flows like the real one, so that pauses and leases end."""

import time
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

ZONE: Final = ZoneInfo("Asia/Almaty")


class FakeClock:
    """Begins at nine in the morning in Almaty of a day."""

    def __init__(self, day: str = "2026-11-21") -> None:
        self._ahead = 0.0  #: seconds between the machine's counter and this clock
        self.set(day)

    def set(self, day: str, hour: int = 9) -> None:
        """It is now *hour* o'clock of that day in Almaty."""
        local = datetime.fromisoformat(day).replace(hour=hour, tzinfo=ZONE)
        self._ahead = local.timestamp() - time.monotonic()

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._ahead + time.monotonic(), UTC)

    def today(self) -> date:
        return self.now().astimezone(ZONE).date()
