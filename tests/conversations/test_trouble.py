"""Lost answers, double presses, floods and failures: no effect is lost or doubled, and the person is told."""

import asyncio

from domain.notices import Notice
from handlers.menu.notices import CONTACT_LOST
from sandbox.client import Phone
from tests.conversations.stage import Stage


async def test_two_presses_at_once_have_one_effect(sergeant: Phone, personnel: Phone) -> None:
    await sergeant.sends("/privacy")
    await sergeant.taps("Withdraw my consent")
    question = await sergeant.reads("Withdraw your consent?")
    message = question["messages"][-1]["message_id"]
    await asyncio.gather(*(sergeant.presses_old(message, "Withdraw my consent") for _press in range(2)))
    await personnel.reads("A consent was withdrawn")
    await personnel.does_not_read("nothing more", within=1)
    told = [message for message in await personnel.messages() if "A consent was withdrawn" in message["text"]]
    assert len(told) == 1


async def test_an_answer_cut_off_on_its_way_is_sent_again(sergeant: Phone, stage: Stage) -> None:
    await stage.sandbox.breaks("sendMessage", "drop")
    await sergeant.sends("/help")
    await sergeant.reads("What this assistant does", fresh=True)


async def test_a_flood_answer_of_telegram_is_waited_out(sergeant: Phone, stage: Stage) -> None:
    await stage.sandbox.breaks("sendMessage", code=429, retry_after=1)
    await sergeant.sends("/help")
    await sergeant.reads("What this assistant does", fresh=True)


async def test_an_answer_that_never_arrives_repeats_no_effect(sergeant: Phone, stage: Stage) -> None:
    await sergeant.taps("Settings")
    await sergeant.sees_button("Русский")
    await stage.sandbox.breaks("editMessageText", code=500, times=3)
    await sergeant.taps("Русский")
    await asyncio.sleep(0.5)
    async with stage.work() as work:
        account = await work.accounts.of_user(sergeant.user_id)
    assert account is not None
    assert account.language == "ru"


async def test_a_failure_of_ours_is_admitted_once_and_tried_again(personnel: Phone, stage: Stage) -> None:
    """The file can't be fetched at first: the officer is told, and the import goes on by itself."""
    await personnel.taps("Roster", "Empty template")
    template = await _document(personnel)
    await stage.sandbox.breaks("getFile", code=500, times=1)
    await personnel.sends_file("roster.xlsx", template)
    await personnel.reads("Something went wrong on our side", fresh=True)
    await personnel.reads("There are no rows", fresh=True, timeout=10)


async def test_what_fails_each_time_is_kept_for_a_person_and_blocks_nobody(personnel: Phone, stage: Stage) -> None:
    await personnel.taps("Roster", "Empty template")
    template = await _document(personnel)
    await stage.sandbox.breaks("getFile", code=500, times=99)
    await personnel.sends_file("roster.xlsx", template)
    await personnel.reads("Something went wrong on our side", fresh=True)
    await personnel.sends("/help")
    await personnel.reads("What this assistant does", fresh=True, timeout=15)
    assert [dead.error for dead in await stage.app.inbox.dead()] == ["TelegramServerError"]


async def test_a_message_too_old_to_edit_is_sent_anew(sergeant: Phone, stage: Stage) -> None:
    await stage.sandbox.breaks("editMessageText", code=400, description="Bad Request: message can't be edited")
    before = (await sergeant.last())["message_id"]
    await sergeant.taps("Help")
    await sergeant.reads("What this assistant does", fresh=True)
    assert (await sergeant.last())["message_id"] != before


async def test_a_button_that_changes_nothing_is_answered_without_a_word(sergeant: Phone) -> None:
    await sergeant.taps("Help")
    await sergeant.reads("What this assistant does")
    message = (await sergeant.last())["message_id"]
    await sergeant.taps("Main menu")
    await sergeant.sees_button("Annual leave")
    await sergeant.presses_data("home", message)
    await sergeant.does_not_read("Something went wrong")
    assert (await sergeant.last())["message_id"] == message


async def test_a_notice_waits_out_a_flood_and_arrives(personnel: Phone, stage: Stage) -> None:
    officer = await stage.person("K-000003")
    sergeant = await stage.person("A-000001")
    await stage.sandbox.breaks("sendMessage", code=429, retry_after=1)
    async with stage.work() as work:
        await work.outbox.put(Notice(CONTACT_LOST, officer.id, "lost:1", {"person": sergeant.id}))
        await work.commit()
    await personnel.reads("Somebody can't be reached", timeout=10)


async def test_a_notice_to_somebody_who_has_not_joined_is_seen_as_undelivered(
    unit: dict[str, int], stage: Stage
) -> None:
    officer = await stage.person("K-000003")
    async with stage.work() as work:
        await work.outbox.put(Notice(CONTACT_LOST, officer.id, "lost:2", {"person": officer.id}))
        await work.commit()
    await stage.app.relay.round()
    async with stage.work() as work:
        assert [(notice.key, why) for notice, why in await work.outbox.undelivered()] == [("lost:2", "not joined")]


async def _document(phone: Phone) -> bytes:
    await phone.reads("Empty template")
    for _try in range(50):
        if any(message["document"] for message in await phone.messages()):
            break
        await asyncio.sleep(0.1)
    return await phone.downloads("roster")
