"""The control API: clock, faults, calls, examples, and its fence."""

import asyncio
from datetime import datetime
from pathlib import Path

import aiohttp
import pytest
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiohttp import web

from sandbox.client import ControlRefused
from sandbox.state import Options
from tests.sandbox.conftest import Stage
from tests.sandbox.keyboards import one_button


@pytest.fixture
def options(tmp_path: Path) -> Options:
    (tmp_path / "roster.csv").write_text("name")
    return Options(limits=False, examples_dir=tmp_path)


async def test_the_demo_clock_is_moved_and_read(stage: Stage) -> None:
    await stage.sandbox.moves_to("2027-01-31T09:00:00+05:00")
    await stage.sandbox.advances(months=1)
    await stage.sandbox.advances(days=7, hours=1)
    reading = await stage.sandbox.call("GET", "/control/clock")
    assert datetime.fromisoformat(reading["now"]).strftime("%Y-%m-%d %H:%M") == "2027-03-07 05:00"
    assert (await stage.screen()).date.year == 2027


async def test_a_time_that_is_none_is_refused(stage: Stage) -> None:
    with pytest.raises(ControlRefused, match="bad_time"):
        await stage.sandbox.moves_to("next week")


async def test_listeners_are_told_before_the_move_is_answered(stage: Stage) -> None:
    heard: list[float] = []

    async def listen(request: web.Request) -> web.Response:
        await asyncio.sleep(0.1)
        heard.append((await request.json())["offset_seconds"])
        return web.Response(status=204)

    app = web.Application()
    app.router.add_post("/tick", listen)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await stage.sandbox.listens(f"http://127.0.0.1:{runner.addresses[0][1]}/tick")
    moved = await stage.sandbox.advances(hours=1)
    await runner.cleanup()
    assert heard == [3600]
    assert [listener["status"] for listener in moved["listeners"]] == [204]
    assert (await stage.sandbox.advances(hours=1))["listeners"][0]["status"] == 0


async def test_a_fault_of_500_comes_as_often_as_ordered(stage: Stage) -> None:
    await stage.sandbox.breaks("sendMessage", times=2)
    for _ in range(2):
        with pytest.raises(TelegramServerError):
            await stage.screen()
    assert await stage.screen()


async def test_a_fault_of_429_carries_its_pause(stage: Stage) -> None:
    await stage.sandbox.breaks("sendMessage", code=429, retry_after=3)
    with pytest.raises(TelegramRetryAfter) as flood:
        await stage.screen()
    assert flood.value.retry_after == 3


async def test_an_answer_can_be_lost_after_the_message_was_sent(stage: Stage) -> None:
    await stage.sandbox.breaks("sendMessage", "drop", carried_out=True)
    with pytest.raises(TelegramNetworkError):
        await stage.screen("sent, but who knows")
    await stage.serik.reads("sent, but who knows")


async def test_an_answer_can_be_late(stage: Stage) -> None:
    await stage.sandbox.breaks("sendMessage", "delay", seconds=0.3)
    with pytest.raises(TelegramNetworkError):
        await stage.bot.send_message(stage.serik.user_id, "late", request_timeout=0.1)  # type: ignore[arg-type] # less than a second
    await stage.serik.reads("late")


async def test_the_calls_of_the_bot_can_be_read(stage: Stage) -> None:
    await stage.screen("Hello", reply_markup=one_button("Yes", "yes"))
    (call,) = await stage.sandbox.calls("sendMessage")
    assert (call["code"], call["params"]["text"], call["bot"]) == (200, "Hello", "sample_bot")
    assert call["params"]["reply_markup"]["inline_keyboard"][0][0]["text"] == "Yes"


async def test_waiting_in_vain_fails_with_the_transcript(stage: Stage) -> None:
    await stage.screen("Something else", reply_markup=one_button("Yes", "yes"))
    with pytest.raises(AssertionError, match=r"Something else\n   \[Yes\]"):
        await stage.serik.reads("Hello", timeout=0.1)


async def test_old_words_are_not_fresh(stage: Stage) -> None:
    await stage.screen("Hello")
    await stage.serik.sends("again")
    await stage.serik.reads("Hello")
    with pytest.raises(AssertionError):
        await stage.serik.reads("Hello", timeout=0.1, fresh=True)
    await stage.serik.does_not_read("Hello", within=0.1)


async def test_an_example_file_can_be_sent(stage: Stage) -> None:
    assert await stage.sandbox.call("GET", "/control/examples") == ["roster.csv"]
    path = f"/control/chats/{stage.serik.user_id}/example"
    await stage.sandbox.call("POST", path, {"name": "roster.csv"})
    document = (await stage.serik.messages())[-1]["document"]
    assert document["file_name"] == "roster.csv"
    with pytest.raises(ControlRefused, match="no_such_example"):
        await stage.sandbox.call("POST", path, {"name": "../secret"})


async def test_a_page_of_another_site_cannot_steer(stage: Stage) -> None:
    async with aiohttp.ClientSession() as session:
        for headers in ({"Origin": "https://evil.example"}, {"Host": "evil.example"}):
            async with session.get(f"{stage.base}/control/users", headers=headers) as response:
                assert response.status == 403
                assert await response.json() == {"detail": {"error": "loopback_only"}}


async def test_the_page_is_served_with_a_strict_policy(stage: Stage) -> None:
    async with aiohttp.ClientSession() as session, session.get(stage.base) as response:
        assert response.status == 200
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]


async def test_events_tell_the_page_what_changed(stage: Stage) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{stage.base}/control/events") as stream:
        assert str(stage.serik.user_id).encode() in await stream.content.readline()
