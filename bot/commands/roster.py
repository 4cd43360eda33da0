"""`roster import` and `roster template`: shown before it is kept, all or nothing; the way for files that hold IINs."""

import argparse
import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.catalogues import LANGUAGES
from bot.clock import SystemClock
from bot.house import open_words
from bot.offline import database_of
from bot.settings import database_settings
from bot.spreadsheets import SpreadsheetFiles
from bot.terminal import agreed, complain, say
from bot.words import Speech
from domain.roster import Difference
from handlers.ports import Clock, OpenWork, Sheet, SheetFault
from handlers.roster import wording
from handlers.roster.columns import COLUMNS, REMARKS
from handlers.roster.fault_lines import fault_line
from handlers.roster.header import HeaderFault
from handlers.roster.importing import Prepared, apply, one_at_a_time, prepare
from handlers.roster.remarks import remarks_of
from handlers.screens import Screen
from storage.work import work_of

if TYPE_CHECKING:
    from bot.terminal import Subparsers

QUESTION: Final = "Apply these changes?"
NOTHING_KEPT: Final = "Nothing was changed."
NOT_ASKED: Final = "Nothing was changed. To apply this without being asked, run it again with --yes."
OVERTAKEN: Final = "The roster has changed since the changes were shown. Nothing was changed; please run it again."


@dataclass(frozen=True)
class Telling:
    """Says screens and faults on the terminal, in the operator's language."""

    speech: Speech
    language: str

    def text(self, screen: Screen) -> str:
        """A screen's lines; buttons mean nothing in a terminal."""
        return "\n".join(self.speech(line.words, self.language) for line in screen.lines)

    def sent_back(self, prepared: Prepared, file: Path) -> None:
        """Every fault by its row, and a copy of the file with the remarks beside it."""
        for fault in prepared.reading.faults:
            complain(self.speech(fault_line(fault), self.language))
        remarks = remarks_of(prepared.reading.faults, lambda text: self.speech(text, self.language))
        if remarks:
            copy = file.with_name(f"{file.stem}-remarks.xlsx")
            heading = REMARKS.header(self.language)
            copy.write_bytes(SpreadsheetFiles().write(prepared.sheet, remarks=remarks, heading=heading))
            complain(f"The same remarks stand beside their rows in {copy}. Correct the rows and import that file.")
        complain(NOTHING_KEPT)


@dataclass(frozen=True)
class Importer:
    """One file on its way into the roster."""

    open_work: OpenWork
    clock: Clock
    telling: Telling
    dry_run: bool
    consent: Callable[[], bool]  #: asked once the changes are shown

    async def take(self, file: Path, sheet: Sheet) -> int:
        """The exit status. Nothing is locked while the operator thinks: what he agrees to is compared once more."""
        async with self.open_work() as work:
            shown = await prepare(sheet, self.clock.today(), None, work)
        if shown.difference is None:
            self.telling.sent_back(shown, file)
            return 1
        say(self.telling.text(wording.preview(shown.difference, shown.digest)))
        if shown.difference.empty or self.dry_run:
            return 0
        if not self.consent():
            complain(NOT_ASKED)
            return 1
        return await self._keep(sheet, shown.difference, shown.digest)

    async def _keep(self, sheet: Sheet, found: Difference, digest: str) -> int:
        today, now = self.clock.today(), self.clock.now()
        async with self.open_work() as work:
            await one_at_a_time(now, work)
            prepared = await prepare(sheet, today, None, work)
            if prepared.digest != digest:
                complain(OVERTAKEN)
                return 1
            moved = await apply(prepared, today, now, work)
            await work.commit()
        say(self.telling.text(wording.applied(found, moved)))
        return 0


def add(subparsers: "Subparsers") -> None:
    roster = subparsers.add_parser("roster", help="the roster of the unit")
    commands = roster.add_subparsers(title="commands", required=True, metavar="COMMAND")
    importing = commands.add_parser("import", help="take over a file; IINs are allowed here")
    importing.add_argument("file", type=Path, help="XLSX or CSV")
    importing.add_argument("--dry-run", action="store_true", help="show the faults or the changes; keep nothing")
    importing.add_argument("--yes", action="store_true", help="apply without asking")
    importing.set_defaults(run=_import)
    template = commands.add_parser("template", help="write an empty roster file")
    template.add_argument("file", type=Path, help="where to; XLSX")
    template.set_defaults(run=_template)
    for command in (importing, template):
        command.add_argument("--language", default="ru", choices=LANGUAGES, help="of headers and of what is printed")


def _template(args: argparse.Namespace) -> int:
    if args.file.exists():
        complain(f"{args.file} is there already. Name another file, or move that one away.")
        return 1
    header = tuple(column.header(args.language) for column in COLUMNS)
    args.file.write_bytes(SpreadsheetFiles().write(Sheet(header, ())))
    say(f"Wrote {args.file}. Fill one row for each person, then run: python -m bot roster import {args.file}")
    return 0


def _import(args: argparse.Namespace) -> int:
    telling = Telling(open_words(), args.language)
    try:
        sheet = SpreadsheetFiles().read(args.file.name, args.file.read_bytes())
        return asyncio.run(_imported(sheet, telling, args))
    except OSError as trouble:
        complain(f"{trouble.filename} can't be used: {trouble.strerror}. Check the name and try again.")
    except SheetFault as fault:
        complain(telling.text(wording.unreadable(fault.code)))
    except HeaderFault as fault:
        complain(telling.text(wording.no_roster(fault.missing, fault.double)))
    return 1


async def _imported(sheet: Sheet, telling: Telling, args: argparse.Namespace) -> int:
    settings = database_settings()
    async with database_of(settings) as engine:
        clock = SystemClock(settings.unit.zone)
        importer = Importer(work_of(engine), clock, telling, args.dry_run, lambda: args.yes or agreed(QUESTION))
        return await importer.take(args.file, sheet)
