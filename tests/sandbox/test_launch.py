"""python -m sandbox: the launch file, the start, the end, and the words of the page."""

import asyncio
import json
import re
import signal
import socket
import sys
from pathlib import Path

import aiohttp

import sandbox
from sandbox.launch import furnish, read_launch
from sandbox.state import State

STATIC = Path(sandbox.__file__).parent / "static"


def test_three_phones_stand_ready_without_a_launch_file() -> None:
    state = State()
    furnish(state, read_launch(None))
    roles = [person.role["en"] for person in state.people.values()]
    assert roles == ["Serviceman", "Commander", "Personnel officer"]


def test_a_launch_file_names_the_phones(tmp_path: Path) -> None:
    launch = tmp_path / "launch.json"
    launch.write_text(json.dumps({"phones": [{"id": 77, "first_name": "Aslan", "language_code": "kk"}]}))
    state = State()
    furnish(state, read_launch(launch))
    assert [(person.id, person.language) for person in state.people.values()] == [(77, "kk")]
    assert state.bot("sample_bot") is state.bot()


async def test_the_command_serves_until_it_is_told_to_stop() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = (sys.executable, "-m", "sandbox", "--port", str(port), "--no-limits")
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    assert str(port) in (await process.stdout.readline()).decode()
    assert await _answers(f"http://127.0.0.1:{port}/page") == {"bot", "zone"}
    process.send_signal(signal.SIGTERM)
    await asyncio.wait_for(process.communicate(), 10)


async def _answers(url: str) -> set[str]:
    async with aiohttp.ClientSession() as session, asyncio.timeout(20):
        for pause in [0.2] * 100:
            try:
                async with session.get(url) as response:
                    return set(await response.json())
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(pause)
    return set()


def test_the_page_speaks_all_three_languages_and_every_word_it_uses() -> None:
    words = json.loads((STATIC / "words.json").read_text(encoding="utf-8"))
    sources = "".join(path.read_text(encoding="utf-8") for path in STATIC.glob("*.[jh]*") if path.suffix != ".json")
    used = set(re.findall(r'word\("(\w+)"\)|data-(?:word|label)="(\w+)"', sources))
    for language in ("kk", "ru", "en"):
        assert set(words[language]) == set(words["en"])
        assert {one or other for one, other in used} <= set(words[language])


def test_the_page_asks_nothing_of_other_sites() -> None:
    for path in STATIC.iterdir():
        links = re.findall(r"https?://[\w.]+", path.read_text(encoding="utf-8"))
        assert set(links) <= {"http://www.w3.org"}, path.name
