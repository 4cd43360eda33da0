"""Who takes part: bots with their settings, and people with their phones."""

from dataclasses import dataclass, field

from sandbox.commands import CommandBook
from sandbox.pace import Pace
from sandbox.shapes import Json
from sandbox.updates import Lane, UpdateQueue


@dataclass
class Person:
    """A person with a phone. `language` is the phone's language, an IETF tag as Telegram sends it."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language: str = "ru"
    phone: str = ""
    role: Json = field(default_factory=dict)  #: caption under the name, by page language
    deactivated: bool = False

    def as_user(self) -> Json:
        return _without_empty(
            {
                "id": self.id,
                "is_bot": False,
                "first_name": self.first_name,
                "last_name": self.last_name,
                "username": self.username,
                "language_code": self.language,
            }
        )

    def as_chat(self) -> Json:
        chat = {"id": self.id, "type": "private", "first_name": self.first_name}
        return _without_empty(chat | {"last_name": self.last_name, "username": self.username})

    def as_contact(self) -> Json:
        contact = {"phone_number": self.phone, "first_name": self.first_name, "last_name": self.last_name}
        return _without_empty(contact | {"user_id": self.id})


@dataclass
class Webhook:
    """Where updates go instead of getUpdates. Pauses are on the real, monotonic clock."""

    url: str
    secret: str = ""
    max_connections: int = 40
    last_error_date: int = 0
    last_error_message: str = ""
    busy: set[Lane] = field(default_factory=set)
    failures: dict[Lane, int] = field(default_factory=dict)
    not_before: dict[Lane, float] = field(default_factory=dict)


@dataclass
class BotAccount:
    """A bot: its token, its queue, its menus."""

    token: str
    username: str
    name: str
    queue: UpdateQueue
    pace: Pace
    webhook: Webhook | None = None
    commands: CommandBook = field(default_factory=CommandBook)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)  #: (name | description | …, language) to text
    menu_buttons: dict[int, Json] = field(default_factory=dict)  #: by chat id; 0 is the default
    last_message_id: int = 0
    poll_number: int = 0  #: a newer getUpdates ends an older one
    poll_ended_by: str = ""

    @property
    def id(self) -> int:
        return int(self.token.partition(":")[0])

    def next_message_id(self) -> int:
        """Private chats of one bot share one sequence, as in Telegram."""
        self.last_message_id += 1
        return self.last_message_id

    def end_poll(self, by: str) -> None:
        self.poll_number += 1
        self.poll_ended_by = by

    def text(self, kind: str, language: str) -> str:
        """The text for `language`, else the one for everyone."""
        return self.texts.get((kind, language)) or self.texts.get((kind, ""), "")

    def as_user(self) -> Json:
        name = self.text("name", "") or self.name
        return {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}


def _without_empty(value: Json) -> Json:
    return {key: item for key, item in value.items() if item != ""}
