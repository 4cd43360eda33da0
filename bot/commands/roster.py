"""`roster import FILE`: all or nothing, with a dry run; the way for files that hold IINs."""

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.catalogues import LANGUAGES
from bot.clock import SystemClock
from bot.house import open_words
from bot.offline import database_of
from bot.settings import database_settings
from bot.spreadsheets import SpreadsheetFiles
from bot.terminal import complain, say
from domain.roster import Difference
from handlers.ports import Sheet, SheetFault
from handlers.roster import wording
from handlers.roster.importing import Prepared, apply, prepare
from handlers.roster.rows import HeaderFault
from handlers.screens import Screen
from storage.work import SqlUnitOfWork

if TYPE_CHECKING:
    from bot.terminal import Subparsers


def add(subparsers: "Subparsers") -> None:
    parser = subparsers.add_parser("roster", help="the roster of the unit")
    importing = parser.add_subparsers(required=True, metavar="import").add_parser("import", help="take over a file")
    importing.add_argument("file", type=Path, help="XLSX or CSV")
    importing.add_argument("--dry-run", action="store_true", help="show the faults or the changes; keep nothing")
    importing.add_argument("--language", default="ru", choices=LANGUAGES, help="of what is printed")
    importing.set_defaults(run=_import)


def _import(args: argparse.Namespace) -> int:
    try:
        sheet = SpreadsheetFiles().read(args.file.name, args.file.read_bytes())
    except FileNotFoundError:
        complain(f"There is no file {args.file}.")
        return 1
    except SheetFault as fault:
        complain(_text(wording.unreadable(fault.code), args.language))
        return 1
    try:
        prepared = asyncio.run(_taken_over(sheet, dry_run=args.dry_run))
    except HeaderFault as fault:
        complain(_text(wording.no_roster(fault.missing), args.language))
        return 1
    return _told(prepared, args)


async def _taken_over(sheet: Sheet, *, dry_run: bool) -> Prepared:
    """Applied unless there are faults or this is a dry run."""
    settings = database_settings()
    clock = SystemClock(settings.unit.zone)
    async with database_of(settings) as engine, SqlUnitOfWork(engine) as work:
        prepared = await prepare(sheet, clock.today(), None, work)
        if prepared.difference is not None and not dry_run:
            await apply(prepared, clock.today(), clock.now(), work)
            await work.commit()
    return prepared


def _told(prepared: Prepared, args: argparse.Namespace) -> int:
    if prepared.difference is None:
        speech = open_words()
        for fault in prepared.reading.faults:
            complain(speech(wording.fault_line(fault), args.language))
        return 1
    say(_text(_answer(prepared.difference, dry_run=args.dry_run), args.language))
    return 0


def _answer(found: Difference, *, dry_run: bool) -> Screen:
    return wording.preview(found, _NO_DIGEST) if dry_run else wording.applied(found, 0)


def _text(screen: Screen, language: str) -> str:
    """A screen's lines as plain text; buttons mean nothing in a terminal."""
    speech = open_words()
    return "\n".join(speech(line.words, language) for line in screen.lines)


_NO_DIGEST: Final = "-"  #: the digest is for a button, and a terminal has none
