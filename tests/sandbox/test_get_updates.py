"""getUpdates behaves as Telegram's does: offsets confirm, polls wait, a webhook forbids them."""

import asyncio
import time

import pytest
from aiogram.exceptions import TelegramConflictError

from sandbox.limits import MESSAGE_WAITS_SECONDS, TAP_WAITS_SECONDS
from tests.sandbox.conftest import Stage
from tests.sandbox.keyboards import one_button


async def test_update_ids_grow_by_one(stage: Stage) -> None:
    await stage.serik.sends("one")
    await stage.serik.sends("two")
    ids = [update.update_id for update in await stage.updates()]
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]


async def test_without_an_offset_nothing_is_confirmed(stage: Stage) -> None:
    first = await stage.updates()
    assert await stage.updates() == first


async def test_an_offset_confirms_what_is_below_it_for_good(stage: Stage) -> None:
    await stage.serik.sends("two")
    first, second = await stage.updates()
    assert await stage.updates(offset=second.update_id) == [second]
    assert await stage.updates(offset=first.update_id) == [second]


async def test_a_negative_offset_forgets_all_but_the_newest(stage: Stage) -> None:
    await stage.serik.sends("two")
    await stage.serik.sends("three")
    newest = await stage.updates(offset=-1)
    assert [update.message and update.message.text for update in newest] == ["three"]
    assert await stage.updates() == newest


async def test_an_offset_far_ahead_confirms_nothing(stage: Stage) -> None:
    (update,) = await stage.updates()
    assert await stage.updates(offset=update.update_id + 1000) == [update]


async def test_limit_cuts_the_batch(stage: Stage) -> None:
    await stage.serik.sends("two")
    assert len(await stage.updates(limit=1)) == 1


async def test_a_long_poll_ends_as_soon_as_something_comes(stage: Stage) -> None:
    (update,) = await stage.updates()
    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(stage.updates(offset=update.update_id + 1, timeout=20))
        await asyncio.sleep(0.1)
        await stage.serik.sends("now")
    assert [found.message and found.message.text for found in poll.result()] == ["now"]
    assert time.monotonic() - began < 5


async def test_a_long_poll_ends_empty_after_its_timeout(stage: Stage) -> None:
    (update,) = await stage.updates()
    assert await stage.updates(offset=update.update_id + 1, timeout=1) == []


async def test_a_second_poll_ends_the_first_with_409(stage: Stage) -> None:
    (update,) = await stage.updates()

    async def first() -> str:
        with pytest.raises(TelegramConflictError) as conflict:
            await stage.updates(offset=update.update_id + 1, timeout=20)
        return conflict.value.message

    async with asyncio.TaskGroup() as group:
        poll = group.create_task(first())
        await asyncio.sleep(0.1)
        await stage.updates(offset=update.update_id + 1)
        await stage.serik.sends("wake up")
    assert "terminated by other getUpdates request" in poll.result()


async def test_polling_is_refused_while_a_webhook_is_set(stage: Stage) -> None:
    await stage.bot.set_webhook("http://127.0.0.1:9/never")
    with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook is active"):
        await stage.updates()
    await stage.bot.delete_webhook()
    assert len(await stage.updates()) == 1


async def test_allowed_updates_keep_other_kinds_out_of_what_comes_later(stage: Stage) -> None:
    await stage.bot.get_updates(allowed_updates=["callback_query"])
    await stage.serik.sends("not wanted")
    assert [update.message and update.message.text for update in await stage.updates()] == ["/start"]


async def test_an_undelivered_message_is_gone_after_a_day(stage: Stage) -> None:
    await stage.sandbox.advances(seconds=MESSAGE_WAITS_SECONDS - 60)
    assert len(await stage.updates()) == 1
    await stage.sandbox.advances(seconds=61)
    assert await stage.updates() == []


async def test_an_undelivered_tap_is_gone_after_150_seconds(stage: Stage) -> None:
    await stage.screen(reply_markup=one_button("Yes", "yes"))
    await stage.serik.taps("Yes")
    await stage.sandbox.advances(seconds=TAP_WAITS_SECONDS + 1)
    assert [update.event_type for update in await stage.updates()] == ["message"]


async def test_after_a_quiet_week_the_next_id_is_drawn_anew(stage: Stage) -> None:
    (old,) = await stage.updates()
    await stage.sandbox.advances(days=8)
    await stage.serik.sends("after a week")
    (fresh,) = await stage.updates()
    assert fresh.update_id != old.update_id + 1
