"""The log of the bot's calls: what tests and the curious read at /control/calls. No token is ever written."""

from collections import deque
from dataclasses import asdict, dataclass
from typing import Final

from sandbox.shapes import Json

_KEPT: Final = 10_000


@dataclass(frozen=True)
class CallRecord:
    number: int
    at: str  #: ISO instant on the demo clock
    bot: str  #: username
    method: str
    params: Json  #: files are written as their name and size
    code: int  #: 200 or Telegram's error_code
    description: str


class Journal:
    """The newest calls, oldest first."""

    def __init__(self) -> None:
        self._records: deque[CallRecord] = deque(maxlen=_KEPT)
        self._count = 0

    def next_number(self) -> int:
        self._count += 1
        return self._count

    def note(self, record: CallRecord) -> None:
        self._records.append(record)

    def read(self, method: str = "", after: int = 0) -> list[Json]:
        return [
            asdict(record)
            for record in self._records
            if record.number > after and method.lower() in {"", record.method.lower()}
        ]
