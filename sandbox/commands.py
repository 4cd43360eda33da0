"""The command menus of a bot: one per scope and language, and the order in which Telegram looks for one."""

import re
from collections.abc import Iterator
from typing import Any, Final

from sandbox.errors import bad_request
from sandbox.limits import COMMAND_DESCRIPTION_UNITS, COMMANDS, utf16_units
from sandbox.shapes import Json

Scope = tuple[str, int]  #: kind and chat id (0 where the kind has none)

_CHATLESS: Final = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
_CHATFUL: Final = frozenset({"chat", "chat_administrators", "chat_member"})


class CommandBook:
    """What setMyCommands has set."""

    def __init__(self) -> None:
        self._menus: dict[tuple[Scope, str], list[Json]] = {}

    def set(self, scope: Scope, language: str, commands: list[Json]) -> None:
        """An empty list deletes, as Telegram treats it."""
        if commands:
            self._menus[scope, language] = commands
        else:
            self._menus.pop((scope, language), None)

    def get(self, scope: Scope, language: str) -> list[Json]:
        """getMyCommands: exactly this scope and language, nothing inherited."""
        return self._menus.get((scope, language), [])

    def seen_by(self, chat_id: int, language: str) -> list[Json]:
        """The menu a person sees in a private chat."""
        return next((self._menus[key] for key in _search_order(chat_id, language) if key in self._menus), [])


def _search_order(chat_id: int, language: str) -> Iterator[tuple[Scope, str]]:
    for scope in (("chat", chat_id), ("all_private_chats", 0), ("default", 0)):
        yield scope, language
        yield scope, ""


def parse_scope(raw: Any) -> Scope:
    if raw is None:
        return "default", 0
    kind = raw.get("type") if isinstance(raw, dict) else None
    if kind in _CHATLESS:
        return kind, 0
    if kind in _CHATFUL:
        return kind, int(raw["chat_id"])
    raise bad_request("can't parse BotCommandScope: Unsupported type specified")


def parse_language(code: str) -> str:
    """A two-letter ISO 639-1 code, or an empty text for everyone else."""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def parse_commands(raw: Any) -> list[Json]:
    if not isinstance(raw, list):
        raise bad_request("can't parse list of bot commands")
    if len(raw) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(item) for item in raw]


def _command(item: Json) -> Json:
    name = str(item.get("command", "")).removeprefix("/")
    description = str(item.get("description", "")).strip()
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= utf16_units(description) <= COMMAND_DESCRIPTION_UNITS:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}
