"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

from typing import Final

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from sandbox.dispatch import dispatch
from sandbox.errors import ApiError
from sandbox.params import read_raw
from sandbox.state import State

_UNAUTHORIZED: Final = ApiError(401, "Unauthorized")
_NOT_FOUND: Final = ApiError(404, "Not Found")


class CutConnection(Response):
    """Promises a body and sends none: the server closes the connection and the client never learns the answer."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})


def bot_api(state: State) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.api_route("/bot{token}/{method}", methods=["GET", "POST"])
    async def call_method(token: str, method: str, request: Request) -> Response:
        bot = state.bots.get(token)
        if bot is None:
            return _refused(_UNAUTHORIZED)
        try:
            raw = await read_raw(request)
        except ApiError as error:
            return _refused(error)
        reply = await dispatch(state, bot, method, raw)
        return CutConnection() if reply.dropped else JSONResponse(reply.body, reply.code)

    @router.get("/file/bot{token}/{path:path}")
    async def download(token: str, path: str) -> Response:
        if token not in state.bots:
            return _refused(_UNAUTHORIZED)
        stored = state.files.by_path(path)
        return Response(stored.data, media_type=stored.mime) if stored else _refused(_NOT_FOUND)

    return router


def _refused(error: ApiError) -> Response:
    return JSONResponse(error.body(), error.code)
