"""Webhooks: the secret header, order per chat, and coming again after a failure."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiohttp import web

from sandbox.bell import Bell
from tests.sandbox.conftest import Stage
from tests.sandbox.keyboards import one_button


@dataclass
class Receiver:
    """A bot's web server that answers what the test wants and remembers what came."""

    url: str = ""
    answers: list[web.Response] = field(default_factory=list)  #: used up first; 200 after that
    came: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    bell: Bell = field(default_factory=Bell)
    at_once: int = 0
    most_at_once: int = 0

    async def take(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.came.append(await request.json())
        self.bell.ring()
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        await asyncio.sleep(0.05)
        self.at_once -= 1
        return self.answers.pop(0) if self.answers else web.Response()

    async def has(self, number: int) -> list[dict[str, Any]]:
        while len(self.came) < number:
            assert await self.bell.wait(5), f"only {len(self.came)} of {number} came"
        return self.came


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


def texts(came: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in came if "message" in update]


async def test_updates_come_with_the_secret_header(stage: Stage, receiver: Receiver) -> None:
    await stage.bot.set_webhook(receiver.url, secret_token="Sample_secret-1")
    await stage.serik.sends("hello")
    assert texts(await receiver.has(2)) == ["/start", "hello"]
    assert receiver.secrets == ["Sample_secret-1", "Sample_secret-1"]


async def test_a_refused_update_comes_again_before_the_next_one(stage: Stage, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=500), web.Response(status=502)]
    await stage.bot.set_webhook(receiver.url)
    await stage.serik.sends("next")
    came = await receiver.has(4)
    assert texts(came) == ["/start", "/start", "/start", "next"]
    assert came[0]["update_id"] == came[2]["update_id"]


async def test_a_failure_is_told_in_the_webhook_info(stage: Stage, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=503, headers={"Retry-After": "60"})]
    await stage.bot.set_webhook(receiver.url, max_connections=7)
    await receiver.has(1)
    await asyncio.sleep(0.2)
    info = await stage.bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    assert (info.url, info.pending_update_count, info.max_connections) == (receiver.url, 1, 7)


async def test_retry_after_is_honoured(stage: Stage, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=503, headers={"Retry-After": "1"})]
    await stage.bot.set_webhook(receiver.url)
    await receiver.has(1)
    await asyncio.sleep(0.5)
    assert len(receiver.came) == 1
    await receiver.has(2)


async def test_a_failing_chat_does_not_hold_up_another(stage: Stage, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=503, headers={"Retry-After": "60"})]
    await stage.bot.set_webhook(receiver.url)
    await receiver.has(1)
    aslan = await stage.sandbox.phone(first_name="Aslan")
    await aslan.sends("me too")
    assert texts(await receiver.has(2)) == ["/start", "me too"]


async def test_messages_of_one_chat_come_one_at_a_time(stage: Stage, receiver: Receiver) -> None:
    await stage.bot.set_webhook(receiver.url)
    for number in range(4):
        await stage.serik.sends(str(number))
    assert texts(await receiver.has(5)) == ["/start", "0", "1", "2", "3"]
    assert receiver.most_at_once == 1


async def test_a_tap_travels_in_its_own_lane(stage: Stage, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=503, headers={"Retry-After": "60"})]
    await stage.screen(reply_markup=one_button("Yes", "yes"))
    await stage.bot.set_webhook(receiver.url)
    await receiver.has(1)
    await stage.serik.taps("Yes")
    assert "callback_query" in (await receiver.has(2))[1]


async def test_a_method_in_the_answer_is_carried_out(stage: Stage, receiver: Receiver) -> None:
    call = {"method": "sendMessage", "chat_id": stage.serik.user_id, "text": "from the answer"}
    receiver.answers = [web.json_response(call)]
    await stage.bot.set_webhook(receiver.url)
    assert await stage.serik.reads("from the answer")


async def test_pending_updates_can_be_dropped(stage: Stage, receiver: Receiver) -> None:
    await stage.bot.set_webhook(receiver.url, drop_pending_updates=True)
    await stage.serik.sends("fresh")
    assert texts(await receiver.has(1)) == ["fresh"]


@pytest.mark.parametrize("secret", ["with space", "құпия", "x" * 257])
async def test_a_secret_of_other_characters_is_refused(stage: Stage, secret: str) -> None:
    with pytest.raises(TelegramBadRequest, match="secret token"):
        await stage.bot.set_webhook("https://example.org/hook", secret_token=secret)


async def test_plain_http_is_for_this_machine_only(stage: Stage) -> None:
    with pytest.raises(TelegramBadRequest, match="An HTTPS URL must be provided for webhook"):
        await stage.bot.set_webhook("http://example.org/hook")
