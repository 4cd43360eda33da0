"""The main job from an empty database to the acknowledged order, over HTTP, the bot killed twice on the way.

The officer and the commander speak Russian, the sergeant Kazakh. Buttons are pressed by their words in the catalogues,
so the story reads what people read. The clock is the stand-in's: 21 November 2026, then moved by the story.
"""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from bot.catalogues import load_catalogues
from bot.words import Speech
from handlers.screens import Param, Text, _, n_
from sandbox.client import Phone, Sandbox
from tests.conversations.stage import BOT, TOKEN

PATIENCE: Final = 30.0  #: seconds for a process to start and answer on a busy machine
EXAMPLES: Final = Path(__file__).parents[2] / "examples"
OFFICER: Final = (
    *("--service-number", "К-000003", "--last-name", "Жұмабаева", "--first-name", "Айгүл", "--sex", "female"),
    *("--birth-date", "1988-04-17", "--service-start", "2010-07-01", "--rank", "major", "--post", "офицер по кадрам"),
    *("--unit", "в/ч 00000", "--language", "ru", "--bot", BOT),
)


@cache
def speech() -> Speech:
    return Speech(load_catalogues(), "Asia/Almaty")


class Teller:
    """One person of the story: a phone and the language spoken on it."""

    def __init__(self, phone: Phone, language: str) -> None:
        self.phone = phone
        self.language = language

    def says(self, text: Text) -> str:
        return speech()(text, self.language)

    async def taps(self, *labels: Text | str) -> None:
        for label in labels:
            await self.phone.taps(label if isinstance(label, str) else self.says(label), patience=PATIENCE)

    async def reads(self, id_: str, /, **params: Param) -> None:
        await self.phone.reads(self.says(Text(id_, params)), timeout=PATIENCE)


class House:
    """The bot as a process on its own database, and the operator's commands beside it."""

    def __init__(self, base: str, database: Path) -> None:
        self._environment = os.environ | {
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE": base,
            "DATABASE_URL": f"sqlite+aiosqlite:///{database}",
            "DEMO_CLOCK": "1",
            "PORT": "0",
        }
        self._process: Process | None = None

    async def command(self, *words: str) -> str:
        process = await self._run(*words, stdout=PIPE)
        printed, _err = await process.communicate()
        assert process.returncode == 0, printed.decode()
        return printed.decode()

    async def opens(self) -> None:
        self._process = await self._run("run", stdout=DEVNULL)

    async def is_killed(self) -> None:
        if self._process is not None:
            self._process.kill()
            await self._process.wait()
        self._process = None

    async def _run(self, *words: str, stdout: int) -> Process:
        command = (sys.executable, "-m", "bot", *words)
        return await asyncio.create_subprocess_exec(*command, env=self._environment, stdout=stdout, stderr=DEVNULL)


@pytest.fixture
async def house(sandbox_base: str, tmp_path: Path) -> AsyncIterator[House]:
    house = House(sandbox_base, tmp_path / "story.db")
    yield house
    await house.is_killed()


async def joins(teller: Teller, name: str) -> None:
    """Through the language and the consent, to the menu."""
    await teller.taps(name, _("I agree"))
    await teller.reads("Main menu")


async def imports_the_unit(officer: Teller) -> None:
    await officer.phone.sends_file("unit-120.xlsx", (EXAMPLES / "unit-120.xlsx").read_bytes())
    await officer.reads("New: %(count)s", count=119)
    await officer.taps(_("Apply"))
    await officer.reads("The roster is applied")


async def link_for(officer: Teller, name: str) -> str:
    """A one-time link, as the officer gives it to its person."""
    await officer.taps(_("Invitations"), _("A link for one person"))
    await officer.reads("Write the service number or the beginning of the last name in one message.")
    await officer.phone.sends(name)
    await officer.taps(name)
    shown = await officer.phone.reads(f"https://t.me/{BOT}?start=", timeout=PATIENCE, fresh=True)
    text = str(shown["text"] if "text" in shown else await officer.phone.written())
    return text.rpartition("?start=")[2].split()[0]


