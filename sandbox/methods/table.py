"""Every method the stand-in knows, with the parameters it heeds; it ignores others, as Telegram does unknown ones."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from sandbox.methods import callbacks, downloading, editing, profile, receiving, sending
from sandbox.methods.call import Call


@dataclass(frozen=True)
class Method:
    name: str
    run: Callable[[Call], Any]  #: the result, or an awaitable of it
    accepts: frozenset[str]


def _method(name: str, run: Callable[[Call], Any], accepts: str = "") -> Method:
    return Method(name, run, frozenset(accepts.split()))


_SENDING: Final = "chat_id reply_parameters reply_markup parse_mode"
_CAPTION: Final = "caption caption_entities"
_ALL: Final = (
    _method("getMe", profile.get_me),
    _method("getUpdates", receiving.get_updates, "offset limit timeout allowed_updates"),
    _method(
        "setWebhook",
        receiving.set_webhook,
        "url max_connections allowed_updates drop_pending_updates secret_token",
    ),
    _method("deleteWebhook", receiving.delete_webhook, "drop_pending_updates"),
    _method("getWebhookInfo", receiving.get_webhook_info),
    _method("sendMessage", sending.send_message, f"{_SENDING} text entities"),
    _method("sendDocument", sending.send_document, f"{_SENDING} {_CAPTION} document"),
    _method("sendPhoto", sending.send_photo, f"{_SENDING} {_CAPTION} photo"),
    _method("sendChatAction", sending.send_chat_action, "chat_id action"),
    _method(
        "editMessageText",
        editing.edit_message_text,
        "chat_id message_id text parse_mode entities reply_markup",
    ),
    _method(
        "editMessageCaption",
        editing.edit_message_caption,
        f"chat_id message_id parse_mode reply_markup {_CAPTION}",
    ),
    _method("editMessageReplyMarkup", editing.edit_message_reply_markup, "chat_id message_id reply_markup"),
    _method("deleteMessage", editing.delete_message, "chat_id message_id"),
    _method("answerCallbackQuery", callbacks.answer_callback_query, "callback_query_id text show_alert url"),
    _method("getFile", downloading.get_file, "file_id"),
    _method("setMyCommands", profile.set_my_commands, "commands scope language_code"),
    _method("getMyCommands", profile.get_my_commands, "scope language_code"),
    _method("deleteMyCommands", profile.delete_my_commands, "scope language_code"),
    _method("setMyName", profile.set_my_name, "name language_code"),
    _method("getMyName", profile.get_my_name, "language_code"),
    _method("setMyDescription", profile.set_my_description, "description language_code"),
    _method("getMyDescription", profile.get_my_description, "language_code"),
    _method("setMyShortDescription", profile.set_my_short_description, "short_description language_code"),
    _method("getMyShortDescription", profile.get_my_short_description, "language_code"),
    _method("setChatMenuButton", profile.set_chat_menu_button, "chat_id menu_button"),
    _method("getChatMenuButton", profile.get_chat_menu_button, "chat_id"),
)
METHODS: Final = {method.name.lower(): method for method in _ALL}  #: Telegram takes any case
