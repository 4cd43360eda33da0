"""The same bot by webhook: Telegram calls it, the secret first, and hears 200 only for what is kept."""

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from socket import create_server
from typing import Final

import aiohttp
import pytest
from pydantic import SecretStr

from bot.house import House
from bot.receiver.webhook import BODY_LIMIT, HEADER, PATH
from bot.settings import Settings
from sandbox.client import Sandbox
from tests.conversations.stage import Stage, set_stage, stage_settings
from tests.fake_clock import FakeClock
from tests.people import make_person

SECRET: Final = "a-long-random-word-of-ours"


@pytest.fixture
def address() -> str:
    with create_server(("127.0.0.1", 0)) as taken:
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


@pytest.fixture
def settings(sandbox_base: str, database: Path, address: str) -> Settings:
    port = int(address.rpartition(":")[2])
    return stage_settings(sandbox_base, database, public_url=address, webhook_secret=SecretStr(SECRET), port=port)


@pytest.fixture
async def by_webhook(
    settings: Settings, house: House, clock: FakeClock, sandbox: Sandbox
) -> AsyncIterator[Stage]:
    async with set_stage(settings, house, clock, sandbox) as stage:
        yield stage


async def posted(address: str, body: bytes | BytesIO, secret: str | None) -> int:
    headers = {} if secret is None else {HEADER: secret}
    async with (
        aiohttp.ClientSession() as session,
        session.post(address + PATH, data=body, headers=headers) as answer,
    ):
        return answer.status


async def test_a_member_is_answered_by_webhook(by_webhook: Stage) -> None:
    person = await by_webhook.enlists(make_person())
    phone = await by_webhook.joins(person)
    await phone.taps("Help")
    await phone.reads("What this assistant does")


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "қате-сөз"])
@pytest.mark.usefixtures("by_webhook")
async def test_without_the_secret_nobody_is_heard(secret: str | None, address: str) -> None:
    assert await posted(address, b'{"update_id": 1}', secret) == 403


@pytest.mark.parametrize("body", [b"", b"not json", b"[1]", b'{"message": {}}', b"\xff\xfe"])
@pytest.mark.usefixtures("by_webhook")
async def test_what_is_no_update_is_refused(body: bytes, address: str) -> None:
    assert await posted(address, body, SECRET) == 400


@pytest.mark.usefixtures("by_webhook")
async def test_a_body_longer_than_any_update_is_refused(address: str) -> None:
    assert await posted(address, BytesIO(b" " * (BODY_LIMIT + 1)), SECRET) == 413


async def test_storage_trouble_sends_the_update_back_to_telegram(by_webhook: Stage, address: str) -> None:
    """No 200 for what is not kept: Telegram brings it again."""
    async with by_webhook.app.engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE inbox RENAME TO inbox_away")
    try:
        assert await posted(address, b'{"update_id": 1}', SECRET) == 503
    finally:
        async with by_webhook.app.engine.begin() as connection:
            await connection.exec_driver_sql("ALTER TABLE inbox_away RENAME TO inbox")


async def test_an_update_brought_twice_is_handled_once(by_webhook: Stage, address: str) -> None:
    person = await by_webhook.enlists(make_person())
    phone = await by_webhook.joins(person)
    said = len(await phone.messages())
    user = b'{"id": %d, "is_bot": false, "first_name": "S"}' % phone.user_id
    chat = b'{"id": %d, "type": "private"}' % phone.user_id
    body = b'{"update_id": 77, "message": {"message_id": 9, "date": 1, "from": %s, "chat": %s, "text": "/help"}}'
    assert [await posted(address, body % (user, chat), SECRET) for _time in range(3)] == [200, 200, 200]
    await phone.reads("What this assistant does")
    await phone.does_not_read("nobody says this")
    assert len(await phone.messages()) == said + 1
