"""Telegram's pace: 30 a second overall, one a second per chat after a short burst."""

import pytest
from aiogram.exceptions import TelegramRetryAfter

from sandbox.pace import BURST_PER_CHAT, OVERALL_PER_SECOND
from sandbox.state import Options
from tests.sandbox.conftest import HandTicker, Stage
from tests.sandbox.keyboards import one_button


@pytest.fixture
def options() -> Options:
    return Options(limits=True)


async def test_after_the_burst_a_chat_takes_one_message_a_second(stage: Stage, ticker: HandTicker) -> None:
    for number in range(BURST_PER_CHAT):
        await stage.screen(f"{number}")
    with pytest.raises(TelegramRetryAfter) as flood:
        await stage.screen("too fast")
    assert flood.value.retry_after == 1
    ticker.seconds += 1
    assert await stage.screen("after a second")


async def test_overall_thirty_messages_a_second_are_let_through(stage: Stage, ticker: HandTicker) -> None:
    phones = [await stage.sandbox.phone(first_name=f"Phone {number}") for number in range(OVERALL_PER_SECOND)]
    for phone in phones:
        await phone.starts()
        await stage.bot.send_message(phone.user_id, "x")
    with pytest.raises(TelegramRetryAfter):
        await stage.screen("the thirty-first")
    ticker.seconds += 1
    assert await stage.screen("a second later")


async def test_edits_count_and_answers_to_taps_are_free(stage: Stage) -> None:
    sent = await stage.screen("0", reply_markup=one_button("Yes", "yes"))
    await stage.serik.taps("Yes")
    for number in range(1, BURST_PER_CHAT):
        await stage.bot.edit_message_text(f"{number}", chat_id=stage.serik.user_id, message_id=sent.message_id)
    with pytest.raises(TelegramRetryAfter):
        await stage.bot.edit_message_text("one more", chat_id=stage.serik.user_id, message_id=sent.message_id)
    query = (await stage.updates())[-1].callback_query
    assert query is not None
    assert await stage.bot.answer_callback_query(query.id)


async def test_moving_the_demo_clock_does_not_forgive_a_flood(stage: Stage) -> None:
    for number in range(BURST_PER_CHAT):
        await stage.screen(f"{number}")
    await stage.sandbox.advances(days=1)
    with pytest.raises(TelegramRetryAfter):
        await stage.screen("still too fast")


async def test_the_limits_can_be_switched_off(stage: Stage) -> None:
    await stage.sandbox.call("POST", "/control/limits", {"enabled": False})
    for number in range(2 * OVERALL_PER_SECOND):
        assert await stage.screen(f"{number}")
