"""Reminders as screens, made from the state of the moment; what has been done meanwhile is not sent."""

from collections.abc import Mapping
from typing import Any

from domain.raports import Part, Raport, RaportId, RaportState
from handlers.contract.usecase import facts_now, open_raports
from handlers.desk import Desk
from handlers.leave.fields import leave_fields
from handlers.leave.reckoning import GRANTED
from handlers.notices import NoticeView
from handlers.raports.answer_term import answer_lines
from handlers.raports.card import Card, card
from handlers.raports.moving import Scene, scene
from handlers.reminders import wording
from handlers.screens import Line, Look, Screen, Words


async def contract_end(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Nothing once something is filed for this end, or the contract is another."""
    facts = facts_now(desk)
    if facts is None or facts.contract.end.isoformat() != params["end"] or facts.on > facts.contract.end:
        return None
    async with desk.work() as work:
        if await open_raports(desk, work):
            return None
    return wording.contract_end(facts)


async def leave_starting(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    raport = await _granted(params, desk)
    if raport is None:
        return None
    fields = leave_fields(raport)
    if fields.first is None or fields.back is None or fields.first < desk.clock.today():
        return None
    return wording.leave_starting(fields.first, fields.back, raport.id, raport.state is not RaportState.APPROVED)


async def leave_ending(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    raport = await _granted(params, desk)
    back = leave_fields(raport).back if raport else None
    if raport is None or back is None or back < desk.clock.today():
        return None
    return wording.leave_ending(back, raport.id)


async def _granted(params: Mapping[str, Any], desk: Desk) -> Raport | None:
    async with desk.work() as work:
        raport = await work.raports.get(RaportId(params["raport"]))
    return raport if raport and raport.state in GRANTED and raport.applicant == desk.me.id else None


async def raport_waiting(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Reminds whoever still holds the raport in that version."""
    async with desk.work() as work:
        seen = await scene(RaportId(params["raport"]), desk.me, work)
        if seen is None or seen.part not in (Part.DECIDER, Part.ENDORSER) or not _same(seen, params):
            return None
        kind = desk.kinds[seen.raport.kind]
        facts = await kind.facts(seen.raport, seen.applicant, desk, work)
        history = await work.raports.history(seen.raport.id)
        shown = card(Card(seen, kind, history, facts, answer_lines(seen.raport, seen.applicant, desk)))
    waited = (desk.clock.now() - seen.raport.since).days if seen.raport.since else 0
    return _headed(wording.waiting(waited), shown)


async def answer_unseen(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    async with desk.work() as work:
        seen = await scene(RaportId(params["raport"]), desk.me, work)
        if seen is None or seen.part is not Part.APPLICANT or not _same(seen, params):
            return None
        shown = card(Card(seen, desk.kinds[seen.raport.kind], await work.raports.history(seen.raport.id)))
    return _headed(wording.unseen(), shown)


def _same(seen: Scene, params: Mapping[str, Any]) -> bool:
    return bool(seen.raport.version == params["version"])


def _headed(words: Words, shown: Screen) -> Screen:
    return Screen((Line(words, Look.NOTE), *shown.lines), shown.rows)


def notices() -> dict[str, NoticeView]:
    return {
        "contract_end": contract_end,
        "leave_starting": leave_starting,
        "leave_ending": leave_ending,
        "raport_waiting": raport_waiting,
        "answer_unseen": answer_unseen,
    }
