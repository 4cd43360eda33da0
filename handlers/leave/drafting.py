"""Writing a leave raport step by step. Every answer is kept at once, so a draft survives a restart of anything."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from domain.law import Table
from domain.raports import ANNUAL_LEAVE, Raport, RaportId, RaportState
from handlers.desk import Desk
from handlers.leave import asking, wording
from handlers.leave.choosing import Chooser
from handlers.leave.doubts import doubts, stops
from handlers.leave.fields import LeaveFields, as_json, leave_fields
from handlers.leave.preview import preview
from handlers.leave.reckoning import ENTITLED, TRAVEL, plan_of, travel_given, year_leave
from handlers.leave.typed_dates import DatesFault
from handlers.ports import Talk, UnitOfWork
from handlers.screens import Screen, Words, _

EDITABLE = (RaportState.DRAFT, RaportState.RETURNED)
LONGEST_PLACE = 100
STALE = _("This has changed meanwhile. Here is how it stands now.")

Change = Callable[[LeaveFields], LeaveFields]


class Stage(StrEnum):
    """What is asked next; also the name under which the next free text is expected."""

    DATES = "leave.dates"
    TRAVEL = "leave.travel"
    PLACE = "leave.place"
    PREVIEW = "leave.preview"  #: everything is said; nothing is expected


@dataclass(frozen=True)
class Answer:
    """One answer to a raport seen in *version*; None: typed, so it goes to the raport as it stands."""

    raport: RaportId
    change: Change
    version: int | None = None


def stage_of(fields: LeaveFields) -> Stage:
    if fields.last is None:
        return Stage.DATES
    if fields.travel is None:
        return Stage.TRAVEL
    return Stage.PLACE if fields.place is None else Stage.PREVIEW


def chooser(desk: Desk) -> Chooser:
    return Chooser(desk.clock.today(), desk.calendar, desk.rules)


async def begin(desk: Desk) -> Screen:
    """The draft already begun, or a new one."""
    if desk.me.service_kind not in ENTITLED:
        return wording.not_entitled(desk.me)
    async with desk.work() as work:
        draft = await work.raports.draft_of(desk.me.id, ANNUAL_LEAVE)
        if draft is None:
            draft = await work.raports.open(_blank(desk))
        screen = await go_on(draft, desk, work)
        await work.commit()
    return screen


def _blank(desk: Desk) -> Raport:
    return Raport(
        id=RaportId(0),
        kind=ANNUAL_LEAVE,
        applicant=desk.me.id,
        state=RaportState.DRAFT,
        version=1,
        fields=as_json(LeaveFields()),
        since=desk.clock.now(),
        language=desk.locale,
    )


async def own(raport: RaportId, desk: Desk, work: UnitOfWork) -> Raport | None:
    """The raport if it is this person's annual leave."""
    found = await work.raports.get(raport)
    if found is None or found.applicant != desk.me.id or found.kind != ANNUAL_LEAVE:
        return None
    return found


async def editable(raport: RaportId, desk: Desk, work: UnitOfWork) -> Raport | Screen:
    """His own draft or returned raport, or the screen that says why there is nothing to write."""
    found = await own(raport, desk, work)
    if found is None:
        return wording.gone()
    return found if found.state in EDITABLE else wording.not_editable(found)


async def show(raport: RaportId, desk: Desk) -> Screen:
    """A draft or returned raport as it stands: what is missing is asked, else the preview."""
    async with desk.work() as work:
        found = await editable(raport, desk, work)
        if isinstance(found, Screen):
            return found
        screen = await go_on(found, desk, work)
        await work.commit()
    return screen


async def turn_month(raport: RaportId, month: date, desk: Desk) -> Screen:
    async with desk.work() as work:
        found = await editable(raport, desk, work)
        if isinstance(found, Screen):
            return found
        return await _dates(found, month, desk, work)


async def answer(given: Answer, desk: Desk) -> Screen:
    """Keep one answer and go on; raise DatesFault where it makes no leave. A stale press changes nothing."""
    async with desk.work() as work:
        found = await editable(given.raport, desk, work)
        if isinstance(found, Screen):
            return found
        new = await _kept(given, found, work)
        screen = await go_on(new or found, desk, work, None if new else STALE)
        await work.commit()
    return screen


async def _kept(given: Answer, raport: Raport, work: UnitOfWork) -> Raport | None:
    """The raport with the answer in it; None when it has changed since it was asked."""
    if given.version not in (None, raport.version):
        return None
    fields = await _settled(given.change(leave_fields(raport)), raport, work)
    new = replace(raport, version=raport.version + 1, fields=as_json(fields))
    return new if await work.raports.rewrite(new, was=raport) else None


async def _settled(fields: LeaveFields, raport: Raport, work: UnitOfWork) -> LeaveFields:
    """Days of travel are given once a year: a later part of the same year is not asked (Decree 124, 120)."""
    if fields.first is None or fields.last is None or fields.travel == 0:
        return fields
    given = await travel_given(raport, fields.first.year, work)
    return replace(fields, travel=0) if given else fields


