"""The proof behind a single line of the list before sending."""

from datetime import date
from functools import partial
from typing import Final

from domain.law import Because
from domain.raports import Part, RaportId
from handlers.desk import Desk
from handlers.forms.cases import case_of, found
from handlers.forms.known import spec_of
from handlers.forms.preview import CHECK
from handlers.raports.moving import scene
from handlers.why.explainer import Explainers, NothingToExplain

MOST_LINES: Final = 12  #: no kind has more checks than that


async def explain_line(place: int, ref: int, on: date, desk: Desk) -> Because:
    """The *place*-th finding of raport *ref*, by the law as it stood on *on*."""
    async with desk.work() as work:
        seen = await scene(RaportId(ref), desk, work)
        spec = spec_of(seen.raport.kind, desk) if seen else None
        if seen is None or spec is None or seen.part is Part.STRANGER:
            raise NothingToExplain
        lines = found(spec, await case_of(spec, seen.raport, desk, work, on))
    if place > len(lines):
        raise NothingToExplain
    return lines[place - 1].because


def explainers() -> Explainers:
    return {f"{CHECK}{place}": partial(explain_line, place) for place in range(1, MOST_LINES + 1)}
