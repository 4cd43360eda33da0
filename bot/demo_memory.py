"""What the demo's database remembers of the phones when the demo is started again."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.clock import SystemClock
from bot.demo_people import OFFICER
from bot.offline import database_of
from bot.settings import Settings
from domain.invitations import SECRET_BYTES, invitation
from storage.work import SqlUnitOfWork

FIRST_DAY: Final = date(2026, 11, 21)  #: the day around which the made-up unit of examples/ was made
INVITATION_DAYS: Final = 365


@dataclass(frozen=True)
class DemoMemory:
    """`day`: the story goes on from here. `secret`: the officer's link, while he has not joined."""

    day: date
    joined: frozenset[int]
    secret: str


async def remembered(settings: Settings, phones: Iterable[int]) -> DemoMemory:
    """Read it; on an empty roster the first officer is put there. He gets a fresh link until he has joined."""
    async with database_of(settings) as engine, SqlUnitOfWork(engine) as work:
        last = await work.planner.last_planned()
        joined = frozenset({phone for phone in phones if await work.accounts.of_user(phone)})
        secret = await _officers_secret(work, SystemClock(settings.unit.zone))
        await work.commit()
    return DemoMemory(max(last or FIRST_DAY, FIRST_DAY), joined, secret)


async def _officers_secret(work: SqlUnitOfWork, clock: SystemClock) -> str:
    known = await work.people.by_service_number(OFFICER.service_number)
    officer = known.id if known else await work.people.save(OFFICER)
    if await work.accounts.of_person(officer) is not None:
        return ""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    await work.invitations.add(invitation(secret, officer, None, clock.now(), INVITATION_DAYS))
    return secret
