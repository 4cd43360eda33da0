"""A Telegram of the test's own: answers as told, remembers the calls, and fails loudly when it is asked for more."""

from collections.abc import AsyncGenerator
from typing import Any, Final

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod

TOKEN: Final = "1000001:sample"


class FakeTelegram(BaseSession):
    """`answers` by method name, in order; an exception among them is raised."""

    def __init__(self, **answers: list[Any]) -> None:
        super().__init__()
        self.answers = answers
        self.calls: list[TelegramMethod[Any]] = []

    def bot(self) -> Bot:
        return Bot(TOKEN, session=self)

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109 - aiogram's own signature
        self.calls.append(method)
        answer = self.answers[method.__api_method__].pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    async def close(self) -> None:
        """Nothing is open."""

    def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        raise AssertionError(f"nothing is downloaded here: {url}")
