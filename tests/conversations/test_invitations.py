"""Inviting: one by one and as a sheet of cards, played through the real bot."""

import io
import re

from pypdf import PdfReader

from domain.people import Person, PersonId
from examples.make_unit import FOLDER
from handlers.invitations.presses import InviteAll, InviteOne
from sandbox.client import Phone
from tests.conversations.stage import BOT, Stage
from tests.conversations.taps import forged

LINK = re.compile(rf"https://t\.me/{BOT}\?start=([A-Za-z0-9_-]+)")


async def link_in(phone: Phone) -> str:
    """The secret of the link on the newest screen."""
    found = LINK.search((await phone.last())["text"])
    assert found is not None
    return found[1]


async def opens(phone: Phone, secret: str) -> None:
    await phone.starts(secret)
    await phone.taps("English", "I agree")
    await phone.reads("You have joined.", fresh=True)


async def test_the_officer_invites_one_and_he_joins(personnel: Phone, stage: Stage, unit: dict[str, PersonId]) -> None:
    await personnel.taps("Roster", "Invitations")
    await personnel.reads("3 people have not joined yet.", fresh=True)
    await personnel.taps("A link for one person")
    await personnel.reads("beginning of the last name", fresh=True)
    await personnel.sends("омар")
    await personnel.taps("Омаров Серік Болатұлы, 1 рота")
    await personnel.reads("holds until 5 December 2026, 09:00", fresh=True)
    await opens(await stage.visitor(), await link_in(personnel))
    await personnel.taps("Invitations")
    await personnel.reads("2 people have not joined yet.", fresh=True)


async def test_a_secret_has_128_bits_and_is_kept_as_a_hash(
    personnel: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await forged(stage, personnel, InviteOne(unit["sergeant"]))
    await personnel.reads("t.me", fresh=True)
    secret = await link_in(personnel)
    assert len(secret) == 22
    async with stage.work() as work:
        kept = await work.invitations.open_for(unit["sergeant"])
    assert kept is not None
    assert secret not in repr(kept)
    assert kept.made_by == unit["personnel"]


async def test_a_new_link_makes_the_earlier_one_void(personnel: Phone, stage: Stage, unit: dict[str, PersonId]) -> None:
    await forged(stage, personnel, InviteOne(unit["sergeant"]))
    await personnel.reads("t.me", fresh=True)
    earlier = await link_in(personnel)
    await forged(stage, personnel, InviteOne(unit["sergeant"]))
    await personnel.reads("t.me", fresh=True)
    visitor = await stage.visitor()
    await visitor.starts(earlier)
    await visitor.reads("This assistant serves service members", fresh=True)
    await opens(visitor, await link_in(personnel))


async def test_a_person_is_found_by_his_number_on_either_keyboard(
    personnel: Phone, stage: Stage, unit: dict[str, PersonId]
) -> None:
    await personnel.taps("Roster", "Invitations", "A link for one person")
    await personnel.sends("Ы-999999")
    await personnel.reads("Nobody was found", fresh=True)
    await personnel.sends("а-000001")
    await personnel.sees_button("Омаров Серік Болатұлы, 1 рота")


async def test_a_sheet_has_a_card_for_each_who_has_not_joined(personnel: Phone, stage: Stage) -> None:
    unit = (FOLDER / "unit-120.csv").read_bytes().replace("К-000003".encode(), b"K-000003")
    await personnel.sends_file("unit.csv", unit)
    await personnel.taps("Apply")
    await personnel.reads("The roster is applied", fresh=True)
    await personnel.taps("Invitations", "Print cards for all of them")
    await personnel.reads("119 cards to print and cut.", fresh=True)
    pages = PdfReader(io.BytesIO(await personnel.receives("sarbaz-invitations.pdf"))).pages
    text = "\n".join(page.extract_text() for page in pages)
    assert len(pages) == 15
    missing = [person for person in await _everybody(stage) if person.service_number != "K-000003"]
    assert all(person.name.full in text for person in missing)
    secrets = LINK.findall(text)
    assert len(set(secrets)) == 119
    await opens(await stage.visitor(), secrets[40])


async def test_when_all_have_joined_there_is_nothing_to_print(
    personnel: Phone, sergeant: Phone, company_commander: Phone, commander: Phone, stage: Stage
) -> None:
    await personnel.taps("Roster", "Invitations")
    await personnel.reads("Everybody on the roster has joined.", fresh=True)
    await forged(stage, personnel, InviteAll())
    await personnel.reads("Everybody on the roster has joined.", fresh=True)


async def test_only_the_personnel_officer_invites(sergeant: Phone, stage: Stage, unit: dict[str, PersonId]) -> None:
    for press in (InviteAll(), InviteOne(unit["commander"])):
        await forged(stage, sergeant, press)
        await sergeant.reads("This is not open to you", fresh=True)
    async with stage.work() as work:
        assert await work.invitations.open_for(unit["commander"]) is None


async def test_who_is_not_on_the_roster_is_not_invited(personnel: Phone, stage: Stage) -> None:
    await forged(stage, personnel, InviteOne(4711))
    await personnel.reads("Nobody was found", fresh=True)


async def _everybody(stage: Stage) -> tuple[Person, ...]:
    async with stage.work() as work:
        return await work.people.all()
