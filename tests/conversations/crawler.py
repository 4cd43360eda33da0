"""Presses the buttons a person can reach, breadth first up to a bound, and says what is wrong with the screens."""

import asyncio
import re
from collections import deque
from dataclasses import dataclass, field
from typing import Final

from babel.messages.pofile import read_po

from bot.catalogues import LOCALES, catalogue_path
from sandbox.client import Phone
from sandbox.shapes import Json

COMMANDS: Final = ("/leave", "/contract", "/file", "/raports", "/deadlines", "/law", "/settings", "/privacy", "/help")
NONSENSE: Final = "qwerty 99.99.9999"
_SETTLE_SECONDS: Final = 0.02
_PATIENCE: Final = 150
_WORDS: Final = re.compile(r"[A-Za-z]{2,}")


@dataclass
class Crawl:
    """One person's walk in one language; `faults` is what a reader would stumble over."""

    phone: Phone
    language: str
    bound: int
    faults: list[str] = field(default_factory=list)
    pressed: set[tuple[str, str]] = field(default_factory=set)

    async def walk(self, skipped: frozenset[str]) -> None:
        """Commands first, then each kind of button once on each screen; nonsense is typed after each."""
        waiting: deque[tuple[int, str, str]] = deque()
        for command in ("/menu", *COMMANDS):
            await self._sends(command, waiting, skipped)
        while waiting and len(self.pressed) < self.bound:
            message, data, title = waiting.popleft()
            key = (title, data.split(":")[0])
            if key not in self.pressed:
                self.pressed.add(key)
                await self._presses(message, data, waiting, skipped)
                await self._sends(NONSENSE, waiting, skipped)
        await self._sends("/cancel", waiting, skipped)

    async def _sends(self, words: str, waiting: deque[tuple[int, str, str]], skipped: frozenset[str]) -> None:
        before = (await self.phone.transcript())["seq"]
        await self.phone.sends(words)
        await self._looks(before + 1, words, waiting, skipped)

    async def _presses(
        self, message: int, data: str, waiting: deque[tuple[int, str, str]], skipped: frozenset[str]
    ) -> None:
        before = (await self.phone.transcript())["seq"]
        await self.phone.presses_data(data, message)
        await self._looks(before, data, waiting, skipped)

    async def _looks(
        self, before: int, after_what: str, waiting: deque[tuple[int, str, str]], skipped: frozenset[str]
    ) -> None:
        chat = await self._settled(before)
        if chat["unanswered_taps"]:
            self.faults.append(f"{after_what}: never answered")
        for message in chat["messages"]:
            if message["from"] != "bot" or message["seq"] <= before:
                continue
            self.faults += [f"{after_what}: {fault}" for fault in faults_of(message, self.language)]
            for button in (button for row in message["inline_keyboard"] for button in row):
                data = button.get("callback_data", "")
                if data and data.split(":")[0] not in skipped:
                    waiting.append((message["message_id"], data, message["text"].split("\n")[0]))

    async def _settled(self, before: int) -> Json:
        """The chat once something was answered and every tap has its answer."""
        for _ in range(_PATIENCE):
            chat = await self.phone.transcript()
            answered = any(one["seq"] > before for one in chat["answers"])
            said = any(one["from"] == "bot" and one["seq"] > before for one in chat["messages"])
            if (answered or said) and not chat["unanswered_taps"]:
                return chat
            await asyncio.sleep(_SETTLE_SECONDS)
        self.faults.append("nothing came back")
        return await self.phone.transcript()


def faults_of(message: Json, language: str) -> list[str]:
    """What is wrong with one message, in words for the developer."""
    labels = [button["text"] for row in message["inline_keyboard"] for button in row]
    said = "\n".join((message["text"], *labels))
    found = [f"{bad!r} in {said[:200]!r}" for bad in ("%(", "None", "Something went wrong") if bad in said]
    if language != "en":
        found += [f"untranslated {one!r}" for one in english_sentences() if one in said]
    if not message["text"] and not message["document"]:
        found.append("an empty message")
    if not labels and not message["document"]:
        found.append(f"a dead end: {said[:120]!r}")
    return found


def english_sentences() -> tuple[str, ...]:
    """Sentences of the code with three English words or more and no placeholder."""
    if not _ENGLISH:
        with catalogue_path(LOCALES, "en").open("rb") as source:
            ids = [one.id if isinstance(one.id, str) else one.id[0] for one in read_po(source) if one.id]
        _ENGLISH.extend(one for one in ids if "%(" not in one and len(_WORDS.findall(one)) >= 3)
    return tuple(_ENGLISH)


_ENGLISH: Final[list[str]] = []
