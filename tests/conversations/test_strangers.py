"""Those who have not joined hear one answer, whatever they send."""

import pytest

from sandbox.client import Phone
from tests.conversations.stage import Stage

SAID = ("hello", "/menu", "/settings", "/privacy", "/cancel", "/help", "A-000001", "12.12.2026", "/start nonsense")


async def test_a_stranger_gets_the_same_answer_whatever_he_sends(stranger: Phone) -> None:
    await stranger.starts()
    await stranger.reads("", fresh=True)
    first = (await stranger.last())["text"]
    for said in SAID:
        await stranger.sends(said)
        await stranger.reads(first, fresh=True)
    assert {message["text"] for message in await stranger.messages() if message["from"] == "bot"} == {first}


@pytest.mark.usefixtures("sergeant")
async def test_the_roster_does_not_show_to_a_stranger(stranger: Phone) -> None:
    await stranger.starts()
    await stranger.sends("A-000001")
    await stranger.does_not_read("Омаров")


async def test_who_withdraws_his_consent_is_a_stranger_at_once(sergeant: Phone, stage: Stage) -> None:
    await sergeant.sends("/privacy")
    await sergeant.taps("Withdraw my consent", "Withdraw my consent")
    await sergeant.reads("Your consent is withdrawn")
    await sergeant.sends("/menu")
    await sergeant.does_not_read("Annual leave")


async def test_the_personnel_officer_hears_of_a_withdrawal(sergeant: Phone, personnel: Phone) -> None:
    await sergeant.sends("/privacy")
    await sergeant.taps("Withdraw my consent", "Withdraw my consent")
    await personnel.reads("A consent was withdrawn")


async def test_who_blocks_the_bot_is_reported_once_and_found_again(
    sergeant: Phone, personnel: Phone, stage: Stage
) -> None:
    await sergeant.blocks_bot()
    await personnel.reads("Somebody can't be reached")
    await sergeant.unblocks_bot()
    await sergeant.sends("/menu")
    await sergeant.reads("Main menu", fresh=True)
    async with stage.work() as work:
        account = await work.accounts.of_user(sergeant.user_id)
    assert account is not None
    assert account.state == "active"
