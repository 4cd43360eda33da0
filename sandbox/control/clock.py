"""/control/clock: the demo clock is read, moved, and those who listen are told at once."""

from datetime import UTC, datetime, timedelta
from typing import Final

import aiohttp
from fastapi import APIRouter, HTTPException

from sandbox.clock import MovableClock
from sandbox.control.orders import ClockMove, Listener
from sandbox.shapes import Json
from sandbox.state import State

_LISTENER_SECONDS: Final = 30.0  #: a listener may do a whole tick before it answers


class ClockDesk:
    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> APIRouter:
        router = APIRouter(prefix="/clock")
        router.add_api_route("", self.read, methods=["GET"])
        router.add_api_route("", self.move, methods=["POST"])
        router.add_api_route("/listeners", self.listeners, methods=["GET"])
        router.add_api_route("/listeners", self.listen, methods=["POST"], status_code=201)
        return router

    async def read(self) -> Json:
        return self._state.clock.reading()

    async def move(self, order: ClockMove) -> Json:
        """Answers after every listener has answered or failed, with what each said."""
        try:
            _move(self._state.clock, order)
        except (ValueError, OverflowError):
            raise HTTPException(400, {"error": "bad_time", "wanted": "ISO 8601 within the years 1–9999"}) from None
        self._state.bell.ring()
        reading = self._state.clock.reading()
        return reading | {"listeners": await _tell(self._state.clock_listeners, reading)}

    async def listeners(self) -> list[str]:
        return self._state.clock_listeners

    async def listen(self, order: Listener) -> list[str]:
        if not order.url.startswith(("http://", "https://")):
            raise HTTPException(400, {"error": "bad_url"})
        if order.url not in self._state.clock_listeners:
            self._state.clock_listeners.append(order.url)
        return self._state.clock_listeners


def _move(clock: MovableClock, order: ClockMove) -> None:
    if order.to:
        instant = datetime.fromisoformat(order.to)
        clock.move_to(instant if instant.tzinfo else instant.replace(tzinfo=UTC))
    if order.advance_months:
        clock.advance_months(order.advance_months)
    step = timedelta(days=order.advance_days, hours=order.advance_hours, seconds=order.advance_seconds)
    clock.advance(step)


async def _tell(urls: list[str], reading: Json) -> list[Json]:
    timeout = aiohttp.ClientTimeout(total=_LISTENER_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        return [{"url": url, "status": await _post(session, url, reading)} for url in urls]


async def _post(session: aiohttp.ClientSession, url: str, reading: Json) -> int:
    """The HTTP status; 0 when nobody answered."""
    try:
        async with session.post(url, json=reading) as response:
            return response.status
    except (aiohttp.ClientError, TimeoutError):
        return 0
