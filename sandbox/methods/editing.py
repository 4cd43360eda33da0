"""editMessageText, editMessageCaption, editMessageReplyMarkup, deleteMessage."""

from dataclasses import replace
from typing import Literal

from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.keyboards import Markup, parse_markup
from sandbox.limits import DELETABLE_SECONDS
from sandbox.messages import Content, Message
from sandbox.methods.call import Call
from sandbox.methods.sending import checked_caption, checked_text
from sandbox.shapes import Json, Rows

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)


def edit_message_text(call: Call) -> Json:
    text, entities = checked_text(call)
    chat, message = _editable(call)
    if message.content.has_media or message.content.contact:
        raise bad_request("there is no text in the message to edit")
    return _apply(call, chat, message, replace(message.content, text=text, entities=entities))


def edit_message_caption(call: Call) -> Json:
    caption, entities = checked_caption(call)
    chat, message = _editable(call)
    if not message.content.has_media:
        raise bad_request("there is no caption in the message to edit")
    return _apply(call, chat, message, replace(message.content, text=caption, entities=entities))


def edit_message_reply_markup(call: Call) -> Json:
    chat, message = _editable(call)
    return _apply(call, chat, message, message.content)


def delete_message(call: Call) -> Literal[True]:
    """Both sides of a private chat can be deleted by the bot, within 48 hours."""
    chat = call.known_chat()
    message = chat.messages.get(call.params.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if call.state.clock.seconds() - message.date > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    chat.delete(message.message_id)
    return True


def _editable(call: Call) -> tuple[Chat, Message]:
    chat = call.open_chat()
    if not call.params.has("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(call.params.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.by_bot or not message.plain_markup:
        raise bad_request("message can't be edited")
    return chat, message


def _apply(call: Call, chat: Chat, message: Message, content: Content) -> Json:
    """An edit without reply_markup takes the inline keyboard away, as in Telegram."""
    keyboard = _inline_only(parse_markup(call.params.raw("reply_markup")))
    call.take_turn(chat)
    if content == message.content and keyboard == message.keyboard:
        raise bad_request(_NOT_MODIFIED)
    chat.edit(message, content, keyboard, call.state.clock.stamp())
    return message.rendered(call.bot, chat.person)


def _inline_only(markup: Markup) -> Rows:
    if not markup.is_plain:
        raise bad_request("inline keyboard expected")
    return markup.inline or []
