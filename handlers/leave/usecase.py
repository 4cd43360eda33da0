"""Annual leave beyond the draft itself: the balance, sending, throwing a draft away."""

from domain.raports import ANNUAL_LEAVE, Action, RaportId, RaportState
from handlers.desk import Desk
from handlers.leave import drafting, wording
from handlers.leave.doubts import stops
from handlers.leave.reckoning import ENTITLED, plan_of, year_leave
from handlers.ports import Talk
from handlers.raports.moving import Halt, Move, move
from handlers.raports.usecase import show as show_raport
from handlers.screens import Screen, Words, _


async def overview(desk: Desk, year: int = 0, toast: Words | None = None) -> Screen:
    """The balance of a leave year: this one or the next."""
    if desk.me.service_kind not in ENTITLED:
        return wording.not_entitled(desk.me)
    today = desk.clock.today()
    shown = year if year in (today.year, today.year + 1) else today.year
    async with desk.work() as work:
        leave = await year_leave(desk.me, shown, today, desk.rules, work)
        draft = await work.raports.draft_of(desk.me.id, ANNUAL_LEAVE)
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return wording.overview(leave, today.year, draft, toast)


async def send(raport: RaportId, version: int, desk: Desk) -> Screen:
    """Send it up the chain: state, number, reserved days and the superior's prompt in one commit.

    What has become impossible since the preview is shown again instead.
    """
    async with desk.work() as work:
        found = await drafting.editable(raport, desk, work)
        if isinstance(found, Screen):
            return found
        plan = await plan_of(found, desk.me, desk.calendar, desk.rules, work)
        if plan is None or not plan.fields.whole or stops(plan, desk.clock.today()):
            screen = await drafting.go_on(found, desk, work, _("It cannot be sent like this. Look at what stops it."))
            await work.commit()
            return screen
        moved = await move(Move(raport, version, Action.SEND), desk, work)
        if not isinstance(moved, Halt):
            await work.talks.put(desk.channel_user, Talk())
            await work.commit()
    if moved is Halt.NOBODY_ABOVE:
        return wording.nobody_above(found)
    if isinstance(moved, Halt):
        return await drafting.show(raport, desk)
    return await show_raport(raport, desk, _("Sent"))


async def discard(raport: RaportId, version: int, sure: bool, desk: Desk) -> Screen:
    """Throw a draft away after one question; what is sent can only be withdrawn."""
    async with desk.work() as work:
        found = await drafting.own(raport, desk, work)
        if found is None or found.state is not RaportState.DRAFT:
            return wording.gone()
        if found.version != version:
            screen = await drafting.go_on(found, desk, work, drafting.STALE)
            await work.commit()
            return screen
        if not sure:
            return wording.ask_discard(found)
        await work.raports.drop_draft(raport)
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return await overview(desk, toast=_("The draft is thrown away"))
