"""The word to whoever was named a substitute."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from domain.people import PersonId
from handlers.desk import Desk
from handlers.notices import NoticeView
from handlers.screens import Screen
from handlers.substitutes import wording


async def substitute_named(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Nothing once the last day is over."""
    first, last = date.fromisoformat(params["first"]), date.fromisoformat(params["last"])
    if last < desk.clock.today():
        return None
    async with desk.work() as work:
        principal = await work.people.get(PersonId(params["principal"]))
    return wording.named(principal, first, last)


NOTICES: Final[Mapping[str, NoticeView]] = {"substitute_named": substitute_named}
