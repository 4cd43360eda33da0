"""/control/faults, /calls, /limits, /files, /examples, /events: the world around the phones."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Final
from urllib.parse import quote

from fastapi import APIRouter, HTTPException, Response
from fastapi.responses import StreamingResponse

from sandbox.control.orders import FaultOrder, Limits
from sandbox.faults import Fault
from sandbox.shapes import Json
from sandbox.state import State

_HEARTBEAT_SECONDS: Final = 10.0
_OFFERED: Final = frozenset({".csv", ".docx", ".jpg", ".pdf", ".png", ".txt", ".xlsx"})
_SHOWN_IN_PLACE: Final = frozenset({"image/png", "image/jpeg", "image/gif", "application/pdf"})


class WorldDesk:
    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/faults", self.order_fault, methods=["POST"], status_code=201)
        router.add_api_route("/faults", self.clear_faults, methods=["DELETE"])
        router.add_api_route("/calls", self.calls, methods=["GET"])
        router.add_api_route("/limits", self.limits, methods=["POST"])
        router.add_api_route("/files/{file_id}", self.file, methods=["GET"])
        router.add_api_route("/examples", self.examples, methods=["GET"])
        router.add_api_route("/events", self.events, methods=["GET"])
        return router

    async def order_fault(self, order: FaultOrder) -> Json:
        self._state.faults.order(Fault(**order.model_dump()))
        return order.model_dump()

    async def clear_faults(self) -> Json:
        self._state.faults.clear()
        return {"cleared": True}

    async def calls(self, method: str = "", after: int = 0) -> list[Json]:
        return self._state.journal.read(method, after)

    async def limits(self, order: Limits) -> Json:
        self._state.options = replace(self._state.options, limits=order.enabled)
        return {"enabled": order.enabled}

    async def file(self, file_id: str) -> Response:
        """Pictures and PDF open in the browser, everything else is downloaded; nothing is ever run as a page."""
        stored = self._state.files.by_id(file_id)
        if stored is None:
            raise HTTPException(404, {"error": "no_such_file"})
        place = "inline" if stored.mime in _SHOWN_IN_PLACE else "attachment"
        headers = {
            "Content-Disposition": f"{place}; filename*=UTF-8''{quote(stored.name)}",
            "X-Content-Type-Options": "nosniff",
        }
        return Response(stored.data, media_type=stored.mime, headers=headers)

    async def examples(self) -> list[str]:
        folder = self._state.options.examples_dir
        return sorted(path.name for path in folder.iterdir() if path.suffix in _OFFERED) if folder else []

    async def events(self) -> StreamingResponse:
        """Server-sent events: after every change, the change numbers of all chats and the clock."""
        return StreamingResponse(self._news(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    async def _news(self) -> AsyncIterator[str]:
        while not self._state.closing:
            yield f"data: {json.dumps(self._summary())}\n\n"
            await self._state.bell.wait(_HEARTBEAT_SECONDS)

    def _summary(self) -> Json:
        chats = {str(chat.person.id): chat.seq for chat in self._state.chats.values()}
        users = list(self._state.people)
        return {"chats": chats, "users": users, "clock": self._state.clock.reading()}
