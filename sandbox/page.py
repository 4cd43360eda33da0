"""The page with the phones: static files, and the few facts it starts from."""

from pathlib import Path
from typing import Final

from fastapi import APIRouter
from fastapi.responses import FileResponse, Response
from fastapi.staticfiles import StaticFiles

from sandbox.shapes import Json
from sandbox.state import State

_STATIC: Final = Path(__file__).parent / "static"
_POLICY: Final = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'"
)


class Page:
    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> APIRouter:
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/", self.index, methods=["GET"])
        router.add_api_route("/page", self.facts, methods=["GET"])
        return router

    async def index(self) -> Response:
        return FileResponse(_STATIC / "index.html", headers={"Content-Security-Policy": _POLICY})

    async def facts(self) -> Json:
        bot = self._state.bot()
        return {"bot": bot.as_user() if bot else None, "zone": self._state.options.zone}


def static_files() -> StaticFiles:
    return StaticFiles(directory=_STATIC)
