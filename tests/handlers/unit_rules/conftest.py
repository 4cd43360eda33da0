"""A change of a rule is proven on both databases: storage's own fixtures serve here."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.notices import Notice
from domain.people import Person, Role
from handlers.desk import Desk
from handlers.ports import Talk
from handlers.screens import Line, Screen, Text
from handlers.unit_rules.record import OwnRule, kept_rules
from storage.relay_queue import RelayQueue
from tests.desks import desk_of
from tests.fake_clock import FakeClock
from tests.people import make_person
from tests.storage.conftest import OpenSqlWork, address, engine, postgresql, url, work

__all__ = ["address", "engine", "postgresql", "url", "work"]


@dataclass(frozen=True)
class Office:
    """Two officers, a commander and a sergeant over one database."""

    engine: AsyncEngine
    work: OpenSqlWork
    clock: FakeClock
    people: dict[str, Person]

    def desk(self, who: str = "officer") -> Desk:
        return desk_of(self.people[who], self.work, self.clock)

    async def talk(self, who: str = "officer") -> Talk:
        """Where the conversation with this person stands."""
        async with self.work() as work:
            return await work.talks.get(self.desk(who).channel_user)

    async def rules(self) -> tuple[OwnRule, ...]:
        async with self.work() as work:
            return await kept_rules(work)

    async def notices(self) -> list[Notice]:
        """What was put into the outbox and not looked at yet."""
        now = self.clock.now()
        claimed = await RelayQueue(self.engine, "test").claim(now, until=now + timedelta(hours=1), limit=10)
        return [one.notice for one in claimed]


@pytest.fixture
async def office(engine: AsyncEngine, work: OpenSqlWork) -> Office:
    officers = frozenset({Role.PERSONNEL_OFFICER})
    people = {
        "commander": make_person("K-1", roles=frozenset({Role.UNIT_COMMANDER})),
        "officer": make_person("K-2", roles=officers),
        "second": make_person("K-3", roles=officers),
        "sergeant": make_person("A-1"),
    }
    async with work() as unit:
        kept = {name: replace(person, id=await unit.people.save(person)) for name, person in people.items()}
        await unit.commit()
    return Office(engine, work, FakeClock(), kept)


def said(screen: Screen) -> list[str]:
    """The message ids of a screen's lines."""
    return [line.words.id for line in screen.lines if isinstance(line, Line) and isinstance(line.words, Text)]
