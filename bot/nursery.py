"""The one spawner of tasks: each has a name, an error is logged and ends them all, nothing is left running."""

import asyncio
import logging
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self

from bot.log import trace_of

log = logging.getLogger(__name__)


class Nursery:
    """A group of named tasks that live and end together."""

    def __init__(self) -> None:
        self._group = asyncio.TaskGroup()
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        await self._group.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._group.__aexit__(kind, error, trace)

    def spawn(self, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._group.create_task(_named(name, work), name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def stop(self) -> None:
        """Cancel everything that still runs; leaving the nursery then waits for it."""
        for task in self._tasks:
            task.cancel()


async def _named(name: str, work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception as error:
        log.critical("the task %s broke, so the process stops to be started afresh: %s", name, trace_of(error))
        raise
