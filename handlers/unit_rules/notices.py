"""What the unit commander hears when a rule of the unit changes."""

from collections.abc import Mapping
from typing import Any, Final

from domain.people import Role
from domain.unit_rules import NotOpen
from handlers.desk import Desk
from handlers.notices import NoticeView
from handlers.screens import Screen
from handlers.unit_rules import wording
from handlers.unit_rules.record import kept_rules, norm_of
from handlers.unit_rules.usecase import UNIT_RULE_CHANGED
from handlers.unit_rules.wording import Kept


async def rule_changed(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Lost its use where the reader no longer commands, or the law has set the value since."""
    if not desk.me.has(Role.UNIT_COMMANDER):
        return None
    async with desk.work() as work:
        rule = (await kept_rules(work))[params["at"]]
        officer = await work.people.get(rule.by)
    try:
        return wording.changed(Kept(rule, norm_of(rule, desk.rulebook), officer))
    except NotOpen:
        return None


NOTICES: Final[Mapping[str, NoticeView]] = {UNIT_RULE_CHANGED: rule_changed}
