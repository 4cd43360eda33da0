"""Two who open one link, or press twice, at the same moment: one joins."""

import asyncio
from typing import Any, NoReturn

from sqlalchemy.ext.asyncio import AsyncEngine

from domain.invitations import invitation, secret_hash
from domain.people import PersonId
from handlers.desk import Desk, UnitSettings
from handlers.ports import Talk
from handlers.registration import usecase, wording
from handlers.registration.consent import VERSION
from handlers.screens import Screen
from storage.work import SqlUnitOfWork, work_of
from tests.fake_clock import FakeClock
from tests.people import make_person

CLOCK = FakeClock()
WELCOME = Screen()
SECRET = "one-link-for-one-person"


class Untouched:
    """A port that joining has no use for."""

    def __getattr__(self, name: str) -> NoReturn:
        raise AssertionError(f"joining asked for {name}")


def desk_of(user: int, engine: AsyncEngine) -> Desk:
    nothing: Any = Untouched()
    return Desk(
        channel_user=user,
        locale="kk",
        person=None,
        work=work_of(engine),
        rulebook=nothing,
        calendar=nothing,
        clock=CLOCK,
        unit=UnitSettings("sarbaz_bot"),
        printer=nothing,
        sheets=nothing,
        words=nothing,
    )


async def welcome(_desk: Desk, _person: PersonId) -> Screen:
    return WELCOME


async def invited(engine: AsyncEngine) -> PersonId:
    async with SqlUnitOfWork(engine) as work:
        person = await work.people.save(make_person())
        await work.invitations.add(invitation(SECRET, person, None, CLOCK.now(), days=14))
        await work.commit()
    return person


async def test_of_two_who_agree_at_once_one_joins(engines: list[AsyncEngine]) -> None:
    person = await invited(engines[0])
    talk = Talk("", {"invitation": secret_hash(SECRET), "language": "kk"})
    answers = await asyncio.gather(
        *(usecase.agree(VERSION, talk, desk_of(user, engine), welcome) for user, engine in enumerate(engines, 100))
    )
    assert answers.count(WELCOME) == 1
    assert answers.count(wording.link_lost()) == len(engines) - 1
    async with SqlUnitOfWork(engines[0]) as work:
        account = await work.accounts.of_person(person)
    assert account is not None
    assert account.channel_user == 100 + answers.index(WELCOME)
