"""Finding the button a finger means: by label or callback data, on the newest message that has it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.shapes import Json, Rows


@dataclass(frozen=True)
class Wanted:
    """`label` is met exactly, or else as a part of the label; `data` is the callback_data."""

    label: str = ""
    data: str = ""
    message_id: int | None = None
    version: int | None = None  #: which earlier keyboard of that message, 0 the first
    after_seq: int = 0  #: only where something changed later than this
    reply_keyboard: bool = False  #: only there, whatever the messages carry


@dataclass(frozen=True)
class FoundButton:
    button: Json
    message_id: int | None  #: None for a button of the reply keyboard


def find_button(chat: Chat, wanted: Wanted) -> FoundButton | None:
    """The button, or None. With a message id the earlier keyboards of that message are searched as well."""
    for fits in _tests(wanted):
        for rows, message_id in _places(chat, wanted):
            button = next((button for row in rows for button in row if fits(button)), None)
            if button:
                return FoundButton(button, message_id)
    return None


def visible_labels(chat: Chat) -> list[str]:
    """Every label on the screen, newest first, for the message of a failed press."""
    return [button["text"] for rows, _ in _places(chat, Wanted()) for row in rows for button in row]


def _tests(wanted: Wanted) -> list[Callable[[Json], bool]]:
    if wanted.data:
        return [lambda button: button.get("callback_data") == wanted.data]
    return [
        lambda button: button["text"].strip() == wanted.label.strip(),
        lambda button: wanted.label.strip().casefold() in button["text"].casefold(),
    ]


def _places(chat: Chat, wanted: Wanted) -> Iterator[tuple[Rows, int | None]]:
    """Newest message, reply keyboard, older messages; or the one message that was named."""
    if wanted.message_id is not None:
        message = chat.messages.get(wanted.message_id) or chat.deleted.get(wanted.message_id)
        yield from _keyboards_of(message, wanted.version)
        return
    changed = [message for message in reversed(chat.messages.values()) if message.seq > wanted.after_seq]
    messages = [] if wanted.reply_keyboard else changed
    for message in messages[:1]:
        yield message.keyboard, message.message_id
    if chat.reply_keyboard and chat.keyboard_seq > wanted.after_seq:
        yield chat.reply_keyboard["keyboard"], None
    for message in messages[1:]:
        yield message.keyboard, message.message_id


def _keyboards_of(message: Message | None, version: int | None) -> Iterator[tuple[Rows, int]]:
    if message is None:
        return
    every = [*message.keyboards_before, message.keyboard]
    chosen = every[::-1] if version is None else every[version : version + 1]
    for rows in chosen:
        yield rows, message.message_id
