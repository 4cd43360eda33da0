"""The demo's time: the stand-in's clock is followed; when it moves, the planner ticks before the mover is answered."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final

import aiohttp
from fastapi import APIRouter
from pydantic import BaseModel

from bot.clock import DemoClock

PATH: Final = "/demo/clock"


class ClockReading(BaseModel):
    """What the stand-in says: its offset to real time."""

    offset_seconds: float


class DemoTime:
    """Hears of moves over HTTP."""

    def __init__(self, clock: DemoClock, moved: Callable[[], Awaitable[None]]) -> None:
        self._clock = clock
        self._moved = moved

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(PATH, self.hear, methods=["POST"])
        return router

    async def hear(self, reading: ClockReading) -> dict[str, Any]:
        self._clock.offset = timedelta(seconds=reading.offset_seconds)
        await self._moved()
        return {"now": self._clock.now().isoformat()}


async def join_clock(clock: DemoClock, sandbox: str, own: str) -> None:
    """Take over the stand-in's time and ask to be told of its moves."""
    async with aiohttp.ClientSession(sandbox) as session:
        async with session.get("/control/clock") as answer:
            reading = ClockReading.model_validate(await answer.json())
        clock.offset = timedelta(seconds=reading.offset_seconds)
        async with session.post("/control/clock/listeners", json={"url": own + PATH}) as answer:
            answer.raise_for_status()
