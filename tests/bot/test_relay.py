"""Notices arrive at least once, in their order of urgency, and what can't arrive is seen."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiogram.exceptions import TelegramForbiddenError, TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import SendMessage
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.messenger import Letter, Unreached
from bot.pace import Pace
from bot.relay import ATTEMPTS, Relay
from bot.renderer.rendered import Rendered
from domain.notices import Lane, Notice
from domain.people import PersonId
from storage.relay_queue import RelayQueue
from storage.work import SqlUnitOfWork
from tests.databases import migrated_sqlite
from tests.fake_clock import FakeClock
from tests.people import make_person

CALL = SendMessage(chat_id=7, text="x")


class Carrier:
    """Sends nowhere: notes what was sent, and fails as told."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.lost_to: list[PersonId] = []
        self.failures: list[BaseException] = []
        self.after_sending: BaseException | None = None
        self.unreached: Unreached | None = None
        self.useless = False

    async def word(self, notice: Notice) -> Letter | Unreached | None:
        if self.useless:
            return None
        return self.unreached or Letter(7, Rendered((), (), toast=notice.key))

    async def send(self, letter: Letter) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append(letter.rendered.toast)
        if self.after_sending:
            raise self.after_sending

    async def lost(self, notice: Notice) -> None:
        self.lost_to.append(notice.to)


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    async with migrated_sqlite(tmp_path) as engine:
        yield engine


@pytest.fixture
async def reader(engine: AsyncEngine) -> PersonId:
    async with SqlUnitOfWork(engine) as work:
        person = await work.people.save(make_person())
        await work.commit()
    return person


@pytest.fixture
def carrier() -> Carrier:
    return Carrier()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock("2026-11-21")


@pytest.fixture
def relay(engine: AsyncEngine, carrier: Carrier, clock: FakeClock) -> Relay:
    async def no_sleep(_seconds: float) -> None:
        """Pace is tested elsewhere."""

    return Relay(RelayQueue(engine, "test"), carrier, Pace(lambda: 0.0, no_sleep), clock)


async def put(engine: AsyncEngine, reader: PersonId, *keys: str, lane: Lane = Lane.NOTICE) -> None:
    async with SqlUnitOfWork(engine) as work:
        await work.outbox.put(*(Notice("sample", reader, key, lane=lane) for key in keys))
        await work.commit()


async def undelivered(engine: AsyncEngine) -> list[tuple[str, str]]:
    async with SqlUnitOfWork(engine) as work:
        return [(notice.key, reason) for notice, reason in await work.outbox.undelivered()]


async def test_a_notice_is_sent_once(relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier) -> None:
    await put(engine, reader, "one")
    assert [await relay.round(), await relay.round()] == [1, 0]
    assert carrier.sent == ["one"]


async def test_network_trouble_is_tried_again_later(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier, clock: FakeClock
) -> None:
    await put(engine, reader, "one")
    carrier.failures = [TelegramNetworkError(CALL, "no route")]
    await relay.round()
    assert await relay.round() == 0
    clock.set("2026-11-21", hour=10)
    await relay.round()
    assert carrier.sent == ["one"]


async def test_what_never_arrives_is_dead_and_seen(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier, clock: FakeClock
) -> None:
    await put(engine, reader, "one")
    carrier.failures = [TelegramNetworkError(CALL, "no route") for _try in range(ATTEMPTS)]
    for hour in range(ATTEMPTS):
        clock.set("2026-11-21", hour=9 + hour)
        await relay.round()
    assert carrier.sent == []
    assert await undelivered(engine) == [("one", "TelegramNetworkError")]


async def test_a_mistake_in_wording_one_notice_stops_no_other(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier
) -> None:
    await put(engine, reader, "one", "two")
    carrier.failures = [KeyError("params")]
    assert await relay.round() == 2
    assert len(carrier.sent) == 1


async def test_a_blocked_chat_is_reported_and_written_to_no_more(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier
) -> None:
    await put(engine, reader, "one")
    carrier.failures = [TelegramForbiddenError(CALL, "bot was blocked by the user")]
    await relay.round()
    assert carrier.lost_to == [reader]
    assert await undelivered(engine) == [("one", "blocked")]


async def test_after_429_the_notice_waits_as_long_as_telegram_says(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier, clock: FakeClock
) -> None:
    await put(engine, reader, "one")
    carrier.failures = [TelegramRetryAfter(CALL, "slow down", 1800)]
    await relay.round()
    assert await relay.round() == 0
    clock.set("2026-11-21", hour=10)
    await relay.round()
    assert carrier.sent == ["one"]


async def test_somebody_who_has_not_joined_is_seen_as_not_reached(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier
) -> None:
    await put(engine, reader, "one")
    carrier.unreached = Unreached.NOT_JOINED
    await relay.round()
    assert await undelivered(engine) == [("one", "not joined")]


async def test_a_notice_that_has_lost_its_use_is_not_sent(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier
) -> None:
    await put(engine, reader, "one")
    carrier.useless = True
    await relay.round()
    assert (carrier.sent, await undelivered(engine)) == ([], [])


async def test_a_prompt_overtakes_a_reminder_and_a_broadcast(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier
) -> None:
    await put(engine, reader, *(f"bulk {number}" for number in range(20)), lane=Lane.BULK)
    await put(engine, reader, "reminder")
    await put(engine, reader, "prompt", lane=Lane.PROMPT)
    await relay.round()
    assert {"prompt", "reminder"} <= set(carrier.sent)
    assert len(carrier.sent) == 10


async def test_a_crash_between_sending_and_marking_doubles_one_notice_at_most(
    relay: Relay, engine: AsyncEngine, reader: PersonId, carrier: Carrier
) -> None:
    """Delivery is at least once: Telegram has no key by which it would know the same message again."""
    await put(engine, reader, "one")
    carrier.after_sending = asyncio.CancelledError()
    await relay.round()
    carrier.after_sending = None
    assert await relay.round() == 0
    await RelayQueue(engine, "test").give_back()
    await relay.round()
    assert carrier.sent == ["one", "one"]
