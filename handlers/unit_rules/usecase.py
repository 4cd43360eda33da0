"""A personnel officer sets a value the law leaves open, or puts the default back; nothing is kept before his yes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from domain.law import Norm, Rules
from domain.notices import Notice
from domain.people import Role
from domain.talks import Talk
from domain.unit_rules import NotOpen, open_norm
from handlers.desk import Desk
from handlers.ports import UnitOfWork
from handlers.roster.usecase import is_officer
from handlers.screens import Screen, Words, _
from handlers.unit_rules import asking, wording
from handlers.unit_rules.draft import Draft, Stage, as_talk, draft_of
from handlers.unit_rules.reading import ReadingFault, Unread, checked_since, read_basis, read_since, read_value
from handlers.unit_rules.record import (
    UNIT_RULES,
    OwnRule,
    as_json,
    ended_by,
    kept_rules,
    norm_of,
    rulebook_with,
    with_rule,
)
from handlers.unit_rules.wording import Kept

UNIT_RULE_CHANGED: Final = "unit_rule_changed"
LAST_CHANGE: Final = "unit_rules.last_change"
STALE: Final = _("This has changed meanwhile. Here is how it stands now.")


async def overview(desk: Desk) -> Screen:
    """Every open value as it stands today."""
    if not is_officer(desk):
        return wording.not_yours()
    async with desk.work() as work:
        now = _today(desk, await kept_rules(work))
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return wording.overview(_open(now))


def _open(now: Rules) -> list[Norm]:
    """Those the law leaves to the unit."""
    return [norm for norm in now.norms.values() if norm.open]


def _today(desk: Desk, rules: Iterable[OwnRule]) -> Rules:
    """The values of today with the changes kept until this moment: the desk was set before them."""
    return rulebook_with(desk.rulebook, rules).on(desk.clock.today())


async def one(key: str, desk: Desk, toast: Words | None = None) -> Screen:
    """One value with its history. Opening it ends a change that was being written."""
    if not is_officer(desk):
        return wording.not_yours()
    async with desk.work() as work:
        screen = await _one(key, desk, work, toast)
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return screen


async def _one(key: str, desk: Desk, work: UnitOfWork, toast: Words | None = None) -> Screen:
    rules = await kept_rules(work)
    now = _today(desk, rules)
    if key not in now or not now[key].open:
        return wording.overview(_open(now))
    history = [await _kept(rule, desk, work) for rule in rules if rule.key == key]
    return wording.one(now[key], history, len(rules), toast)


async def _kept(rule: OwnRule, desk: Desk, work: UnitOfWork) -> Kept:
    return Kept(rule, norm_of(rule, desk.rulebook), await work.people.get(rule.by))


async def begin(draft: Draft, desk: Desk) -> Screen:
    """The first question of a change, unless another officer was quicker."""
    if not is_officer(desk):
        return wording.not_yours()
    stage = Stage.SINCE if draft.reset else Stage.VALUE
    async with desk.work() as work:
        if not _may_be_set(draft.key, desk) or draft.version != len(await kept_rules(work)):
            return await _one(draft.key, desk, work, STALE)
        await work.talks.put(desk.channel_user, as_talk(draft, stage))
        await work.commit()
    norm = open_norm(desk.rulebook, draft.key)
    return asking.ask_since(norm, desk.clock.today()) if draft.reset else asking.ask_value(norm)


def _may_be_set(key: str, desk: Desk) -> bool:
    try:
        open_norm(desk.rulebook, key)
    except NotOpen:
        return False
    return True


async def value_typed(text: str, talk: Talk, desk: Desk) -> Screen:
    """The typed value, or the question again with the reason."""
    if not is_officer(desk):
        return wording.not_yours()
    draft = draft_of(talk)
    norm = open_norm(desk.rulebook, draft.key)
    try:
        value = read_value(text, norm.unit, desk.clock.today())
    except ReadingFault as fault:
        return asking.ask_value(norm, fault)
    await _note(replace(draft, value=value), Stage.SINCE, desk)
    return asking.ask_since(norm, desk.clock.today())


async def _note(draft: Draft, stage: Stage, desk: Desk) -> None:
    async with desk.work() as work:
        await work.talks.put(desk.channel_user, as_talk(draft, stage))
        await work.commit()


async def since_typed(text: str, talk: Talk, desk: Desk) -> Screen:
    try:
        return await _since(read_since(text, desk.clock.today()), talk, desk)
    except ReadingFault as fault:
        return asking.ask_since(open_norm(desk.rulebook, draft_of(talk).key), desk.clock.today(), fault)


async def since_pressed(day: int, talk: Talk, desk: Desk) -> Screen:
    """The day of a button; one of an earlier question has no effect."""
    if talk.expecting != Stage.SINCE:
        return await overview(desk)
    try:
        return await _since(checked_since(date.fromordinal(day), desk.clock.today()), talk, desk)
    except ReadingFault as fault:
        return asking.ask_since(open_norm(desk.rulebook, draft_of(talk).key), desk.clock.today(), fault)


async def _since(since: date, talk: Talk, desk: Desk) -> Screen:
    if not is_officer(desk):
        return wording.not_yours()
    draft = draft_of(talk)
    await _note(replace(draft, since=since), Stage.BASIS, desk)
    return asking.ask_basis(open_norm(desk.rulebook, draft.key))


async def basis_typed(text: str, talk: Talk, desk: Desk) -> Screen:
    """The paper it rests on; then the whole change is shown."""
    if not is_officer(desk):
        return wording.not_yours()
    draft = draft_of(talk)
    try:
        whole = replace(draft, basis=read_basis(text))
    except ReadingFault:
        return asking.ask_basis(open_norm(desk.rulebook, draft.key), wrong=True)
    await _note(whole, Stage.PREVIEW, desk)
    return await _preview(whole, desk)


async def _preview(draft: Draft, desk: Desk) -> Screen:
    new = draft.rule(desk.me.id, desk.clock.now())
    async with desk.work() as work:
        rules = await kept_rules(work)
        ended = [await _kept(rule, desk, work) for rule in ended_by(rules, new)]
        shown = await _kept(new, desk, work)
    return wording.preview(_today(desk, rules)[draft.key], shown, ended, draft.digest)


async def keep(digest: str, talk: Talk, desk: Desk) -> Screen:
    """Keep exactly what was shown, tell the commander, in one commit; of two officers at once the first wins."""
    if not is_officer(desk):
        return wording.not_yours()
    if talk.expecting != Stage.PREVIEW or draft_of(talk).digest != digest:
        return await overview(desk)
    draft = draft_of(talk)
    new = draft.rule(desk.me.id, desk.clock.now())
    if new.since < desk.clock.today():
        return await _day_past(draft, desk)
    async with desk.work() as work:
        await _one_at_a_time(new, work)
        await work.talks.put(desk.channel_user, Talk())
        toast = await _kept_unless_stale(new, draft.version, desk, work)
        screen = await _one(draft.key, desk, work, toast)
        await work.commit()
    return screen


async def _day_past(draft: Draft, desk: Desk) -> Screen:
    """Midnight has come between the question and the yes: the first day is asked again."""
    await _note(draft, Stage.SINCE, desk)
    norm = open_norm(desk.rulebook, draft.key)
    return asking.ask_since(norm, desk.clock.today(), ReadingFault(Unread.PAST))


async def _one_at_a_time(new: OwnRule, work: UnitOfWork) -> None:
    """Changes queue up here until the one before has committed: the record is the lock, on both databases."""
    await work.keep.put(LAST_CHANGE, new.at.isoformat())


async def _kept_unless_stale(new: OwnRule, version: int, desk: Desk, work: UnitOfWork) -> Words:
    rules = await kept_rules(work)
    if len(rules) != version:
        return STALE
    await work.keep.put(UNIT_RULES, as_json(with_rule(rules, new)))
    await _tell_commanders(len(rules), desk, work)
    return _("Kept. The commander of the unit is told.")


async def _tell_commanders(at: int, desk: Desk, work: UnitOfWork) -> None:
    """*at* is the place of the change among all that were kept."""
    for commander in await work.people.with_role(Role.UNIT_COMMANDER):
        if commander.id != desk.me.id:
            key = f"{UNIT_RULE_CHANGED}:{at}:{commander.id}"
            await work.outbox.put(Notice(UNIT_RULE_CHANGED, commander.id, key, {"at": at}))
