"""Tasks live and end together; nobody's error is lost."""

import asyncio
import logging
from collections.abc import Coroutine

import pytest

from bot.nursery import Nursery


async def _broken() -> None:
    raise LookupError("Омаров, 991399000009")


async def _together(tasks: dict[str, Coroutine[None, None, None]]) -> None:
    async with Nursery() as nursery:
        for name, work in tasks.items():
            nursery.spawn(name, work)


async def test_an_error_ends_the_others_and_is_raised() -> None:
    ended = asyncio.Event()

    async def long() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    with pytest.raises(ExceptionGroup):
        await _together({"long": long(), "relay": _broken()})
    assert ended.is_set()


async def test_the_log_names_the_task_and_the_place_and_never_the_words_of_the_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The words of an error may quote a person's data."""
    with caplog.at_level(logging.CRITICAL), pytest.raises(ExceptionGroup):
        await _together({"relay": _broken()})
    assert "the task relay broke" in caplog.text
    assert "LookupError at test_nursery.py" in caplog.text
    assert "991399000009" not in caplog.text


async def test_stopped_it_leaves_nothing_running() -> None:
    async with Nursery() as nursery:
        task = nursery.spawn("long", asyncio.sleep(60))
        await asyncio.sleep(0)
        nursery.stop()
    assert task.cancelled()
