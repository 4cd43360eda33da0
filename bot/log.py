"""Logs: one line an event, with the id of the update it belongs to; never a name, a text or a phone number."""

import logging
import traceback
from contextvars import ContextVar
from pathlib import Path
from typing import Final

#: what the running task works on: "u812" for an update, "n17" for a notice, "-" for the house itself
WORKING_ON: Final[ContextVar[str]] = ContextVar("working_on", default="-")


class _Correlated(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.working_on = WORKING_ON.get()
        return True


def set_up_logs(level: str) -> None:
    """To standard error; the framework's own chatter only from warnings on."""
    handler = logging.StreamHandler()
    handler.addFilter(_Correlated())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s [%(working_on)s] %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in ("aiogram", "apscheduler", "uvicorn.access"):
        logging.getLogger(name).setLevel(logging.WARNING)


def trace_of(error: BaseException) -> str:
    """Where in our code it broke, without its words: the text of an error may quote a person's data."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "site-packages" not in frame.filename]
    places = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    return f"{type(error).__name__} at {' < '.join(places)}"
