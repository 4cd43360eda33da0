"""Kazakhstan's time: one zone, five hours ahead of UTC since 1 March 2024."""

from datetime import UTC, datetime

import pytest

from bot.clock import ZoneFault, check_zone
from tests.fake_clock import FakeClock


def test_this_machine_knows_the_time_of_kazakhstan() -> None:
    check_zone("Asia/Almaty", datetime(2026, 11, 21, tzinfo=UTC))


def test_old_zone_data_stops_the_start_and_says_what_to_install() -> None:
    """On 29 February 2024 Almaty was still at +6: what old data would say of today."""
    with pytest.raises(ZoneFault, match=r"too old.*6:00:00.*pinned requirements"):
        check_zone("Asia/Almaty", datetime(2024, 2, 28, tzinfo=UTC))


def test_the_day_changes_at_midnight_of_almaty_not_of_greenwich() -> None:
    clock = FakeClock()
    clock.set("2026-12-31", hour=23)
    assert clock.today().isoformat() == "2026-12-31"
    assert clock.now().isoformat().startswith("2026-12-31T18:00")
