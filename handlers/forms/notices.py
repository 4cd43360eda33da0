"""Notices of the forms: a person his commander's raport is about is told, a paper still due is asked for."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.raports import Raport, RaportId
from handlers.desk import Desk
from handlers.forms import wording
from handlers.forms.known import spec_of
from handlers.forms.record import missing_papers, reckoned_of
from handlers.notices import NoticeView
from handlers.screens import Screen, Text


async def _raport(params: Mapping[str, Any], desk: Desk) -> Raport | None:
    async with desk.work() as work:
        return await work.raports.get(RaportId(params["raport"]))


async def about_you(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    raport = await _raport(params, desk)
    spec = spec_of(raport.kind, desk) if raport else None
    if raport is None or spec is None:
        return None
    return wording.about_you(spec, desk.kinds[raport.kind].asked(raport))


async def paper_due(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Nothing where the paper is there meanwhile."""
    raport = await _raport(params, desk)
    spec = spec_of(raport.kind, desk) if raport else None
    if raport is None or spec is None:
        return None
    missing, due = missing_papers(spec, raport), reckoned_of(raport).get("proof_due")
    if not missing or not isinstance(due, date):
        return None
    return wording.paper_due(raport, tuple(Text(need.label) for need in missing), (due - desk.clock.today()).days)


def notices() -> dict[str, NoticeView]:
    return {"form_about_you": about_you, "form_paper_due": paper_due}
