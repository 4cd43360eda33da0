"""Who is told of a move of a raport: whoever may answer it now, the applicant, the personnel officers."""

from collections.abc import Mapping
from datetime import date

from domain.notices import Lane, Notice
from domain.people import Person, PersonId, Role
from domain.raports import Action, Raport, RaportState
from domain.route import acting
from domain.substitutes import Duty
from handlers.ports import UnitOfWork
from handlers.raports.duty import duty_now


async def everybody(work: UnitOfWork) -> Mapping[PersonId, Person]:
    return {person.id: person for person in await work.people.all()}


async def notices_of(raport: Raport, action: Action, today: date, work: UnitOfWork) -> tuple[Notice, ...]:
    """The prompt goes to whoever acts today, the substitute of one who is away included.

    A successor gets one brief of all he took over instead.
    """
    stamp = f"{raport.id}:{raport.version}"
    params = {"raport": raport.id, "version": raport.version, "action": action.value}
    told = []
    asked = await answers_today(raport, today, work)
    if asked is not None and raport.state is RaportState.WAITING and action is not Action.HAND_OVER:
        told.append(Notice("approver_prompt", asked, f"prompt:{stamp}", params, Lane.PROMPT))
    if action not in (Action.SEND, Action.WITHDRAW, Action.ACKNOWLEDGE):
        told.append(Notice("raport_news", raport.applicant, f"news:{stamp}", params, Lane.PROMPT))
    if raport.state is RaportState.APPROVED:
        officers = await work.people.with_role(Role.PERSONNEL_OFFICER)
        told += [
            Notice("order_due", officer.id, f"order:{stamp}:{officer.id}", params, Lane.PROMPT)
            for officer in officers
            if officer.id != raport.applicant
        ]
    return tuple(told)


async def answers_today(raport: Raport, today: date, work: UnitOfWork) -> PersonId | None:
    """Whoever may answer a held raport today."""
    people = await everybody(work)
    applicant = people.get(raport.applicant)
    found = acting(raport, applicant, people, await duty_now(work, today)) if applicant else None
    return found.person if found else raport.holder


async def waiting_for(person: PersonId, today: date, work: UnitOfWork) -> tuple[Raport, ...]:
    """The raports this person is to answer today, those that have waited longest first."""
    people, duty = await everybody(work), await duty_now(work, today)
    waiting = [raport for raport in await work.raports.in_state(RaportState.WAITING) if raport.applicant in people]
    mine = [raport for raport in waiting if _answers(person, raport, people, duty)]
    return tuple(sorted(mine, key=lambda raport: (raport.since is None, raport.since, raport.id)))


def _answers(person: PersonId, raport: Raport, people: Mapping[PersonId, Person], duty: Duty) -> bool:
    now = acting(raport, people[raport.applicant], people, duty)
    return now is not None and now.person == person