async def go_on(raport: Raport, desk: Desk, work: UnitOfWork, toast: Words | None = None) -> Screen:
    """Ask for what is missing, or show the whole; the next free text is expected accordingly."""
    stage = stage_of(leave_fields(raport))
    talk = Talk() if stage is Stage.PREVIEW else Talk(stage.value, {"raport": raport.id})
    await work.talks.put(desk.channel_user, talk)
    return replace(await _asked(stage, raport, desk, work), toast=toast)


async def _asked(stage: Stage, raport: Raport, desk: Desk, work: UnitOfWork) -> Screen:
    match stage:
        case Stage.DATES:
            return await _dates(raport, leave_fields(raport).first or desk.clock.today(), desk, work)
        case Stage.TRAVEL:
            return asking.ask_travel(raport, _by_distance(desk))
        case Stage.PLACE:
            return asking.ask_place(raport)
        case Stage.PREVIEW:
            return await whole(raport, desk, work)


async def _dates(raport: Raport, month: date, desk: Desk, work: UnitOfWork, fault: DatesFault | None = None) -> Screen:
    code = fault.code if fault else None
    fields = leave_fields(raport)
    first = fields.first
    if first is None or fields.last is not None:
        return asking.ask_first(raport, month, desk.clock.today(), desk.calendar, code)
    year = await year_leave(desk.me, first.year, first, desk.rules, work)
    return asking.ask_last(raport, month, year.balance.left, desk.calendar, code)


async def whole(raport: Raport, desk: Desk, work: UnitOfWork, toast: Words | None = None) -> Screen:
    plan = await plan_of(raport, desk.me, desk.calendar, desk.rules, work)
    if plan is None:
        return wording.gone()
    today = desk.clock.today()
    said = (*stops(plan, today), *doubts(plan, desk.me, today, desk.rules))
    return preview(raport, plan, said, desk.calendar, toast)


async def dates_typed(text: str, raport: RaportId, desk: Desk) -> Screen:
    """Typed days; what can't be taken is asked again with the reason."""

    def change(fields: LeaveFields) -> LeaveFields:
        anew = replace(fields, first=None) if fields.last else fields
        return chooser(desk).typed(text, anew)

    try:
        return await answer(Answer(raport, change), desk)
    except DatesFault as fault:
        return await _again(raport, fault, desk)


async def day_pressed(day: date, raport: RaportId, version: int, desk: Desk) -> Screen:
    """A day of the calendar: the first while none is chosen, then the last."""

    def change(fields: LeaveFields) -> LeaveFields:
        if fields.first is None or fields.last is not None:
            return chooser(desk).begin(fields, day)
        return chooser(desk).from_to(fields, fields.first, day)

    try:
        return await answer(Answer(raport, change, version), desk)
    except DatesFault as fault:
        return await _again(raport, fault, desk)


async def length_pressed(days: int, raport: RaportId, version: int, desk: Desk) -> Screen:
    def change(fields: LeaveFields) -> LeaveFields:
        return chooser(desk).from_for(fields, fields.first, days) if fields.first else fields

    try:
        return await answer(Answer(raport, change, version), desk)
    except DatesFault as fault:
        return await _again(raport, fault, desk)


async def _again(raport: RaportId, fault: DatesFault, desk: Desk) -> Screen:
    async with desk.work() as work:
        found = await own(raport, desk, work)
        if found is None:
            return wording.gone()
        month = leave_fields(found).first or desk.clock.today()
        return await _dates(found, month, desk, work, fault)


async def ask_again(stage: Stage, raport: RaportId, desk: Desk) -> Screen:
    """Correct one field: what was said stays until the new answer comes."""
    async with desk.work() as work:
        found = await editable(raport, desk, work)
        if isinstance(found, Screen):
            return found
        await work.talks.put(desk.channel_user, Talk(stage.value, {"raport": found.id}))
        screen = await _asked(stage, found, desk, work)
        await work.commit()
    return screen


async def dates_anew(raport: RaportId, desk: Desk) -> Screen:
    """The first day again; one chosen without its last day is forgotten."""
    async with desk.work() as work:
        found = await own(raport, desk, work)
    if found is not None and leave_fields(found).last is None:
        return await answer(Answer(raport, lambda fields: replace(fields, first=None)), desk)
    return await ask_again(Stage.DATES, raport, desk)


async def travel_chosen(days: int, raport: RaportId, version: int | None, desk: Desk) -> Screen:
    return await answer(Answer(raport, lambda fields: replace(fields, travel=days), version), desk)


def _by_distance(desk: Desk) -> Table:
    return desk.rules[TRAVEL].table if TRAVEL in desk.rules else {}


async def travel_typed(text: str, raport: RaportId, desk: Desk) -> Screen:
    """A whole number of days, or the question again."""
    days = int(text) if text.strip().isdecimal() else -1
    if 0 <= days <= asking.MOST_TRAVEL:
        return await travel_chosen(days, raport, None, desk)
    async with desk.work() as work:
        found = await own(raport, desk, work)
    return asking.ask_travel(found, _by_distance(desk), wrong=True) if found else wording.gone()


async def place_given(text: str, raport: RaportId, version: int | None, desk: Desk) -> Screen:
    """The place in the person's own words; empty: left out."""
    place = " ".join(text.split())[:LONGEST_PLACE]
    return await answer(Answer(raport, lambda fields: replace(fields, place=place), version), desk)
