"""Filing by the form beyond the draft itself: choosing the kind, sending, throwing a draft away."""

from domain.raport_kinds import Group
from domain.raports import Action, RaportId, RaportState
from handlers.desk import Desk
from handlers.forms import drafting, wording
from handlers.forms.known import all_specs, commands, own
from handlers.forms.record import next_field
from handlers.ports import Talk
from handlers.raports.moving import Halt, Move, move
from handlers.raports.usecase import show as show_raport
from handlers.screens import Screen, _


async def choose_group(desk: Desk) -> Screen:
    async with desk.work() as work:
        below = await commands(desk, work)
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return wording.choose_group(all_specs(desk), desk.me, commands=below)


async def choose_kind(group: str, desk: Desk) -> Screen:
    if group not in list(Group):
        return await choose_group(desk)
    async with desk.work() as work:
        below = await commands(desk, work)
    return wording.choose_kind(Group(group), all_specs(desk), desk.me, commands=below)


async def not_offered(desk: Desk) -> Screen:
    async with desk.work() as work:
        below = await commands(desk, work)
    return wording.not_offered(all_specs(desk), desk.me, commands=below)


async def send(raport: RaportId, version: int, desk: Desk) -> Screen:
    """Send it up the chain; what has become impossible since the preview is shown again instead."""
    async with desk.work() as work:
        mine = await drafting.editable(raport, desk, work)
        if isinstance(mine, Screen):
            return mine
        if next_field(mine.spec, mine.raport) or (await drafting.whole_of(mine, desk, work)).stopped:
            stopped = _("It cannot be sent like this. Look at what stops it.")
            screen = await drafting.go_on(mine, desk, work, stopped)
            await work.commit()
            return screen
        moved = await move(Move(raport, version, Action.SEND), desk, work)
        if not isinstance(moved, Halt):
            await work.talks.put(desk.channel_user, Talk())
            await work.commit()
    if moved is Halt.NOBODY_ABOVE:
        return wording.nobody_above(mine.raport)
    if isinstance(moved, Halt):
        return await drafting.show(raport, desk, drafting.STALE)
    return await show_raport(raport, desk, _("Sent"))


async def discard(raport: RaportId, version: int, sure: bool, desk: Desk) -> Screen:
    """Throw a draft away after one question; what is sent can only be withdrawn."""
    async with desk.work() as work:
        mine = own(await work.raports.get(raport), desk)
        if mine is None or mine.raport.state is not RaportState.DRAFT:
            return wording.gone()
        if mine.raport.version != version:
            screen = await drafting.go_on(mine, desk, work, drafting.STALE)
            await work.commit()
            return screen
        if not sure:
            return wording.ask_discard(mine.raport)
        await work.raports.drop_draft(raport)
        await work.commit()
    return await choose_group(desk)
