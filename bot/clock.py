"""The one caller of datetime.now: real time, or the stand-in's movable time in a demo."""

from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

ALMATY: Final = "Asia/Almaty"
SINCE_MARCH_2024: Final = timedelta(hours=5)  #: Kazakhstan's one offset from UTC


class ZoneFault(RuntimeError):
    """The time zone data is too old for the law's days to be right."""


class SystemClock:
    """Real time."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - this file is its one caller

    def today(self) -> date:
        return self.now().astimezone(self._zone).date()


class DemoClock(SystemClock):
    """Real time plus the offset of the stand-in's clock."""

    def __init__(self, zone: str) -> None:
        super().__init__(zone)
        self.offset = timedelta()

    def now(self) -> datetime:
        return super().now() + self.offset


def check_zone(zone: str, now: datetime) -> None:
    """Raise ZoneFault where the machine's data does not know Kazakhstan's present time."""
    found = now.astimezone(ZoneInfo(zone)).utcoffset()
    if zone == ALMATY and found != SINCE_MARCH_2024:
        raise ZoneFault(
            f"The time zone data is too old: it puts {zone} at {found} from UTC; since 1 March 2024 it is 5:00:00. "
            "Install the pinned requirements again (they hold the tzdata package) and start once more."
        )
