"""What the bot says of itself: getMe, names, descriptions, commands, menu button."""

from typing import Final, Literal

from sandbox.commands import Scope, parse_commands, parse_language, parse_scope
from sandbox.errors import bad_request
from sandbox.limits import DESCRIPTION_UNITS, NAME_UNITS, SHORT_DESCRIPTION_UNITS, utf16_units
from sandbox.methods.call import Call
from sandbox.shapes import Json

_ABILITIES: Final = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


def get_me(call: Call) -> Json:
    return call.bot.as_user() | _ABILITIES


def set_my_name(call: Call) -> Literal[True]:
    return _set_text(call, "name", NAME_UNITS)


def set_my_description(call: Call) -> Literal[True]:
    return _set_text(call, "description", DESCRIPTION_UNITS)


def set_my_short_description(call: Call) -> Literal[True]:
    return _set_text(call, "short_description", SHORT_DESCRIPTION_UNITS)


def get_my_name(call: Call) -> Json:
    return {"name": _text(call, "name") or call.bot.name}


def get_my_description(call: Call) -> Json:
    return {"description": _text(call, "description")}


def get_my_short_description(call: Call) -> Json:
    return {"short_description": _text(call, "short_description")}


def set_my_commands(call: Call) -> Literal[True]:
    commands = parse_commands(call.params.value("commands"))
    call.bot.commands.set(_scope(call), _language(call), commands)
    call.state.bell.ring()
    return True


def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get(_scope(call), _language(call))


def delete_my_commands(call: Call) -> Literal[True]:
    call.bot.commands.set(_scope(call), _language(call), [])
    call.state.bell.ring()
    return True


def set_chat_menu_button(call: Call) -> Literal[True]:
    call.bot.menu_buttons[_menu_chat(call)] = call.params.value("menu_button") or {"type": "default"}
    return True


def get_chat_menu_button(call: Call) -> Json:
    buttons = call.bot.menu_buttons
    return buttons.get(_menu_chat(call)) or buttons.get(0) or {"type": "commands"}


def _menu_chat(call: Call) -> int:
    return call.known_chat().person.id if call.params.has("chat_id") else 0


def _scope(call: Call) -> Scope:
    kind, chat_id = parse_scope(call.params.value("scope"))
    chat = call.state.chats.get((call.bot.id, chat_id))
    if chat_id and (chat is None or not chat.started):
        raise bad_request("chat not found")
    return kind, chat_id


def _language(call: Call) -> str:
    return parse_language(call.params.text("language_code"))


def _text(call: Call, kind: str) -> str:
    return call.bot.text(kind, _language(call))


def _set_text(call: Call, kind: str, most: int) -> Literal[True]:
    """An empty text takes the one for this language away."""
    text, language = call.params.text(kind), _language(call)
    if utf16_units(text) > most:
        raise bad_request(f"bot {kind.replace('_', ' ')} is too long")
    call.bot.texts[kind, language] = text
    call.state.bell.ring()
    return True
