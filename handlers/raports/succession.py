"""A post handed over: open raports follow it with their clocks, and the successor gets one brief of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from domain.notices import Lane, Notice
from domain.people import PersonId
from domain.raports import Action, Raport, RaportState, Step
from domain.route import homeless
from handlers.ports import UnitOfWork
from handlers.raports.telling import everybody, notices_of


async def rehome(now: datetime, today: date, work: UnitOfWork) -> int:
    """Move held raports whose holder left his post to whoever stands there now; how many moved.

    The history names the one who takes the raport over; its answer time runs on.
    """
    people = await everybody(work)
    taken: dict[PersonId, list[Raport]] = defaultdict(list)
    for raport in await work.raports.in_state(RaportState.WAITING, RaportState.RETURNED):
        applicant = people.get(raport.applicant)
        seat = homeless(raport, applicant, people) if applicant else None
        if seat is None:
            continue
        new = replace(raport, holder=seat.holder, version=raport.version + 1, since=now)
        if await work.raports.move(new, Step(raport.id, Action.HAND_OVER, seat.holder, now), was=raport):
            taken[seat.holder].append(new)
            await work.outbox.put(*await notices_of(new, Action.HAND_OVER, today, work))
    await work.outbox.put(*_briefs(taken, now))
    return sum(map(len, taken.values()))


def _briefs(taken: Mapping[PersonId, Sequence[Raport]], now: datetime) -> tuple[Notice, ...]:
    """One for each successor; it goes before the prompts."""
    return tuple(
        Notice("taken_over", heir, f"taken_over:{heir}:{now.isoformat()}", {"raports": _ids(raports)}, Lane.PROMPT)
        for heir, raports in taken.items()
    )


def _ids(raports: Sequence[Raport]) -> list[int]:
    return [raport.id for raport in raports]
