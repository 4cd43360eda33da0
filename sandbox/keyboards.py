"""Reply markup: what Telegram accepts under a message or instead of the person's keyboard."""

import json
import re
from dataclasses import dataclass
from typing import Any, Final

from sandbox.errors import ApiError, bad_request
from sandbox.limits import (
    BUTTONS_IN_KEYBOARD,
    CALLBACK_DATA_BYTES,
    COPY_TEXT_UNITS,
    PLACEHOLDER_UNITS,
    utf16_units,
)
from sandbox.shapes import Json, Rows

_ACTIONS: Final = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "disabled",
)
_UNSUPPORTED_HERE: Final = ("pay", "callback_game")
_STYLES: Final = frozenset({"danger", "success", "primary"})
_FLAGS: Final = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective", "force_reply", "remove_keyboard")


@dataclass(frozen=True)
class Markup:
    """A checked reply markup. At most one of the fields is set; none means "no markup was sent"."""

    inline: Rows | None = None
    reply: Json | None = None  #: a ReplyKeyboardMarkup
    remove: bool = False
    force_reply: Json | None = None

    @property
    def is_plain(self) -> bool:
        """A message with a reply keyboard, its removal or a forced reply can't be edited later."""
        return not (self.reply or self.remove or self.force_reply)


def parse_markup(raw: Any) -> Markup:
    """Read the reply_markup parameter (JSON text or object); raises 400 as Telegram does."""
    markup = _object(raw)
    for flag in _FLAGS:
        _must_be_boolean(markup, flag)
    if "inline_keyboard" in markup:
        return Markup(inline=_inline(markup["inline_keyboard"]) or None)
    if "keyboard" in markup:
        return Markup(reply=_reply(markup))
    if markup.get("remove_keyboard"):
        return Markup(remove=True)
    return Markup(force_reply=_with_placeholder(markup)) if markup.get("force_reply") else Markup()


def _object(raw: Any) -> Json:
    if raw is None or raw == "":
        return {}
    try:
        value = json.loads(raw) if isinstance(raw, str) else raw
    except ValueError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    return value


def _must_be_boolean(markup: Json, flag: str) -> None:
    if not isinstance(markup.get(flag, False), bool):
        raise bad_request(f'field "{flag}" must be of type Boolean')


def _rows(value: Any, field: str) -> Rows:
    if not isinstance(value, list):
        raise bad_request(f'field "{field}" must be of type Array')
    if not all(isinstance(row, list) for row in value):
        raise bad_request(f'field "{field}" must be an Array of Arrays')
    rows = [row for row in value if row]
    if sum(len(row) for row in rows) > BUTTONS_IN_KEYBOARD:
        raise bad_request("reply markup is too long")
    return rows


def _inline(value: Any) -> Rows:
    return [[_inline_button(button) for button in row] for row in _rows(value, "inline_keyboard")]


def _inline_button(button: Any) -> Json:
    _check_text(button, "inline keyboard button")
    _check_style(button)
    if any(button.get(action) for action in _UNSUPPORTED_HERE):
        raise bad_request("BUTTON_TYPE_INVALID")
    actions = [action for action in _ACTIONS if _has(button, action)]
    if not actions:
        raise _bad_button("Text buttons are unallowed in the inline keyboard")
    _check_action(button, actions[0])
    return {key: value for key, value in button.items() if value is not None}


def _has(button: Json, action: str) -> bool:
    """A disabled button is an empty object and an inline query may be an empty text; the rest must say something."""
    may_be_empty = action == "disabled" or action.startswith("switch_inline")
    return button.get(action) is not None if may_be_empty else bool(button.get(action))


def _check_text(button: Any, what: str) -> None:
    if not isinstance(button, dict):
        raise bad_request(f"can't parse {what}: {what[0].upper()}{what[1:]} must be an Object")
    if "text" not in button:
        raise bad_request(f"can't parse {what}: Can't find field \"text\"")
    if not isinstance(button["text"], str):
        raise bad_request(f"can't parse {what}: Field \"text\" must be of type String")
    if not button["text"]:  # a blank one is taken: calendars pad their rows with it
        raise bad_request("BUTTON_TEXT_INVALID")


def _check_style(button: Json) -> None:
    if button.get("style") not in {None, *_STYLES}:
        raise _bad_button("unsupported button style specified")


def _check_action(button: Json, action: str) -> None:
    match action:
        case "callback_data" if len(str(button[action]).encode()) > CALLBACK_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        case "url":
            _check_url(button["url"])
        case "web_app" if not str(button["web_app"].get("url", "")).startswith("https://"):
            url = button["web_app"].get("url", "")
            why = f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed"
            raise bad_request(why)
        case "copy_text" if not 1 <= utf16_units(str(button["copy_text"].get("text", ""))) <= COPY_TEXT_UNITS:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        case _:
            return


def _check_url(url: str) -> None:
    why = ""
    if re.match(r"(?!https?:|tg:|ton:)\w+://", url):
        why = "Unsupported URL protocol"
    elif not re.match(r"(https?://|tg://|ton://)?[\w.-]*\w", url) or ("." not in url and "://" not in url):
        why = "Wrong HTTP URL"
    if why:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {why}")


def _bad_button(why: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {why}")


def _reply(markup: Json) -> Json:
    rows = [[_reply_button(button) for button in row] for row in _rows(markup["keyboard"], "keyboard")]
    return _with_placeholder(markup) | {"keyboard": rows}


def _reply_button(button: Any) -> Json:
    """A bare text is a button too, as Telegram allows."""
    button = {"text": button} if isinstance(button, str) else button
    _check_text(button, "keyboard button")
    _check_style(button)
    return {key: value for key, value in button.items() if value is not None}


def _with_placeholder(markup: Json) -> Json:
    if utf16_units(markup.get("input_field_placeholder") or "") > PLACEHOLDER_UNITS:
        raise bad_request("reply keyboard placeholder is too long")
    return markup
