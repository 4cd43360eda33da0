"""What personnel officers hear when a consent is withdrawn."""

from collections.abc import Mapping
from typing import Any, Final

from domain.people import PersonId, Role
from handlers.desk import Desk
from handlers.notices import NoticeView
from handlers.screens import Screen
from handlers.settings import wording
from handlers.settings.usecase import MEMBER_LEFT


async def member_left(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Lost its use where the reader is no longer a personnel officer."""
    if not desk.me.has(Role.PERSONNEL_OFFICER):
        return None
    async with desk.work() as work:
        return wording.member_left(await work.people.get(PersonId(int(params["person"]))))


NOTICES: Final[Mapping[str, NoticeView]] = {MEMBER_LEFT: member_left}
