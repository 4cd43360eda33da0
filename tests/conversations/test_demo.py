"""`make run`: one command, one address, phones that work; the bot killed in it goes on."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path
from socket import create_server
from typing import Final

import pytest

from bot.demo_people import OFFICER_PHONE
from sandbox.client import Phone, Sandbox

ROOT: Final = Path(__file__).parent.parent.parent
START: Final = 40.0  #: seconds on a busy machine


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Process]:
    """The demo in an empty folder, on a free port."""
    with create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    command = (sys.executable, "-m", "bot", "demo", "--port", str(port))
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(*command, cwd=tmp_path, env=environment, stdout=PIPE)
    yield process
    process.send_signal(signal.SIGINT)
    await process.communicate()


@pytest.fixture
async def officer(demo: Process) -> AsyncIterator[Phone]:
    """The personnel officer's phone on the page whose address the demo prints."""
    async with asyncio.timeout(START):
        address = await _address(demo)
    async with Sandbox.at(address) as sandbox:
        yield sandbox.phone_of(OFFICER_PHONE)


async def _address(demo: Process) -> str:
    assert demo.stdout is not None
    async for line in demo.stdout:
        _words, found, address = line.decode().strip().partition("Phones: ")
        if found:
            return address.rstrip("/")
    raise AssertionError("the demo printed no address")


def _bot_of(demo: Process) -> int:
    """The process id of the bot, the demo's one child."""
    children = Path(f"/proc/{demo.pid}/task/{demo.pid}/children").read_text(encoding="ascii").split()
    assert len(children) == 1
    return int(children[0])


async def test_the_officer_joins_the_bot_is_killed_and_the_story_goes_on(demo: Process, officer: Phone) -> None:
    await officer.reads("Choose your language", timeout=START)
    os.kill(_bot_of(demo), signal.SIGKILL)
    await officer.taps("English")
    await officer.sees_button("I agree", patience=START)
    await officer.taps("I agree")
    await officer.reads("You have joined")
    assert "Roster" in await officer.labels()
