"""What the menu shows depends on the roster of this moment: the person's roles, and what waits for him."""

from dataclasses import replace

from domain.people import PersonId, Role
from domain.raports import RaportState
from handlers.desk import Desk
from handlers.menu import wording
from handlers.menu.wording import HomeFacts
from handlers.ports import Talk, UnitOfWork
from handlers.raports.telling import waiting_for
from handlers.screens import Screen

_DRAFTS = frozenset({RaportState.DRAFT, RaportState.RETURNED})
_UNSEEN = frozenset({RaportState.ORDERED, RaportState.REFUSED})


async def home(desk: Desk, *, fresh: bool = False) -> Screen:
    """The main menu. Opening it ends whatever the conversation was waiting for."""
    async with desk.work() as work:
        await work.talks.put(desk.channel_user, Talk())
        facts = await _home_facts(work, desk)
        await work.commit()
    return wording.home(facts, fresh=fresh)


async def welcome(desk: Desk, person: PersonId) -> Screen:
    """The menu of somebody who has joined a moment ago."""
    async with desk.work() as work:
        member = await work.people.get(person)
        facts = await _home_facts(work, replace(desk, person=member))
    return wording.welcome(facts)


async def cancel(desk: Desk, talk: Talk) -> Screen:
    """Nothing typed so far is waited for any more; drafts stay."""
    async with desk.work() as work:
        await work.talks.put(desk.channel_user, Talk())
        states = {raport.state for raport in await work.raports.of_applicant(desk.me.id)}
        facts = await _home_facts(work, desk)
        await work.commit()
    return wording.cancelled(facts, was_busy=bool(talk.expecting), has_draft=bool(states & _DRAFTS))


async def lost_thread(desk: Desk) -> Screen:
    """Nobody understood the message: say so and show the way."""
    async with desk.work() as work:
        facts = await _home_facts(work, desk)
    return wording.lost_thread(facts)


async def old_button(desk: Desk) -> Screen:
    """A button nobody answers any more."""
    async with desk.work() as work:
        facts = await _home_facts(work, desk)
    return wording.old_button(facts)


async def _home_facts(work: UnitOfWork, desk: Desk) -> HomeFacts:
    me = desk.me
    own = await work.raports.of_applicant(me.id)
    return HomeFacts(
        name=me.name.full,
        rank=me.rank,
        has_contract=me.contract is not None,
        returned=sum(raport.state is RaportState.RETURNED for raport in own),
        unseen=sum(raport.state in _UNSEEN for raport in own),
        waiting=await _waiting(work, me.id, desk),
        orders=await _orders(work, me.id) if me.has(Role.PERSONNEL_OFFICER) else None,
    )


async def _waiting(work: UnitOfWork, me: PersonId, desk: Desk) -> int | None:
    """Also for one who acts in a commander's place."""
    waiting = await waiting_for(me, desk.clock.today(), work)
    return len(waiting) if waiting or await _commands(work, me, desk) else None


async def _commands(work: UnitOfWork, me: PersonId, desk: Desk) -> bool:
    return desk.me.has(Role.UNIT_COMMANDER) or bool(await work.people.subordinates(me))


async def _orders(work: UnitOfWork, me: PersonId) -> int:
    """His own raport is another personnel officer's work."""
    return sum(raport.applicant != me for raport in await work.raports.in_state(RaportState.APPROVED))
