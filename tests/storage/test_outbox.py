"""Notices are put once, withdrawn, and go out by lane and age to one relay at a time."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.notices import Lane, Notice
from domain.people import Person
from storage.relay_queue import ClaimedNotice, RelayQueue
from storage.work import SqlUnitOfWork
from tests.storage.conftest import OpenSqlWork

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def notice(to: Person, key: str = "contract_end:1:2026-11-20", lane: Lane = Lane.NOTICE) -> Notice:
    return Notice("contract_end", to.id, key, {"days": 60, "on": "2027-06-01"}, lane)


async def put(engine: AsyncEngine, *notices: Notice) -> int:
    async with SqlUnitOfWork(engine) as work:
        new = await work.outbox.put(*notices)
        await work.commit()
        return new


async def claim(relay: RelayQueue, now: datetime = NOW, limit: int = 10) -> tuple[ClaimedNotice, ...]:
    return await relay.claim(now, until=now + MINUTE, limit=limit)


@pytest.fixture
def relay(engine: AsyncEngine) -> RelayQueue:
    return RelayQueue(engine, "one")


async def test_the_same_notice_is_kept_once(engine: AsyncEngine, sergeant: Person) -> None:
    assert await put(engine, notice(sergeant), notice(sergeant), notice(sergeant, "other")) == 2
    assert await put(engine, notice(sergeant), notice(sergeant, "third")) == 1
    assert await put(engine) == 0


async def test_a_notice_comes_out_as_it_was_put(engine: AsyncEngine, relay: RelayQueue, sergeant: Person) -> None:
    timed = replace(notice(sergeant), not_before=NOW)
    await put(engine, timed)
    (claimed,) = await claim(relay)
    assert (claimed.notice, claimed.attempts) == (timed, 1)


async def test_a_prompt_overtakes_and_age_decides_within_a_lane(
    engine: AsyncEngine, relay: RelayQueue, sergeant: Person
) -> None:
    await put(engine, notice(sergeant, "bulk", Lane.BULK), notice(sergeant, "a"), notice(sergeant, "b"))
    await put(engine, notice(sergeant, "prompt", Lane.PROMPT))
    assert [claimed.notice.key for claimed in await claim(relay, limit=3)] == ["prompt", "a", "b"]
    assert [claimed.notice.key for claimed in await claim(relay)] == ["bulk"]


async def test_a_notice_waits_for_its_hour(engine: AsyncEngine, relay: RelayQueue, sergeant: Person) -> None:
    await put(engine, replace(notice(sergeant), not_before=NOW + MINUTE))
    assert await claim(relay) == ()
    assert len(await claim(relay, NOW + MINUTE)) == 1


async def test_a_withdrawn_notice_is_not_sent_and_can_be_put_again(
    engine: AsyncEngine, relay: RelayQueue, work: OpenSqlWork, sergeant: Person
) -> None:
    await put(engine, notice(sergeant, "leave:1:start"), notice(sergeant, "leave:1:end"), notice(sergeant, "leave:10"))
    async with work() as one:
        assert await one.outbox.cancel("leave:1:") == 2
        assert await one.outbox.cancel("leave:1:") == 0
        assert await one.outbox.cancel("Leave:%") == 0
        await one.commit()
    assert [claimed.notice.key for claimed in await claim(relay)] == ["leave:10"]
    assert await put(engine, notice(sergeant, "leave:1:end")) == 1
    assert [claimed.notice.key for claimed in await claim(relay)] == ["leave:1:end"]


async def test_a_sent_notice_stays_sent(
    engine: AsyncEngine, relay: RelayQueue, work: OpenSqlWork, sergeant: Person
) -> None:
    await put(engine, notice(sergeant))
    (claimed,) = await claim(relay)
    await relay.sent(claimed.id, NOW + MINUTE, message_id=51)
    assert await claim(relay, NOW + 2 * MINUTE) == ()
    assert await put(engine, notice(sergeant)) == 0
    async with work() as one:
        assert await one.outbox.cancel("") == 0
        assert await one.outbox.undelivered() == ()
        assert await one.outbox.sent("other:") == ()
        ((sent, at),) = await one.outbox.sent("other:", claimed.notice.key[:5])
    assert (sent, at) == (claimed.notice, NOW + MINUTE)


async def test_a_retry_comes_back_when_told(engine: AsyncEngine, relay: RelayQueue, sergeant: Person) -> None:
    await put(engine, notice(sergeant))
    (claimed,) = await claim(relay)
    await relay.retry(claimed.id, NOW + 5 * MINUTE, "429")
    assert await claim(relay, NOW + 2 * MINUTE) == ()
    (again,) = await claim(relay, NOW + 5 * MINUTE)
    assert again.attempts == 2


async def test_a_notice_withdrawn_on_its_way_is_not_retried(
    engine: AsyncEngine, relay: RelayQueue, work: OpenSqlWork, sergeant: Person
) -> None:
    await put(engine, notice(sergeant))
    (claimed,) = await claim(relay)
    async with work() as one:
        await one.outbox.cancel("contract_end:1:")
        await one.commit()
    await relay.retry(claimed.id, NOW)
    assert await claim(relay, NOW + 5 * MINUTE) == ()


async def test_what_was_not_delivered_is_visible_with_its_reason(
    engine: AsyncEngine, relay: RelayQueue, work: OpenSqlWork, sergeant: Person
) -> None:
    await put(engine, notice(sergeant, "blocked"), notice(sergeant, "given up"), notice(sergeant, "useless"))
    blocked, given_up, useless = await claim(relay)
    await relay.undeliverable(blocked.id, "blocked by the user")
    await relay.dead(given_up.id, "ten attempts")
    await relay.cancelled(useless.id, "decided meanwhile")
    async with work() as one:
        assert await one.outbox.undelivered() == (
            (given_up.notice, "ten attempts"),
            (blocked.notice, "blocked by the user"),
        )


async def test_a_crashed_relay_loses_nothing(engine: AsyncEngine, relay: RelayQueue, sergeant: Person) -> None:
    await put(engine, notice(sergeant))
    await claim(relay)
    assert await claim(relay) == ()
    assert len(await claim(RelayQueue(engine, "two"), NOW + MINUTE)) == 1


async def test_a_restarted_relay_finds_its_claims_at_once(
    engine: AsyncEngine, relay: RelayQueue, sergeant: Person
) -> None:
    await put(engine, notice(sergeant, "a"), notice(sergeant, "b"))
    await claim(relay, limit=1)
    await claim(RelayQueue(engine, "two"), limit=1)
    assert await RelayQueue(engine, "one").give_back() == 1
    assert [claimed.notice.key for claimed in await claim(relay)] == ["a"]


async def test_claims_of_several_relays_never_overlap(engines: list[AsyncEngine], sergeant: Person) -> None:
    await put(engines[0], *(notice(sergeant, f"n:{number}") for number in range(60)))

    async def drain(number: int) -> list[int]:
        relay, mine = RelayQueue(engines[number], str(number)), list[int]()
        while claimed := await claim(relay, limit=4):
            mine += [one.id for one in claimed]
        return mine

    drained = await asyncio.gather(*(drain(number) for number in range(4)))
    everything = [claimed for mine in drained for claimed in mine]
    assert len(everything) == len(set(everything)) == 60
