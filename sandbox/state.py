"""The whole world of the stand-in: bots, people, chats, files, clock, in memory and for one process."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sandbox.accounts import BotAccount, Person
from sandbox.bell import Bell
from sandbox.chats import Chat
from sandbox.clock import MovableClock
from sandbox.faults import Faults
from sandbox.files import FileShelf
from sandbox.journal import Journal
from sandbox.pace import BURST_PER_CHAT, Pace
from sandbox.updates import UpdateQueue

_FIRST_PERSON: Final = 700_000_001


@dataclass(frozen=True)
class Options:
    """How strict and how open this stand-in is."""

    limits: bool = True  #: enforce the rate limits
    burst: int = BURST_PER_CHAT
    loopback_only: bool = True  #: refuse the page and the control API to other machines
    first_pause: float = 1.0  #: seconds before a failed webhook delivery is tried again; doubles up to a minute
    examples_dir: Path | None = None  #: files offered in the page's attach menu
    zone: str = "Asia/Almaty"  #: in which the page shows dates and times


@dataclass
class State:
    options: Options = field(default_factory=Options)
    clock: MovableClock = field(default_factory=MovableClock)
    ticker: Callable[[], float] = time.monotonic
    bell: Bell = field(default_factory=Bell)
    bots: dict[str, BotAccount] = field(default_factory=dict)  #: by token
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[tuple[int, int], Chat] = field(default_factory=dict)  #: by bot id and person id
    files: FileShelf = field(default_factory=FileShelf)
    journal: Journal = field(default_factory=Journal)
    faults: Faults = field(default_factory=Faults)
    clock_listeners: list[str] = field(default_factory=list)
    closing: bool = False

    def add_bot(self, token: str, username: str, name: str) -> BotAccount:
        bot = BotAccount(token, username, name, UpdateQueue(self.clock.seconds), Pace(self.ticker, self.options.burst))
        self.bots[token] = bot
        return bot

    def add_person(self, person: Person) -> Person:
        self.people[person.id] = person
        self.bell.ring()
        return person

    def free_person_id(self) -> int:
        return max(self.people, default=_FIRST_PERSON - 1) + 1

    def bot(self, username: str = "") -> BotAccount | None:
        """By username; the first one when none is named."""
        bots = self.bots.values()
        return next((bot for bot in bots if username.lstrip("@").lower() in {"", bot.username.lower()}), None)

    def chat(self, bot: BotAccount, person: Person) -> Chat:
        """The chat, made when the phone first opens it; a bot may write only once it has been started."""
        key = (bot.id, person.id)
        if key not in self.chats:
            self.chats[key] = Chat(bot, person, self.bell)
        return self.chats[key]

    def close(self) -> None:
        """Let every long poll, stream and the postman end now."""
        self.closing = True
        self.bell.ring()
