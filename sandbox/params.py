"""The parameters of one call, from the query, a JSON body, a form or a multipart form."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from sandbox.errors import ApiError, bad_request
from sandbox.limits import UPLOAD_BYTES
from sandbox.shapes import Json


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes


Raw = Mapping[str, Any]  #: texts, uploads and, from a JSON body, any JSON value


async def read_raw(request: Request) -> dict[str, Any]:
    """All parameters by name; 400 for JSON that can't be read, 413 for a file over 50 MB."""
    raw: dict[str, Any] = dict(request.query_params)
    kind = request.headers.get("content-type", "")
    if kind.startswith("application/json"):
        return raw | await _json_body(request)
    if "form" in kind:
        async with request.form() as form:
            return raw | {name: await _form_value(value) for name, value in form.items()}
    return raw


async def _json_body(request: Request) -> Json:
    try:
        body = json.loads(await request.body() or b"{}")
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise bad_request("can't parse JSON object")
    return body


async def _form_value(value: UploadFile | str) -> Upload | str:
    if isinstance(value, str):
        return value
    data = await value.read()
    if len(data) > UPLOAD_BYTES:
        raise ApiError(413, "Request Entity Too Large")
    return Upload(value.filename or "file", data)


class Params:
    """Typed reading of what a method declares to accept; parameters it does not declare are not seen."""

    def __init__(self, raw: Raw, accepts: frozenset[str]) -> None:
        self._raw = raw
        self._values = {name: value for name, value in raw.items() if name in accepts and value is not None}

    def text(self, name: str) -> str:
        value = self._values.get(name, "")
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """A number that can't be read counts as the default, as in Telegram."""
        try:
            return int(self._values.get(name, default))
        except (TypeError, ValueError):
            return default

    def clamped(self, name: str, default: int, low: int, high: int) -> int:
        return min(max(self.integer(name, default), low), high)

    def flag(self, name: str) -> bool:
        return str(self._values.get(name, "")).lower() in {"true", "1", "yes", "y"}

    def has(self, name: str) -> bool:
        return name in self._values

    def value(self, name: str) -> Any:
        """A JSON value, whether it came as JSON or as its text; None when it is missing."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f'can\'t parse field "{name}" as JSON') from None

    def raw(self, name: str) -> Any:
        return self._values.get(name)

    def upload(self, name: str) -> Upload | None:
        """A file sent in the field itself or in the part that `attach://part` names."""
        value = self._values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            value = self._raw.get(value.removeprefix("attach://"))
        return value if isinstance(value, Upload) else None


def loggable(raw: Raw) -> Json:
    """The parameters for the journal; a file shrinks to its name and size, JSON texts are opened."""
    return {name: _loggable(value) for name, value in raw.items() if name != "secret_token"}


def _loggable(value: Any) -> Any:
    if isinstance(value, Upload):
        return {"file_name": value.name, "size": len(value.data)}
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
