"""Reminders as screens, made from the state of the moment; what has been done meanwhile is not sent."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from domain.people import Person
from domain.raports import Part, Raport, RaportId, RaportState
from handlers.contract.usecase import facts_now, open_raports
from handlers.desk import Desk
from handlers.leave.fields import leave_fields
from handlers.leave.reckoning import GRANTED
from handlers.notices import NoticeView
from handlers.raports.answer_term import answer_lines, time_of
from handlers.raports.card import Card, card
from handlers.raports.moving import Scene, scene
from handlers.raports.telling import everybody, waiting_for
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
        seen = await scene(RaportId(params["raport"]), desk, work)
        if seen is None or seen.part not in (Part.DECIDER, Part.ENDORSER) or not _same(seen, params):
            return None
        kind = desk.kinds[seen.raport.kind]
        facts = await kind.facts(seen.raport, seen.applicant, desk, work)
        history = await work.raports.history(seen.raport.id)
        shown = card(Card(seen, kind, history, facts, answer_lines(seen.raport, seen.applicant, desk)))
    waited = (desk.clock.now() - seen.raport.since).days if seen.raport.since else 0
    return _headed(wording.waiting(waited), shown)


async def raport_overdue(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Tells a superior above the holder; nothing once it is answered."""
    return await _overdue(params, desk, wording.overdue_below, (Part.READER, Part.PERSONNEL))


async def answer_overdue(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """Tells the applicant that the day has passed and that his raport stands."""
    return await _overdue(params, desk, wording.overdue_own, (Part.APPLICANT,))


async def _overdue(
    params: Mapping[str, Any], desk: Desk, words: Callable[[date], Words], readers: Sequence[Part]
) -> Screen | None:
    async with desk.work() as work:
        seen = await scene(RaportId(params["raport"]), desk, work)
        if seen is None or seen.part not in readers or not _same(seen, params):
            return None
        history = await work.raports.history(seen.raport.id)
        answer = answer_lines(seen.raport, seen.applicant, desk)
        shown = card(Card(seen, desk.kinds[seen.raport.kind], history, answer=answer))
    return _headed(words(date.fromisoformat(params["due"])), shown)


async def morning_digest(_params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """What waits for this reader now, the overdue first; nothing where all is answered."""
    today = desk.clock.today()
    async with desk.work() as work:
        people = await everybody(work)
        held = await waiting_for(desk.me.id, today, work)
    due = [(raport, people[raport.applicant], _due(raport, people[raport.applicant], desk)) for raport in held]
    return wording.digest(sorted(due, key=lambda one: one[2]), desk.kinds, today) if due else None


async def taken_over(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    """What a successor found on his desk, as it stands now."""
    wanted = set(params["raports"])
    async with desk.work() as work:
        people = await everybody(work)
        held = await waiting_for(desk.me.id, desk.clock.today(), work)
    due = [
        (raport, people[raport.applicant], _due(raport, people[raport.applicant], desk))
        for raport in held
        if raport.id in wanted
    ]
    return wording.taken_over(due, desk.kinds) if due else None


def _due(raport: Raport, applicant: Person, desk: Desk) -> date:
    """The day the answer is due; for one without a clock, today."""
    zone, rules = desk.unit.zone, desk.rulebook.on(raport.sent_on or desk.clock.today())
    time = time_of(raport, applicant, rules, desk.calendar, zone)
    return time.due if time else desk.clock.today()


async def answer_unseen(params: Mapping[str, Any], desk: Desk) -> Screen | None:
    async with desk.work() as work:
        seen = await scene(RaportId(params["raport"]), desk, work)
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
        "raport_overdue": raport_overdue,
        "answer_overdue": answer_overdue,
        "morning_digest": morning_digest,
        "taken_over": taken_over,
        "answer_unseen": answer_unseen,
    }
