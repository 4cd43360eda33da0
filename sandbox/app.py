"""The stand-in as one web application, assembled in plain sight."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.responses import JSONResponse

from sandbox.bot_api import bot_api
from sandbox.control.clock import ClockDesk
from sandbox.control.guard import guard
from sandbox.control.people import PeopleDesk
from sandbox.control.phones import PhoneDesk
from sandbox.control.world import WorldDesk
from sandbox.gestures import GestureRefused
from sandbox.page import Page, static_files
from sandbox.postman import Postman
from sandbox.state import State


def create_app(state: State) -> FastAPI:
    """The Bot API for everyone who has a token; control API and page for this machine."""
    app = FastAPI(title="Sandbox", lifespan=_lifespan(state), docs_url=None, redoc_url=None, openapi_url=None)
    local = [Depends(guard(state))]
    app.include_router(bot_api(state))
    app.include_router(_control(state), dependencies=local)
    app.include_router(Page(state).routes(), dependencies=local)
    app.mount("/static", static_files())
    app.add_exception_handler(GestureRefused, _refused)
    return app


def _control(state: State) -> APIRouter:
    router = APIRouter(prefix="/control")
    for desk in (PeopleDesk(state), PhoneDesk(state), ClockDesk(state), WorldDesk(state)):
        router.include_router(desk.routes())
    return router


def _lifespan(state: State) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as background:
            rounds = background.create_task(Postman(state).run())
            yield
            state.close()
            rounds.cancel()

    return lifespan


async def _refused(_: Request, refusal: Exception) -> Response:
    """The phone would not do it: 409 with a word for scripts."""
    fields = refusal.fields if isinstance(refusal, GestureRefused) else {}
    return JSONResponse({"detail": {"error": str(refusal)} | fields}, 409)