async def files_a_leave(sergeant: Teller) -> None:
    await sergeant.taps(_("Annual leave"), _("New leave raport"))
    await sergeant.reads("First day of leave")
    await sergeant.phone.sends("5 желтоқсаннан 10 күнге")
    await sergeant.taps("4", _("Leave it out"), _("Send"))
    await sergeant.reads("Raport No. %(number)s: %(title)s", number="2026/1", title=_("Annual leave"))


async def files_a_renewal(sergeant: Teller) -> None:
    await sergeant.phone.sends("/menu")
    await sergeant.taps(_("Contract"), _("Ask for a new contract"))
    term = n_("%(n)s year", "%(n)s years", 5)
    await sergeant.taps(_("%(term)s, to %(end)s", term=term, end=date(2032, 2, 15)), _("Send"))
    await sergeant.reads("Raport No. %(number)s: %(title)s", number="2026/2", title=_("New contract"))


async def records_the_order(officer: Teller, sergeant: Teller) -> None:
    await officer.reads("An approved raport waits for its order.")
    await officer.taps(_("Record the order"))
    await officer.reads("Write the number and the date of the order in one message, for example: 215 05.12.2026")
    await officer.phone.sends("№ 215 от 21.11.2026")
    await sergeant.reads("Order No. %(number)s of %(day)s", number="215", day=date(2026, 11, 21))


@pytest.mark.timeout(240)
async def test_from_an_empty_database_to_the_acknowledged_order(house: House, sandbox: Sandbox) -> None:
    await sandbox.moves_to("2026-11-21T04:00:00+00:00")
    officer = Teller(await sandbox.phone(BOT, first_name="Айгүл", language_code="ru"), "ru")
    commander = Teller(await sandbox.phone(BOT, first_name="Нұрлан", language_code="ru", phone="+77010000002"), "ru")
    sergeant = Teller(await sandbox.phone(BOT, first_name="Серік", language_code="kk"), "kk")

    link = (await house.command("officer", "add", *OFFICER)).split()[0]
    await house.opens()
    await officer.phone.starts(link.rpartition("=")[2])
    await joins(officer, "Русский")
    await imports_the_unit(officer)
    secret = await link_for(officer, "Омаров Серік")

    await sergeant.phone.starts(secret)
    await joins(sergeant, "Қазақша")
    await commander.phone.starts()
    await commander.phone.shares_contact()
    await joins(commander, "Русский")

    await files_a_leave(sergeant)
    await house.is_killed()  # between the raport and its decision
    await house.opens()
    await commander.reads("A raport waits for your answer.")
    await commander.taps(_("Approve"))
    await house.is_killed()  # between the decision and its news, or just after it
    await house.opens()
    await sergeant.reads("News of your raport: %(done)s.", done=_("approved it"))
    await records_the_order(officer, sergeant)
    await sergeant.taps(_("I have read it"))
    await sergeant.reads("Status: %(state)s", state=_("Order acknowledged"))
    await sergeant.taps(_("Paper"))
    names: dict[str, Param] = {"paper": _("Leave ticket"), "language": "Қазақша", "format": "PDF"}
    await sergeant.taps(_("%(paper)s, %(language)s, %(format)s", **names))
    assert (await sergeant.phone.receives("leave_ticket-2026-1-kk.pdf", patience=PATIENCE)).startswith(b"%PDF")

    await files_a_renewal(sergeant)
    await commander.reads("I ask for a new contract, term: %(term)s", term=n_("%(n)s year", "%(n)s years", 5))
    await sandbox.moves_to("2026-12-02T04:00:00+00:00")
    await sergeant.reads("Your leave starts on %(first)s", first=date(2026, 12, 5))
