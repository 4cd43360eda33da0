"""The webhook: the secret first, then the inbox, and only then 200."""

import hmac
import json
import logging
from typing import Any, Final

from fastapi import APIRouter, Request, Response

from bot.log import trace_of
from bot.receiver.intake import Intake, NotAnUpdate
from bot.trouble import STORAGE_TROUBLE

log = logging.getLogger(__name__)

PATH: Final = "/telegram/webhook"
HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
BODY_LIMIT: Final = 1_048_576  #: bytes; Telegram's updates are far below
RETRY_AFTER: Final = "5"  #: seconds; Telegram honours it


class TooLarge(ValueError):
    """The body is longer than any update."""


class Webhook:
    """Telegram's calls. Without the right secret a caller learns nothing but 403."""

    def __init__(self, intake: Intake, secret: str) -> None:
        self._intake = intake
        self._secret = secret.encode()

    def routes(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(PATH, self.receive, methods=["POST"])
        return router

    async def receive(self, request: Request) -> Response:
        if not self._trusted(request):
            return Response(status_code=403)
        try:
            await self._intake.keep(await _update(request))
        except TooLarge:
            return Response(status_code=413)
        except (NotAnUpdate, UnicodeDecodeError, json.JSONDecodeError):
            return Response(status_code=400)
        except STORAGE_TROUBLE as error:
            log.error("the inbox is out of reach, Telegram will bring this update again: %s", trace_of(error))
            return Response(status_code=503, headers={"Retry-After": RETRY_AFTER})
        return Response(status_code=200)

    def _trusted(self, request: Request) -> bool:
        """Compared as bytes: a header with letters outside ASCII is wrong, not an error."""
        given = request.headers.get(HEADER, "").encode("latin-1")
        return hmac.compare_digest(given, self._secret)


async def _update(request: Request) -> dict[str, Any]:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            raise TooLarge
    update = json.loads(body)
    if not isinstance(update, dict):
        raise NotAnUpdate
    return update
