"""The offset moves only after the updates are kept: whatever breaks between, Telegram brings them again."""

import asyncio
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.receiver.intake import Intake, raw_update
from bot.receiver.polling import GetRawUpdates, Polling
from storage.inbox import Inbox, RawUpdate
from tests.bot.fake_telegram import FakeTelegram
from tests.fake_clock import FakeClock

FIRST = {"update_id": 11, "message": {"from": {"id": 7}}}
SECOND = {"update_id": 12, "callback_query": {"from": {"id": 8}}}


class ForgetfulInbox(Inbox):
    """Keeps nothing, at first not even without an error."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.kept: list[int] = []

    async def put(self, *updates: RawUpdate, at: Any) -> int:
        if self.failures:
            raise self.failures.pop(0)
        self.kept += [update.update_id for update in updates]
        return len(updates)


async def polled(telegram: FakeTelegram, inbox: ForgetfulInbox) -> list[int | None]:
    """The offsets of all polls, until the stand-in has no more answers."""
    polling = Polling(telegram.bot(), Intake(inbox, FakeClock(), asyncio.Event()))
    with pytest.raises(IndexError):
        await polling.run()
    return [call.offset for call in telegram.calls if isinstance(call, GetRawUpdates)]


async def test_the_next_poll_confirms_what_is_kept() -> None:
    inbox = ForgetfulInbox()
    assert await polled(FakeTelegram(getUpdates=[[FIRST, SECOND], []]), inbox) == [None, 13, 13]
    assert inbox.kept == [11, 12]


async def test_what_could_not_be_kept_is_not_confirmed() -> None:
    inbox = ForgetfulInbox(OperationalError("INSERT", {}, Exception("disk full")))
    assert await polled(FakeTelegram(getUpdates=[[FIRST], [FIRST]]), inbox) == [None, None, 12]
    assert inbox.kept == [11]


@pytest.mark.parametrize(
    ("body", "user"),
    [
        (FIRST, 7),
        (SECOND, 8),
        ({"update_id": 1, "my_chat_member": {"from": {"id": 9}}}, 9),
        ({"update_id": 1, "message": {"chat": {"id": -5}}}, 0),
        ({"update_id": 1, "poll": {}}, 0),
    ],
)
def test_an_update_keeps_the_order_of_whoever_speaks(body: dict[str, Any], user: int) -> None:
    assert raw_update(body).channel_user == user
