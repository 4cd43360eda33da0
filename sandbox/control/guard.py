"""Who may steer: this machine alone, and no page of another site in this machine's browser."""

from collections.abc import Callable
from ipaddress import ip_address
from urllib.parse import urlsplit

from fastapi import HTTPException, Request

from sandbox.state import State


def guard(state: State) -> Callable[[Request], None]:
    """A dependency that answers 403 to strangers; the control API has no token, its fence is the loopback."""

    def check(request: Request) -> None:
        if not state.options.loopback_only:
            return
        host = request.url.hostname or ""
        caller = request.client.host if request.client else ""
        origin = request.headers.get("origin")
        foreign = origin is not None and urlsplit(origin).netloc != request.url.netloc
        if not _is_loopback(caller) or not _is_loopback(host) or foreign:
            raise HTTPException(403, {"error": "loopback_only"})

    return check


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
