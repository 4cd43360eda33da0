"""The personnel officer's roster: template, dry run, difference, one yes."""

from typing import Any

from domain.people import Role
from domain.talks import Talk
from handlers.desk import Desk
from handlers.ports import Sheet, SheetFault
from handlers.roster import wording
from handlers.roster.columns import COLUMNS
from handlers.roster.importing import Prepared, apply, prepare
from handlers.roster.rows import HeaderFault
from handlers.screens import Document, Screen

FILE_STEP = "roster.file"


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
    """Dry run: faults by row, in the sent-back file as well, or the difference with a yes."""
    if not is_officer(desk):
        return wording.not_yours()
    try:
        sheet = desk.sheets.read(name, content)
        async with desk.work() as work:
            prepared = await prepare(sheet, desk.clock.today(), desk.me, work)
            if prepared.reading.has_iin and not desk.unit.iin_in_chat:
                return wording.iin_refused()
            if prepared.difference is not None and not prepared.difference.empty:
                await work.keep.put(_pending(desk), _as_json(sheet, prepared.digest))
                await work.talks.put(desk.channel_user, Talk())
                await work.commit()
    except SheetFault as fault:
        return wording.unreadable(fault.code)
    except HeaderFault as fault:
        return wording.no_roster(fault.missing)
    return _preview(sheet, prepared, desk)


def _preview(sheet: Sheet, prepared: Prepared, desk: Desk) -> Screen:
    if prepared.difference is not None:
        return wording.preview(prepared.difference, prepared.digest)
    remarks: dict[int, str] = {}
    for fault in prepared.reading.faults:
        said = desk.words(wording.fault_in_row(fault), desk.locale)
        remarks[fault.row] = "; ".join(part for part in (remarks.get(fault.row), said) if part)
    content = desk.sheets.write(sheet, remarks=remarks)
    return wording.faulty(prepared.reading.faults, Document("sarbaz-roster-remarks.xlsx", content))


async def apply_pending(digest: str, desk: Desk) -> Screen:
    """Apply the previewed file, if it and the roster are still what was previewed."""
    if not is_officer(desk):
        return wording.not_yours()
    async with desk.work() as work:
        pending = await work.keep.get(_pending(desk))
        if pending is None or pending["digest"] != digest:
            return wording.preview_gone()
        prepared = await prepare(_from_json(pending), desk.clock.today(), desk.me, work)
        if prepared.difference is None or prepared.digest != digest:
            return wording.preview_gone()
        moved = await apply(prepared, desk.clock.today(), desk.clock.now(), work)
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


def _as_json(sheet: Sheet, digest: str) -> dict[str, Any]:
    return {"header": list(sheet.header), "rows": [[number, list(row)] for number, row in sheet.rows], "digest": digest}


def _from_json(kept: dict[str, Any]) -> Sheet:
    return Sheet(tuple(kept["header"]), tuple((number, tuple(row)) for number, row in kept["rows"]))
