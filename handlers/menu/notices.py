"""What personnel officers hear when somebody can't be reached any more."""

from collections.abc import Mapping
from typing import Any, Final

from domain.faults import NotOnRoster
from domain.people import PersonId, Role
from handlers.desk import Desk
from handlers.menu import wording
from handlers.notices import NoticeView
from handlers.screens import Screen

CONTACT_LOST: Final = "contact_lost"


async def contact_lost(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Lost its use where the reader is no longer a personnel officer or the person left the roster."""
    if not desk.me.has(Role.PERSONNEL_OFFICER):
        return None
    async with desk.work() as work:
        try:
            person = await work.people.get(PersonId(int(params["person"])))
        except NotOnRoster:
            return None
    return wording.contact_lost(person.rank, person.name.full) if person.on_roster else None


NOTICES: Final[Mapping[str, NoticeView]] = {CONTACT_LOST: contact_lost}
