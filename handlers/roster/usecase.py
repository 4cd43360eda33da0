"""The personnel officer's roster: template, dry run, difference, one yes."""

from asyncio import to_thread
from typing import Any, Final

from domain.people import Role
from domain.talks import Talk
from handlers.desk import Desk
from handlers.ports import Sheet, SheetFault
from handlers.roster import wording
from handlers.roster.columns import COLUMNS, REMARKS
from handlers.roster.header import HeaderFault
from handlers.roster.importing import Prepared, apply, one_at_a_time, prepare
from handlers.roster.remarks import remarks_of
from handlers.screens import Document, Screen

FILE_STEP: Final = "roster.file"


def is_officer(desk: Desk) -> bool:
    return desk.me.has(Role.PERSONNEL_OFFICER)


async def show(desk: Desk) -> Screen:
    """The roster in numbers; the full roster is always the denominator."""
    if not is_officer(desk):
        return wording.not_yours()
    async with desk.work() as work:
        people = await work.people.all()
        joined = await work.accounts.joined()
    return wording.overview(len(people), sum(person.id in joined for person in people))


async def template(desk: Desk) -> Screen:
    if not is_officer(desk):
        return wording.not_yours()
    header = tuple(column.header(desk.locale) for column in COLUMNS)
    content = desk.sheets.write(Sheet(header, ()))
    return wording.template(Document("sarbaz-roster.xlsx", content))


async def ask_file(desk: Desk) -> Screen:
    if not is_officer(desk):
        return wording.not_yours()
    async with desk.work() as work:
        await work.talks.put(desk.channel_user, Talk(FILE_STEP))
        await work.commit()
    return wording.ask_file(desk.unit.iin_in_chat)


async def take_file(name: str, content: bytes, desk: Desk) -> Screen:
    """Dry run: faults by row, in the sent-back file as well, or the difference with a yes.

    Whatever comes of it, an earlier preview no longer holds. A file with IINs is not kept anywhere.
    """
    if not is_officer(desk):
        return wording.not_yours()
    try:
        sheet = await to_thread(desk.sheets.read, name, content)
        prepared = await _looked_through(sheet, desk)
    except SheetFault as fault:
        return wording.unreadable(fault.code)
    except HeaderFault as fault:
        return wording.no_roster(fault.missing, fault.double)
    if prepared.reading.has_iin and not desk.unit.iin_in_chat:
        return wording.iin_refused()
    if prepared.difference is None:
        return _sent_back(prepared, desk)
    return wording.preview(prepared.difference, prepared.digest)


async def _looked_through(sheet: Sheet, desk: Desk) -> Prepared:
    async with desk.work() as work:
        await work.keep.drop(_pending(desk))
        prepared = await prepare(sheet, desk.clock.today(), desk.me, work)
        allowed = desk.unit.iin_in_chat or not prepared.reading.has_iin
        if allowed and prepared.difference is not None and not prepared.difference.empty:
            await work.keep.put(_pending(desk), _as_json(prepared))
            await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return prepared


def _sent_back(prepared: Prepared, desk: Desk) -> Screen:
    faults = prepared.reading.faults
    remarks = remarks_of(faults, lambda text: desk.words(text, desk.locale))
    if not remarks:
        return wording.faulty(faults)
    content = desk.sheets.write(prepared.sheet, remarks=remarks, heading=REMARKS.header(desk.locale))
    return wording.faulty(faults, Document("sarbaz-roster-remarks.xlsx", content))


async def apply_pending(digest: str, desk: Desk) -> Screen:
    """Apply the previewed file, if it and the roster are still what was previewed."""
    if not is_officer(desk):
        return wording.not_yours()
    today, now = desk.clock.today(), desk.clock.now()
    async with desk.work() as work:
        await one_at_a_time(now, work)
        pending = await work.keep.get(_pending(desk))
        if pending is None or pending["digest"] != digest:
            return wording.preview_gone()
        prepared = await prepare(_from_json(pending), today, desk.me, work)
        if prepared.difference is None or prepared.digest != digest:
            return wording.preview_gone()
        moved = await apply(prepared, today, now, work)
        await work.keep.drop(_pending(desk))
        await work.commit()
    return wording.applied(prepared.difference, moved)


async def drop_pending(desk: Desk) -> Screen:
    async with desk.work() as work:
        await work.keep.drop(_pending(desk))
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return wording.dropped()


def _pending(desk: Desk) -> str:
    return f"roster.pending.{desk.me.id}"


def _as_json(prepared: Prepared) -> dict[str, Any]:
    sheet = prepared.sheet
    rows = [[number, list(row)] for number, row in sheet.rows]
    return {"header": list(sheet.header), "row": sheet.header_row, "rows": rows, "digest": prepared.digest}


def _from_json(kept: dict[str, Any]) -> Sheet:
    rows = tuple((number, tuple(row)) for number, row in kept["rows"])
    return Sheet(tuple(kept["header"]), rows, kept["row"])
