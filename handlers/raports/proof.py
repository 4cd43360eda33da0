"""The proof behind a raport: what was kept with its latest decision, or the law as of another day."""

from datetime import date

from domain.law import Because
from domain.raports import Part, RaportId
from handlers.desk import Desk
from handlers.raports.moving import scene
from handlers.why.explainer import NothingToExplain
from handlers.why.trace import from_json


async def explain(ref: int, on: date, desk: Desk) -> Because:
    """As of today: the trace kept with the decision itself. As of another day: computed anew with that day's law."""
    async with desk.work() as work:
        seen = await scene(RaportId(ref), desk, work)
        if seen is None or seen.part is Part.STRANGER:
            raise NothingToExplain
        kept = [step.trace for step in await work.raports.history(seen.raport.id) if step.trace]
        if kept and on == desk.clock.today():
            return from_json(kept[-1])
        return await desk.kinds[seen.raport.kind].because(seen.raport, seen.applicant, on, desk, work)
