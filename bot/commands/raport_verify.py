"""`raports verify CODE`: whether the kept history of a raport is still the one its time sheet was printed from."""

import argparse
import asyncio
from typing import TYPE_CHECKING, Final

from bot.offline import database_of
from bot.settings import Settings, database_settings
from bot.terminal import complain, say
from domain.check_code import CheckCode, NotACode, read_code
from domain.history_chain import Damage, Harm, Link
from domain.history_check import Finding, compare
from domain.raports import Raport
from handlers.ports import OpenWork
from storage.work import work_of

if TYPE_CHECKING:
    from bot.terminal import Subparsers

INTACT: Final = 0
DAMAGED: Final = 1
UNKNOWN: Final = 2
NO_CODE: Final = "This is no check code: mistyped or cut. Read it once more; it has five groups of four signs."
NO_RAPORT: Final = "The code is well formed, but no raport here has it. Check that this is the database of that unit."
WORDS: Final = {
    Harm.CHANGED: "Entry {number} was changed: it is not what was kept.",
    Harm.REMOVED: "Entry {number} was removed.",
    Harm.REORDERED: "Entry {number} was reordered: it stands after an entry that came later.",
}


def add_verify(commands: "Subparsers") -> None:
    """Exit status: 0 intact, 1 the history was touched, 2 the code is unknown."""
    verify = commands.add_parser("verify", help="check the history of a raport against the code on its time sheet")
    verify.add_argument("code", metavar="CODE", help="five groups of four signs, as printed")
    verify.set_defaults(run=_verify)


def _verify(args: argparse.Namespace) -> int:
    try:
        code = read_code(args.code)
    except NotACode:
        complain(NO_CODE)
        return UNKNOWN
    return asyncio.run(_with_database(code, database_settings()))


async def _with_database(code: CheckCode, settings: Settings) -> int:
    async with database_of(settings) as engine:
        return await verified(code, work_of(engine))


async def verified(code: CheckCode, open_work: OpenWork) -> int:
    """The exit status; what was found is said."""
    async with open_work() as work:
        raport = await work.raports.get(code.raport)
        links = await work.raports.chained(code.raport)
    if raport is None or not code.entries:
        complain(NO_RAPORT)
        return UNKNOWN
    finding = compare(code, links)
    say(f"Raport No. {raport.number or raport.id}: {code.entries} entries on the sheet, {len(links)} kept.")
    return _told(finding, raport, links)


def _told(finding: Finding, raport: Raport, links: tuple[Link, ...]) -> int:
    if finding.intact:
        later = f" {finding.later} more came later." if finding.later else ""
        say(f"Intact: the kept history of raport No. {raport.number} is the one the sheet was printed from.{later}")
        return INTACT
    for damage in finding.damages:
        complain(_said(damage, links))
    return DAMAGED


def _said(damage: Damage, links: tuple[Link, ...]) -> str:
    """The damage with what the entry says now, where there is one."""
    words = WORDS[damage.harm].format(number=damage.number)
    kept = next((link.step for link in links if link.number == damage.number), None)
    return f"{words} It now says: {kept.action.value}, {kept.at:%Y-%m-%d %H:%M} UTC." if kept else words
