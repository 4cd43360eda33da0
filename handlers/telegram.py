"""The few Telegram words the routers share: filters for presses and for what the conversation expects."""

from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.desk import Desk
from handlers.ports import Talk
from handlers.press import Press, PressFault


class Pressed(Filter):
    """A button whose press is of this kind; the handler receives it as `press`."""

    def __init__(self, kind: type[Press]) -> None:
        self.kind = kind

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        try:
            return {"press": self.kind.unpack(query.data or "")}
        except PressFault:
            return False


class Expecting(Filter):
    """Free text (or a file) while the conversation expects this step."""

    def __init__(self, step: str) -> None:
        self.step = step

    async def __call__(self, message: Message, talk: Talk) -> bool:
        return talk.expecting == self.step and not (message.text or "").startswith("/")


class Joined(Filter):
    """Somebody on the roster with an account and a consent in force."""

    async def __call__(self, event: TelegramObject, desk: Desk) -> bool:  # noqa: ARG002 - aiogram passes the event first
        return desk.person is not None
