"""Naming substitutes: a personnel officer for anybody who commands, a commander for himself."""

from datetime import date
from typing import Final, assert_never

from domain.notices import Notice
from domain.people import Person, PersonId, Role
from domain.substitutes import Substitution, refusal
from handlers.desk import Desk
from handlers.leave.typed_dates import DatesFault, DaysOnly, FromFor, FromTo, OneDay, typed_dates
from handlers.ports import Talk, UnitOfWork
from handlers.raports.telling import everybody
from handlers.screens import Screen
from handlers.substitutes import wording
from handlers.substitutes.presses import KeepSubstitute

SURNAME_STEP: Final = "substitute.surname"
DAYS_STEP: Final = "substitute.days"


async def overview(desk: Desk) -> Screen:
    async with desk.work() as work:
        if not await _superiors(desk, work):
            return wording.not_yours()
        return await _listed(desk, work)


async def _listed(desk: Desk, work: UnitOfWork) -> Screen:
    """All of them to the personnel officer, his own to a commander."""
    standing = await work.substitutions.standing(desk.clock.today())
    return wording.overview([one for one in standing if _may(desk, one.principal)], await everybody(work))


def _may(desk: Desk, principal: PersonId) -> bool:
    return desk.me.has(Role.PERSONNEL_OFFICER) or principal == desk.me.id


async def _superiors(desk: Desk, work: UnitOfWork) -> tuple[Person, ...]:
    """For whom this person may name somebody: those with people below them."""
    people = await work.people.all()
    above = {person.superior for person in people}
    return tuple(person for person in people if person.id in above and _may(desk, person.id))


async def for_whom(desk: Desk, page: int = 0) -> Screen:
    async with desk.work() as work:
        superiors = await _superiors(desk, work)
    if desk.me.has(Role.PERSONNEL_OFFICER):
        return wording.for_whom(superiors, page)
    return await ask_surname(desk.me.id, desk)


async def ask_surname(principal: PersonId, desk: Desk) -> Screen:
    async with desk.work() as work:
        found = {person.id: person for person in await _superiors(desk, work)}
        if principal not in found:
            return wording.not_yours()
        await work.talks.put(desk.channel_user, Talk(SURNAME_STEP, {"principal": principal}))
        await work.commit()
    return wording.ask_surname(found[principal])


async def surname_typed(text: str, talk: Talk, desk: Desk) -> Screen:
    """Those whose surname begins so, the principal not among them."""
    async with desk.work() as work:
        people = await everybody(work)
    principal, typed = people[PersonId(talk.data["principal"])], text.strip().casefold()
    found = [one for one in people.values() if one.id != principal.id and one.name.last.casefold().startswith(typed)]
    if not typed or not found:
        return wording.ask_surname(principal, nobody=True)
    return wording.choose(principal, sorted(found, key=lambda one: one.name.full))


async def ask_days(principal: PersonId, substitute: PersonId, desk: Desk) -> Screen:
    async with desk.work() as work:
        people = await everybody(work)
        if not _may(desk, principal) or not {principal, substitute} <= people.keys():
            return wording.not_yours()
        await work.talks.put(desk.channel_user, Talk(DAYS_STEP, {"principal": principal, "substitute": substitute}))
        await work.commit()
    return wording.ask_days(people[principal], people[substitute])


async def days_typed(text: str, talk: Talk, desk: Desk) -> Screen:
    async with desk.work() as work:
        people = await everybody(work)
        standing = await work.substitutions.standing(desk.clock.today())
    principal, substitute = (people[PersonId(talk.data[name])] for name in ("principal", "substitute"))
    days = _days(text, desk.clock.today())
    if days is None:
        return wording.ask_days(principal, substitute, wrong=True)
    new = Substitution(0, principal.id, substitute.id, *days, desk.me.id)
    why = refusal(new, standing, desk.clock.today())
    return wording.refused(why) if why else wording.confirm(principal, substitute, *days)


def _days(text: str, today: date) -> tuple[date, date] | None:
    """Two days, or one that is both; None where the text names none."""
    try:
        typed = typed_dates(text, today)
    except DatesFault:
        return None
    match typed:
        case FromTo(first, last):
            return first, last
        case OneDay(day):
            return day, day
        case FromFor() | DaysOnly():
            return None
        case _:
            assert_never(typed)


async def keep(press: KeepSubstitute, desk: Desk) -> Screen:
    """Checked once more against what stands now; the substitute is told."""
    first, last = date.fromordinal(press.first), date.fromordinal(press.last)
    new = Substitution(0, PersonId(press.principal), PersonId(press.substitute), first, last, desk.me.id)
    async with desk.work() as work:
        people = await everybody(work)
        if not _may(desk, new.principal) or not {new.principal, new.substitute} <= people.keys():
            return wording.not_yours()
        await work.keep.put("substitutes.last", desk.clock.now().isoformat())  # one at a time, on both databases
        standing = await work.substitutions.standing(desk.clock.today())
        if (why := refusal(new, standing, desk.clock.today())) is not None:
            return wording.refused(why)
        kept = await work.substitutions.name(new, desk.clock.now())
        params = {"principal": new.principal, "first": first.isoformat(), "last": last.isoformat()}
        await work.outbox.put(Notice("substitute_named", new.substitute, f"substitute_named:{kept.id}", params))
        await work.talks.put(desk.channel_user, Talk())
        standing = await work.substitutions.standing(desk.clock.today())
        await work.commit()
    return wording.overview([one for one in standing if _may(desk, one.principal)], people, wording.kept())


async def end(substitution: int, desk: Desk) -> Screen:
    """From this moment the principal answers himself again."""
    async with desk.work() as work:
        people, today = await everybody(work), desk.clock.today()
        mine = [one for one in await work.substitutions.standing(today) if _may(desk, one.principal)]
        if not any(one.id == substitution for one in mine):
            return wording.overview(mine, people) if await _superiors(desk, work) else wording.not_yours()
        await work.substitutions.end(substitution, desk.clock.now())
        await work.outbox.cancel(f"substitute_named:{substitution}")
        await work.commit()
    return wording.overview([one for one in mine if one.id != substitution], people, wording.ended())
