"""Notices about a raport, worded from its state at the moment of sending; one that lost its use is not sent."""

from collections.abc import Mapping
from typing import Any

from domain.raports import Action, Part, RaportId, RaportState
from handlers.desk import Desk
from handlers.notices import NoticeView
from handlers.raports.answer_term import answer_lines
from handlers.raports.card import Card, card, has_papers
from handlers.raports.moving import scene
from handlers.raports.names import done_name
from handlers.screens import Line, Look, Screen, _

ASKED = (Part.DECIDER, Part.ENDORSER)


async def approver_prompt(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """The raport on the desk of who holds it; nothing if it has moved on meanwhile."""
    async with desk.work() as work:
        seen = await scene(RaportId(params["raport"]), desk, work)
        if seen is None or seen.part not in ASKED or seen.raport.state is not RaportState.WAITING:
            return None
        kind = desk.kinds[seen.raport.kind]
        facts = await kind.facts(seen.raport, seen.applicant, desk, work)
        history = await work.raports.history(seen.raport.id)
        answer = answer_lines(seen.raport, seen.applicant, desk)
        shown = card(Card(seen, kind, history, facts, answer, has_papers(seen.raport, desk)))
    return Screen((Line(_("A raport waits for your answer."), Look.NOTE), *shown.lines), shown.rows)


async def raport_news(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """What happened to the applicant's raport, and what is next."""
    async with desk.work() as work:
        seen = await scene(RaportId(params["raport"]), desk, work)
        if seen is None or seen.part is not Part.APPLICANT:
            return None
        history, papers = await work.raports.history(seen.raport.id), has_papers(seen.raport, desk)
        shown = card(Card(seen, desk.kinds[seen.raport.kind], history, with_papers=papers))
    news = _("News of your raport: %(done)s.", done=done_name(Action(params["action"])))
    return Screen((Line(news, Look.NOTE), *shown.lines), shown.rows)


async def order_due(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """A personnel officer is asked for the order of an approved raport."""
    async with desk.work() as work:
        seen = await scene(RaportId(params["raport"]), desk, work)
        if seen is None or seen.raport.state is not RaportState.APPROVED:
            return None
        history, papers = await work.raports.history(seen.raport.id), has_papers(seen.raport, desk)
        shown = card(Card(seen, desk.kinds[seen.raport.kind], history, with_papers=papers))
    return Screen((Line(_("An approved raport waits for its order."), Look.NOTE), *shown.lines), shown.rows)


def notices() -> dict[str, NoticeView]:
    return {"approver_prompt": approver_prompt, "raport_news": raport_news, "order_due": order_due}
