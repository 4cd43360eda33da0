"""Annual leave where things go another way: no right to it, nobody above, sent back, restarted, somebody else's."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.house import House
from domain.leave_ledger import EntryKind
from domain.people import PersonId, ServiceKind
from domain.raports import RaportState
from handlers.leave.presses import OpenDraft
from sandbox.client import Phone, Sandbox
from tests.conversations.stage import Stage, set_stage, stage_settings
from tests.conversations.test_leave import moved, only_raport, writes_a_leave
from tests.fake_clock import FakeClock
from tests.people import make_person


async def test_a_cadet_is_told_of_his_vacations(stage: Stage) -> None:
    cadet = await stage.enlists(make_person("C-000001", service_kind=ServiceKind.CADET, contract=None))
    phone = await stage.joins(cadet)
    await phone.taps("Annual leave")
    await phone.reads("14 days in winter and 30 in summer", fresh=True)
    await phone.reads("Decree 124, 134")


async def test_without_a_superior_the_draft_is_kept_and_paper_is_named(
    commander: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await writes_a_leave(commander)
    await commander.taps("Send")
    await commander.reads("The roster names no superior above you", fresh=True)
    assert (await only_raport(stage, unit["commander"])).state is RaportState.DRAFT
    assert await moved(stage, unit["commander"]) == []


async def test_a_returned_raport_is_corrected_and_keeps_its_number(
    sergeant: Phone, company_commander: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await writes_a_leave(sergeant)
    await sergeant.taps("Send")
    await company_commander.taps("Return for correction", "Please choose other dates.")
    await sergeant.reads("Returned for correction", fresh=True)
    await sergeant.taps("Correct and send", "Days")
    await sergeant.sends("7.12–11.12")
    await sergeant.taps("Send")
    await sergeant.reads("Raport No. 2026/1", fresh=True)
    raport = await only_raport(stage, unit["sergeant"])
    assert (raport.state, raport.number) == (RaportState.WAITING, "2026/1")
    assert await moved(stage, unit["sergeant"]) == [
        (EntryKind.RESERVED, 15),
        (EntryKind.FREED, 15),
        (EntryKind.RESERVED, 5),
    ]


async def test_somebody_else_s_draft_cannot_be_opened(
    sergeant: Phone, company_commander: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await writes_a_leave(sergeant)
    foreign = await only_raport(stage, unit["sergeant"])
    button = InlineKeyboardButton(text="His draft", callback_data=OpenDraft(foreign.id).pack())
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
    await stage.app.bot.send_message(company_commander.user_id, "A forged button", reply_markup=keyboard)
    await company_commander.taps("His draft")
    await company_commander.reads("There is no such draft any more.", fresh=True)


async def test_a_day_of_an_old_calendar_changes_nothing(
    sergeant: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await sergeant.taps("Annual leave", "New leave raport")
    await sergeant.sends("5.12–20.12")
    await sergeant.reads("Days of travel", fresh=True)
    await sergeant.taps("28")
    await sergeant.reads("Days of travel", fresh=True)
    assert "This has changed meanwhile. Here is how it stands now." in await sergeant.toasts()
    assert (await only_raport(stage, unit["sergeant"])).fields["first"] == "2026-12-05"


async def test_a_draft_survives_a_restart_and_takes_the_next_words(
    sandbox: Sandbox, sandbox_base: str, database: Path, house: House, clock: FakeClock
) -> None:
    settings = stage_settings(sandbox_base, database)
    async with set_stage(settings, house, clock, sandbox) as first:
        chief = await first.enlists(make_person("K-000001"))
        phone = await first.joins(await first.enlists(make_person("A-000001", superior=chief.id)))
        await phone.taps("Annual leave", "New leave raport")
        await phone.sends("5.12–20.12")
        await phone.reads("Days of travel", fresh=True)
    async with set_stage(settings, house, clock, sandbox):
        await phone.sends("4")
        await phone.reads("Place of leave", fresh=True)
        await phone.taps("Leave it out", "Send")
        await phone.reads("Raport No. 2026/1", fresh=True)


async def test_a_year_of_entry_is_counted_by_months(stage: Stage, unit: dict[str, PersonId]) -> None:
    person = make_person("A-000009", superior=unit["company"], service_kind=ServiceKind.CONSCRIPT_OFFICER)
    late = replace(person, service_start=date(2026, 3, 16), contract=None)
    phone = await stage.joins(await stage.enlists(late))
    await phone.taps("Annual leave")
    await phone.reads("Full months of service: 9; annual leave for them: 23 days.", fresh=True)
