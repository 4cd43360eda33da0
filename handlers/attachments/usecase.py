"""Attaching the papers of a raport, looking at them and taking them away."""

import asyncio
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from domain.attachments import MOST_FILES, Attachment, Media, may_change, may_open
from domain.raport_kinds import PaperNeed
from domain.raports import Part, RaportId
from handlers.attachments import wording
from handlers.attachments.content import ContentFault, Refused, cleaned
from handlers.attachments.wording import Papers
from handlers.desk import Desk
from handlers.forms.known import spec_of
from handlers.forms.record import papers_there, ticked
from handlers.ports import Talk, UnitOfWork
from handlers.raports.moving import scene
from handlers.screens import Line, Screen

FILE_STEP: Final = "attachment.file"
SHOWN_STEP: Final = "attachment.shown"
LONGEST_NAME: Final = 200  #: letters of "to whom"


@dataclass(frozen=True)
class Page:
    """One thing to keep: a file's bytes, or to whom the paper was shown."""

    media: Media
    content: bytes = b""
    shown_to: str = ""


async def _papers(raport: RaportId, desk: Desk, work: UnitOfWork) -> Papers | None:
    """None where the raport has no such papers, or the reader may not open them."""
    seen = await scene(raport, desk, work)
    if seen is None or not may_open(seen.part, seen.raport):
        return None
    spec = spec_of(seen.raport.kind, desk)
    if spec is None or not spec.papers:
        return None
    kept = await work.attachments.of(raport)
    own = seen.part is Part.APPLICANT
    return Papers(spec, seen.raport, kept, seen.people, own=own, uploads=desk.unit.uploads)


async def overview(raport: RaportId, desk: Desk) -> Screen:
    async with desk.work() as work:
        shown = await _papers(raport, desk, work)
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return wording.overview(shown) if shown else wording.gone()


async def ask(raport: RaportId, at: int, desk: Desk) -> Screen:
    """Expect the file, or the words, of this paper."""
    async with desk.work() as work:
        shown = await _papers(raport, desk, work)
        if shown is None or not 0 <= at < len(shown.spec.papers):
            return wording.gone()
        need = shown.spec.papers[at]
        if not shown.own or not may_change(shown.raport, need):
            return wording.overview(shown, wording.stale())
        step = FILE_STEP if desk.unit.uploads else SHOWN_STEP
        await work.talks.put(desk.channel_user, Talk(step, {"raport": raport, "paper": need.code}))
        await work.commit()
    return wording.ask_file(need, shown.raport) if desk.unit.uploads else wording.ask_shown(need, shown.raport)


def _need(shown: Papers, code: str) -> PaperNeed | None:
    return next((need for need in shown.spec.papers if need.code == code), None)


async def refused(why: Refused, talk: Talk, desk: Desk) -> Screen:
    """The same question with the reason."""
    async with desk.work() as work:
        shown = await _papers(RaportId(talk.data["raport"]), desk, work)
    need = _need(shown, talk.data["paper"]) if shown else None
    return wording.ask_file(need, shown.raport, why) if shown and need else wording.gone()


async def asked_again(talk: Talk, desk: Desk) -> Screen:
    """Words came where a file is expected."""
    async with desk.work() as work:
        shown = await _papers(RaportId(talk.data["raport"]), desk, work)
    need = _need(shown, talk.data["paper"]) if shown else None
    return wording.ask_file(need, shown.raport) if shown and need else wording.gone()


async def file_sent(content: bytes, talk: Talk, desk: Desk) -> Screen:
    """Checked and cleaned outside the transaction; the next page of the same paper may follow at once."""
    if not desk.unit.uploads:
        return await overview(RaportId(talk.data["raport"]), desk)
    try:
        media, kept = await asyncio.to_thread(cleaned, content)
    except ContentFault as fault:
        return await refused(fault.why, talk, desk)
    return await _keep(Page(media, kept), talk, desk, wording.attached())


async def shown_to(text: str, talk: Talk, desk: Desk) -> Screen:
    whom = " ".join(text.split())[:LONGEST_NAME]
    if not whom:
        return await overview(RaportId(talk.data["raport"]), desk)
    return await _keep(Page(Media.SHOWN, shown_to=whom), talk, desk, wording.recorded())


async def _keep(page: Page, talk: Talk, desk: Desk, note: Line) -> Screen:
    raport = RaportId(talk.data["raport"])
    async with desk.work() as work:
        shown = await _papers(raport, desk, work)
        need = _need(shown, talk.data["paper"]) if shown else None
        if shown is None or need is None:
            return wording.gone()
        if not shown.own or not may_change(shown.raport, need):
            return wording.overview(shown, wording.stale())
        if len(shown.kept) >= MOST_FILES:
            return wording.ask_file(need, shown.raport, Refused.TOO_MANY)
        await work.attachments.add(_attachment(page, shown, need, desk), page.content)
        note = note if await _marked(shown, need, True, work) else wording.stale()
        if page.media is Media.SHOWN:
            await work.talks.put(desk.channel_user, Talk())
        return await _committed(shown, note, desk, work)


def _attachment(page: Page, shown: Papers, need: PaperNeed, desk: Desk) -> Attachment:
    digest = sha256(page.content).hexdigest() if page.content else ""
    now = desk.clock.now()
    return Attachment(0, shown.raport.id, need.code, page.media, digest, desk.me.id, now, page.shown_to)


async def _marked(shown: Papers, need: PaperNeed, there: bool, work: UnitOfWork) -> bool:
    """The raport says whether the paper is there; its version grows, so that nothing else was changed at once."""
    raport = shown.raport
    changed = ticked(raport, need) if (need.code in papers_there(raport)) is not there else raport
    return await work.raports.rewrite(replace(changed, version=raport.version + 1), was=raport)


async def _committed(shown: Papers, note: Line, desk: Desk, work: UnitOfWork) -> Screen:
    """Keep it and show how it stands; what somebody else overtook is not kept."""
    if note != wording.stale():
        await work.commit()
        shown = await _papers(shown.raport.id, desk, work) or shown
    return wording.overview(shown, note)


async def remove(raport: RaportId, version: int, attachment: int, desk: Desk) -> Screen:
    """While the paper may still be changed; to replace it, attach another."""
    async with desk.work() as work:
        shown = await _papers(raport, desk, work)
        if shown is None:
            return wording.gone()
        found = next((one for one in shown.kept if one.id == attachment), None)
        need = _need(shown, found.paper) if found else None
        allowed = need is not None and shown.own and may_change(shown.raport, need)
        if need is None or not allowed or shown.raport.version != version:
            return wording.overview(shown, wording.stale())
        await work.attachments.remove(attachment)
        left = any(one.paper == need.code for one in shown.kept if one.id != attachment)
        note = wording.removed() if await _marked(shown, need, left, work) else wording.stale()
        return await _committed(shown, note, desk, work)


async def show_file(raport: RaportId, attachment: int, desk: Desk) -> Screen:
    """The file as a document, for whoever may open it today."""
    async with desk.work() as work:
        shown = await _papers(raport, desk, work)
        found = next((one for one in shown.kept if one.id == attachment), None) if shown else None
        if shown is None or found is None or found.media is Media.SHOWN:
            return wording.gone()
        return wording.file(found, await work.attachments.content(attachment), shown.spec)
