"""Working through the queue in one living message: a card, its answer, and at once the next card."""

from domain.raports import Action, Part, Raport, RaportId, Sighting
from handlers.desk import Desk
from handlers.ports import UnitOfWork
from handlers.raports.answer_term import answer_lines
from handlers.raports.card import Card, card, has_papers
from handlers.raports.moving import Scene, scene
from handlers.raports.telling import waiting_for
from handlers.raports.wording import in_queue
from handlers.screens import Screen, Words

DECIDING = (Part.DECIDER, Part.ENDORSER)
#: what takes a raport off the desk of whoever answers it
ANSWERS = (Action.SUPPORT, Action.NOT_SUPPORT, Action.PASS_UP, Action.APPROVE, Action.REFUSE, Action.RETURN)


async def walk(desk: Desk, after: RaportId | None = None, toast: Words | None = None) -> Screen | None:
    """The raport behind *after* with its place in the queue; the oldest behind the last; None when nothing waits."""
    async with desk.work() as work:
        waiting = await waiting_for(desk.me.id, desk.clock.today(), work)
        if not waiting:
            return None
        at = _place_behind(after, waiting)
        seen = await scene(waiting[at].id, desk, work)
        if seen is None:
            return None
        shown = card(await full_card(seen, desk, work), toast)
        await work.raports.saw(Sighting(seen.raport.id, seen.raport.version, desk.me.id, desk.clock.now()))
        await work.commit()
    return in_queue(shown, seen.raport.id, at, len(waiting))


def _place_behind(after: RaportId | None, waiting: tuple[Raport, ...]) -> int:
    ids = [raport.id for raport in waiting]
    return (ids.index(after) + 1) % len(ids) if after in ids else 0


async def full_card(seen: Scene, desk: Desk, work: UnitOfWork) -> Card:
    """The card with the facts for whoever answers it."""
    kind = desk.kinds[seen.raport.kind]
    facts = await kind.facts(seen.raport, seen.applicant, desk, work) if seen.part in DECIDING else ()
    history = await work.raports.history(seen.raport.id)
    answer = answer_lines(seen.raport, seen.applicant, desk)
    return Card(seen, kind, history, facts, answer, has_papers(seen.raport, desk))
