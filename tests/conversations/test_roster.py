"""The personnel officer's roster, played through the real bot with the files of examples/."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.demo_people import OFFICER
from bot.house import House
from domain.people import Person, PersonId
from domain.raports import CONTRACT_LEAVING, Raport, RaportId, RaportState
from examples.make_unit import FOLDER
from handlers.registration.presses import Decline
from handlers.roster.presses import ApplyRoster, AskFile, GetTemplate
from handlers.screens import Text
from sandbox.client import Phone, Sandbox
from tests.conversations.stage import Stage, set_stage, stage_settings
from tests.conversations.taps import forged
from tests.fake_clock import FakeClock
from tests.people import make_person

UNIT = "unit-120.xlsx"


@pytest.fixture
async def officer(stage: Stage) -> Phone:
    """The first of an empty roster."""
    return await stage.joins(await stage.enlists(OFFICER))


async def sends(phone: Phone, name: str) -> None:
    await phone.sends_file(name, (FOLDER / name).read_bytes())


async def imports(phone: Phone, name: str = UNIT) -> None:
    await sends(phone, name)
    await phone.reads("What this file changes", fresh=True)
    await phone.taps("Apply")
    await phone.reads("The roster is applied", fresh=True)


async def everybody(stage: Stage) -> tuple[Person, ...]:
    async with stage.work() as work:
        return await work.people.all()


async def test_a_unit_of_120_is_taken_over_by_one_file_and_one_yes(officer: Phone, stage: Stage) -> None:
    await officer.taps("Roster")
    await officer.reads("1 person on the roster.", fresh=True)
    await officer.taps("Import a file")
    await officer.reads("Nothing changes before you say yes", fresh=True)
    await sends(officer, UNIT)
    await officer.reads("New: 119", fresh=True)
    await officer.reads("… and 111 more such lines.")
    assert len(await everybody(stage)) == 1
    await officer.taps("Apply")
    await officer.reads("The roster is applied", fresh=True)
    people = await everybody(stage)
    assert len(people) == 120
    assert [person.service_number for person in people if person.superior is None] == ["К-000001"]
    await officer.taps("The roster")
    await officer.reads("Joined: 1. Not joined yet: 119.", fresh=True)


@pytest.mark.parametrize("name", ["unit-120.csv", "unit-120-cp1251-semicolon.csv"])
async def test_a_csv_does_as_well(officer: Phone, stage: Stage, name: str) -> None:
    await imports(officer, name)
    assert len(await everybody(stage)) == 120


async def test_the_second_file_shows_the_difference_before_it_applies(officer: Phone, stage: Stage) -> None:
    await imports(officer)
    await sends(officer, "unit-120-changed.xlsx")
    await officer.reads("New: 3", fresh=True)
    await officer.reads("Leaving the roster: 3")
    await officer.reads("Rank: sergeant first class → staff sergeant")
    await officer.taps("Apply")
    await officer.reads("The roster is applied", fresh=True)
    numbers = {person.service_number for person in await everybody(stage)}
    assert len(numbers) == 120
    assert "Н-000001" in numbers
    assert "В-021001" not in numbers


async def test_the_same_file_again_has_nothing_to_apply(officer: Phone) -> None:
    await imports(officer)
    await sends(officer, UNIT)
    await officer.reads("120 people, nothing new.", fresh=True)
    assert "Apply" not in await officer.labels()


async def test_a_file_full_of_errors_comes_back_with_its_remarks(officer: Phone, stage: Stage) -> None:
    await sends(officer, "unit-errors.xlsx")
    await officer.reads("31 faults were found.", fresh=True)
    await officer.reads("Row 5. Birth date: “17.04.88” is no date")
    page = load_workbook(io.BytesIO(await officer.receives("remarks"))).active
    assert page is not None
    assert page["AB1"].value == "Remarks"
    assert "is no date" in str(page["AB5"].value)
    assert page["AB2"].value is None
    assert len(await everybody(stage)) == 1


async def test_the_sent_back_file_can_be_corrected_and_sent_again(officer: Phone) -> None:
    await sends(officer, "unit-errors.xlsx")
    await officer.reads("faults were found", fresh=True)
    before = await officer.receives("remarks")
    await officer.sends_file("again.xlsx", before)
    await officer.reads("31 faults were found.", fresh=True)
    after = load_workbook(io.BytesIO(await officer.receives("remarks"))).active
    assert after is not None
    assert (after["AB1"].value, after["AC1"].value) == ("Remarks", None)


async def test_remarks_are_worded_in_the_officer_s_language(officer: Phone, house: House) -> None:
    await officer.taps("Settings", "Русский")
    await officer.sees_button("● Русский")
    await sends(officer, "unit-errors.xlsx")
    await officer.reads("17.04.88", fresh=True)
    page = load_workbook(io.BytesIO(await officer.receives("remarks"))).active
    assert page is not None
    assert page["AB1"].value == "Замечания"
    empty = house.speech(Text("the cell is empty; fill it."), "ru")
    assert page["AB3"].value == f"Фамилия: {empty}"


async def test_a_file_with_iins_is_refused_here_and_the_other_way_is_named(officer: Phone, stage: Stage) -> None:
    await sends(officer, "unit-120-with-iin.xlsx")
    await officer.reads("python -m bot roster import FILE", fresh=True)
    (alone,) = await everybody(stage)
    async with stage.work() as work:
        assert await work.keep.get(f"roster.pending.{alone.id}") is None


async def test_a_unit_may_allow_iins_in_its_chat(
    sandbox: Sandbox, sandbox_base: str, database: Path, house: House, clock: FakeClock
) -> None:
    plain = stage_settings(sandbox_base, database)
    settings = plain.model_copy(update={"unit": plain.unit.model_copy(update={"iin_in_chat": True})})
    async with set_stage(settings, house, clock, sandbox) as stage:
        officer = await stage.joins(await stage.enlists(OFFICER))
        await imports(officer, "unit-120-with-iin.xlsx")
        assert all(person.iin for person in await everybody(stage))


async def test_an_older_preview_no_longer_holds(officer: Phone, stage: Stage) -> None:
    await sends(officer, UNIT)
    first = await officer.reads("New: 119", fresh=True)
    old = next(message for message in reversed(first["messages"]) if message["from"] == "bot")
    await sends(officer, "unit-errors.xlsx")
    await officer.reads("faults were found", fresh=True)
    await officer.presses_old(old["message_id"], "Apply")
    await officer.reads("This preview no longer holds", fresh=True)
    assert len(await everybody(stage)) == 1


async def test_a_roster_that_has_changed_since_the_preview_is_compared_anew(officer: Phone, stage: Stage) -> None:
    await sends(officer, UNIT)
    await officer.reads("New: 119", fresh=True)
    await stage.enlists(make_person("Н-000009"))
    await officer.taps("Apply")
    await officer.reads("This preview no longer holds", fresh=True)
    assert len(await everybody(stage)) == 2


async def test_a_second_press_of_apply_has_no_second_effect(officer: Phone, stage: Stage) -> None:
    await sends(officer, UNIT)
    await officer.reads("New: 119", fresh=True)
    preview = await officer.last()
    await officer.presses_old(preview["message_id"], "Apply")
    await officer.reads("The roster is applied", fresh=True)
    await officer.presses_old(preview["message_id"], "Apply", version=0)
    await officer.reads("This preview no longer holds", fresh=True)
    assert len(await everybody(stage)) == 120


async def test_a_file_can_be_put_aside(officer: Phone, stage: Stage) -> None:
    await sends(officer, UNIT)
    await officer.reads("New: 119", fresh=True)
    await officer.taps("Do not apply")
    await officer.reads("The file was put aside", fresh=True)
    assert len(await everybody(stage)) == 1


async def test_the_template_is_a_roster_once_it_is_filled(officer: Phone) -> None:
    await officer.taps("Roster", "Empty template")
    await officer.reads("Fill one row for each person", fresh=True)
    template = await officer.receives("sarbaz-roster")
    await officer.sends_file("roster.xlsx", template)
    await officer.reads("There are no rows under the header", fresh=True)


async def test_a_letter_is_no_roster(officer: Phone) -> None:
    await officer.sends_file("letter.csv", "Уважаемый;товарищ\r\nмайор;!\r\n".encode())
    await officer.reads("There is no column “Service number”.", fresh=True)
    await officer.sends_file("picture.xlsx", b"\x89PNG\x00")
    await officer.reads("It is neither an XLSX nor a CSV table", fresh=True)


async def test_words_in_place_of_the_file_are_answered_with_what_is_asked(officer: Phone) -> None:
    await officer.taps("Roster", "Import a file")
    await officer.reads("Nothing changes before you say yes", fresh=True)
    await officer.sends("what file?")
    await officer.reads("Send the roster as an XLSX or CSV file", fresh=True)


async def test_the_officer_s_own_row_must_be_there(officer: Phone, stage: Stage) -> None:
    await imports(officer)
    kept = [
        line
        for line in (FOLDER / "unit-120.csv").read_text("utf-8").splitlines()
        if not line.startswith(OFFICER.service_number)
    ]
    text = "\n".join(kept).replace(f",{OFFICER.service_number},", ",К-000004,")
    await officer.sends_file("without-me.csv", text.encode())
    await officer.reads(f"your own number “{OFFICER.service_number}” is not in the file", fresh=True)


async def test_a_raport_follows_the_new_superior(officer: Phone, stage: Stage) -> None:
    """The platoon commander leaves; his successor gets the prompt, the applicant hears who has it."""
    await imports(officer)
    people = {person.service_number: person for person in await everybody(stage)}
    soldier, gone, successor = (people[number] for number in ("В-021102", "В-021001", "В-021101"))
    phone, chief = await stage.joins(soldier), await stage.joins(successor)
    soldiers = Raport(RaportId(0), CONTRACT_LEAVING, soldier.id, RaportState.WAITING, 1)
    async with stage.work() as work:
        now = stage.clock.now()
        day, fields = stage.clock.today(), {"contract_end": "2027-05-25"}
        await work.raports.open(
            replace(soldiers, holder=gone.id, since=now, number="2026/1", sent_on=day, fields=fields)
        )
        await work.commit()
    await imports(officer, "unit-120-changed.xlsx")
    await officer.reads("1 raport got a new holder.")
    await chief.reads("What you have taken over")
    async with stage.work() as work:
        (raport,) = await work.raports.held_by(successor.id)
    assert raport.applicant == soldier.id
    await phone.reads("2026/1")


async def test_who_was_struck_off_is_a_stranger_at_once(officer: Phone, stage: Stage) -> None:
    await imports(officer)
    gone = await stage.joins(await stage.person("В-011105"))
    await imports(officer, "unit-120-changed.xlsx")
    await gone.sends("/menu")
    await gone.reads("This assistant serves service members", fresh=True)


async def test_the_roster_is_the_personnel_officer_s_alone(
    sergeant: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await sergeant.sends("/roster")
    await sergeant.reads("This is not open to you", fresh=True)
    for press in (AskFile(), GetTemplate(), ApplyRoster("0123456789abcdef")):
        await forged(stage, sergeant, press)
        await sergeant.reads("This is not open to you", fresh=True)
    await sends(sergeant, UNIT)
    await sergeant.reads("This is not open to you", fresh=True)
    assert len(await everybody(stage)) == 4
    await forged(stage, sergeant, Decline())
    await sergeant.reads("Main menu", fresh=True)
