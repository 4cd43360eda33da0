"""One at a time per person, and no memory of persons who are gone."""

import asyncio

from bot.turns import Turns


async def test_one_persons_updates_take_turns_in_order_and_others_do_not_wait() -> None:
    turns = Turns()
    seen: list[str] = []

    async def handle(user: int, name: str, seconds: float) -> None:
        async with turns.turn(user):
            seen.append(f"{name} begins")
            await asyncio.sleep(seconds)
            seen.append(f"{name} ends")

    await asyncio.gather(handle(1, "first", 0.03), handle(1, "second", 0), handle(2, "other", 0))
    assert seen.index("first ends") < seen.index("second begins")
    assert seen.index("other ends") < seen.index("first ends")


async def test_a_person_who_is_served_takes_no_room() -> None:
    turns = Turns()
    async with turns.turn(1):
        pass
    assert vars(turns) == {"_locks": {}, "_wanted": {}}
