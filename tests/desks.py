"""A desk for use cases played without a channel: real storage, real rulebook, a clock that stands still."""

from collections.abc import Callable
from functools import cache
from typing import Any

from bot.catalogues import load_catalogues
from bot.conversations import kinds
from bot.paper.printer import PaperPrinter
from bot.spreadsheets import SpreadsheetFiles
from bot.words import Speech
from domain.people import Person
from handlers.desk import Desk, UnitSettings
from handlers.ports import UnitOfWork
from storage.kinds import load_kinds
from storage.rulebook import load_rulebook, work_calendar
from storage.rulebook.acts import load_acts
from tests.fake_clock import FakeClock


@cache
def _shared() -> dict[str, Any]:
    """What is read from files once for all tests of a run."""
    specs = load_kinds()
    return {
        "rulebook": load_rulebook(),
        "calendar": work_calendar(),
        "acts": load_acts(),
        "words": Speech(load_catalogues(), "Asia/Almaty"),
        "printer": PaperPrinter(),
        "sheets": SpreadsheetFiles(),
        "kinds": kinds(specs),
        "specs": specs,
    }


def desk_of(person: Person | None, work: Callable[[], UnitOfWork], clock: FakeClock, **changes: Any) -> Desk:
    """The desk of one who has joined (or, for None, has not)."""
    unit = UnitSettings(bot_username="sarbaz_test_bot")
    user = 1000 + person.id if person else 1
    given: dict[str, Any] = {"channel_user": user, "locale": "en", "person": person}
    given |= {"work": work, "clock": clock, "unit": unit}
    return Desk(**(given | _shared() | changes))
