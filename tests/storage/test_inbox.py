"""Updates are kept once, handled in each user's order, and survive whatever happens to their handler."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.inbox import ClaimedUpdate, Inbox, RawUpdate, UpdateTakenOver
from storage.work import SqlUnitOfWork

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SERGEANT, COMMANDER = 7_000_000_001, 7_000_000_002


def raw(update_id: int, channel_user: int = SERGEANT) -> RawUpdate:
    return RawUpdate(update_id, channel_user, {"update_id": update_id, "message": {"text": "Сәлем"}})


async def claim(inbox: Inbox, now: datetime = NOW, limit: int = 10) -> tuple[ClaimedUpdate, ...]:
    return await inbox.claim(now, until=now + MINUTE, limit=limit)


def ids(claimed: tuple[ClaimedUpdate, ...]) -> list[int]:
    return [one.update.update_id for one in claimed]


def of_user(channel_user: int, updates: list[RawUpdate]) -> list[RawUpdate]:
    return [update for update in updates if update.channel_user == channel_user]


@pytest.fixture
def inbox(engine: AsyncEngine) -> Inbox:
    return Inbox(engine, "one")


async def test_a_known_update_is_kept_once(inbox: Inbox) -> None:
    assert await inbox.put(raw(1), raw(2), at=NOW) == 2
    assert await inbox.put(raw(2), raw(3), raw(3), at=NOW) == 1
    assert await inbox.put(at=NOW) == 0


async def test_an_update_comes_out_as_it_came_in(inbox: Inbox) -> None:
    await inbox.put(raw(1), at=NOW)
    (claimed,) = await claim(inbox)
    assert (claimed.update, claimed.attempt) == (raw(1), 1)


async def test_updates_of_one_user_come_one_by_one_in_order_of_arrival(inbox: Inbox) -> None:
    """By arrival, not by number: update ids are drawn anew after a quiet week."""
    await inbox.put(raw(900), raw(17), at=NOW)
    for expected in (900, 17):
        claimed = await claim(inbox)
        assert ids(claimed) == [expected]
        assert await claim(inbox) == ()
        await inbox.done(claimed[0])
    assert await claim(inbox) == ()


async def test_different_users_go_in_parallel(inbox: Inbox) -> None:
    await inbox.put(raw(1), raw(2), raw(3, COMMANDER), at=NOW)
    assert ids(await claim(inbox)) == [1, 3]


async def test_a_limit_takes_the_oldest(inbox: Inbox) -> None:
    await inbox.put(*(raw(number, number) for number in range(1, 6)), at=NOW)
    assert ids(await claim(inbox, limit=2)) == [1, 2]


async def test_a_failed_update_holds_its_user_until_its_next_try(inbox: Inbox) -> None:
    await inbox.put(raw(1), raw(2), raw(3, COMMANDER), at=NOW)
    mine, _ = await claim(inbox)
    await inbox.failed(mine, "database is locked", NOW + MINUTE)
    assert await claim(inbox) == ()
    (again,) = await claim(inbox, NOW + MINUTE, limit=1)
    assert (again.update, again.attempt) == (raw(1), 2)


async def test_a_dead_update_is_visible_and_lets_the_next_go_on(inbox: Inbox) -> None:
    await inbox.put(raw(1), raw(2), at=NOW)
    (claimed,) = await claim(inbox)
    await inbox.failed(claimed, "KeyError: 'text'", None)
    assert ids(await claim(inbox)) == [2]
    (dead,) = await inbox.dead()
    assert (dead.update, dead.attempts, dead.error, dead.received_at) == (raw(1), 1, "KeyError: 'text'", NOW)


async def test_an_unfinished_update_comes_back_when_its_lease_ends(inbox: Inbox) -> None:
    await inbox.put(raw(1), at=NOW)
    await claim(inbox)
    (again,) = await claim(inbox, NOW + MINUTE)
    assert again.attempt == 2


async def test_a_restarted_replica_gets_its_unfinished_updates_at_once(engine: AsyncEngine, inbox: Inbox) -> None:
    await inbox.put(raw(1), raw(2, COMMANDER), at=NOW)
    await claim(inbox, limit=1)
    await claim(Inbox(engine, "two"), limit=1)
    assert await Inbox(engine, "one").give_back() == 1
    assert ids(await claim(inbox)) == [1]


async def test_the_commit_of_the_work_ends_the_update(engine: AsyncEngine, inbox: Inbox) -> None:
    await inbox.put(raw(1), raw(2), at=NOW)
    (claimed,) = await claim(inbox)
    async with SqlUnitOfWork(engine, claimed) as work:
        await work.keep.put("said", 1)
        await work.commit()
    async with SqlUnitOfWork(engine, claimed) as work:
        await work.keep.put("said", 2)
        await work.commit()
        assert await work.keep.get("said") == 2
    assert ids(await claim(inbox, NOW + MINUTE)) == [2]


async def test_work_without_commit_leaves_the_update_unfinished(engine: AsyncEngine, inbox: Inbox) -> None:
    await inbox.put(raw(1), at=NOW)
    (claimed,) = await claim(inbox)
    async with SqlUnitOfWork(engine, claimed) as work:
        await work.keep.put("said", 1)
    assert ids(await claim(inbox, NOW + MINUTE)) == [1]


async def test_a_worker_too_slow_for_its_lease_changes_nothing(engine: AsyncEngine, inbox: Inbox) -> None:
    await inbox.put(raw(1), at=NOW)
    (slow,) = await claim(inbox)
    (quick,) = await claim(inbox, NOW + MINUTE)
    async with SqlUnitOfWork(engine, slow) as work:
        await work.keep.put("said", "slow")
        with pytest.raises(UpdateTakenOver):
            await work.commit()
    await inbox.failed(slow, "too slow", None)
    assert await inbox.dead() == ()
    async with SqlUnitOfWork(engine, quick) as work:
        assert await work.keep.get("said") is None
        await work.commit()
    assert await claim(inbox, NOW + 5 * MINUTE) == ()


async def test_old_handled_updates_are_forgotten_and_others_are_not(inbox: Inbox) -> None:
    await inbox.put(raw(1), raw(2), at=NOW)
    (claimed,) = await claim(inbox)
    await inbox.done(claimed)
    assert await inbox.forget(NOW) == 0
    assert await inbox.forget(NOW + MINUTE) == 1
    assert await inbox.put(raw(1), raw(2), at=NOW) == 1
    assert ids(await claim(inbox)) == [2]


async def test_replicas_share_the_work_and_keep_everyones_order(engines: list[AsyncEngine]) -> None:
    users = range(1, 9)
    arrived = [raw(user * 100 + number, user) for number in range(5) for user in users]
    await Inbox(engines[0], "receiver").put(*arrived, at=NOW)
    handled: list[RawUpdate] = []

    async def work_through(number: int) -> None:
        inbox = Inbox(engines[number], str(number))
        while len(handled) < len(arrived):
            for claimed in await claim(inbox, limit=2):
                handled.append(claimed.update)
                await inbox.done(claimed)
            await asyncio.sleep(0.001)

    await asyncio.gather(*(work_through(number) for number in range(4)))
    assert len(handled) == len(arrived)
    for user in users:
        assert of_user(user, handled) == of_user(user, arrived)
