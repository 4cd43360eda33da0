"""What a person does at the phone; each gesture becomes a message or an update, as Telegram would make it."""

import re
import secrets
from dataclasses import dataclass
from typing import Any, Final

from sandbox.buttons import FoundButton
from sandbox.chats import Chat, Tap
from sandbox.entities import formatted
from sandbox.limits import START_PAYLOAD_UNITS, TEXT_UNITS, utf16_units
from sandbox.messages import Content, Message
from sandbox.shapes import Json
from sandbox.state import State

_INACCESSIBLE_DATE: Final = 0


class GestureRefused(Exception):
    """The phone would not let the person do that. `code` is a word for scripts."""

    def __init__(self, code: str, **fields: Any) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields


@dataclass(frozen=True)
class Gestures:
    """One person's hands on one chat."""

    state: State
    chat: Chat

    def says(self, text: str) -> Message:
        """Type and send; the one text may have 4096 UTF-16 units, a longer one must be split by the caller."""
        plain, entities = formatted(text, "", [])
        if not plain:
            raise GestureRefused("empty_text")
        if utf16_units(plain) > TEXT_UNITS:
            raise GestureRefused("text_too_long", most=TEXT_UNITS)
        return self._sends(Content(plain, entities))

    def starts(self, payload: str = "") -> Message:
        """Open a t.me/<bot>?start=payload link and press START; unblocks the bot, as in Telegram."""
        if not re.fullmatch(rf"[A-Za-z0-9_-]{{0,{START_PAYLOAD_UNITS}}}", payload):
            raise GestureRefused("bad_start_payload", allowed=f"A-Za-z0-9_-, at most {START_PAYLOAD_UNITS}")
        if self.chat.blocked:
            self.unblocks()
        return self.says(f"/start {payload}".strip())

    def presses(self, found: FoundButton) -> Json:
        """Press what was found; says what came of it."""
        if found.message_id is None:
            return {"pressed": "reply", "message_id": self._presses_reply(found.button).message_id}
        if "url" in found.button:
            return {"pressed": "url", "url": found.button["url"]}
        if "callback_data" not in found.button:
            raise GestureRefused("button_does_nothing", button=found.button)
        tap = self.taps(found.message_id, found.button["callback_data"])
        return {"pressed": "inline", "message_id": found.message_id, "callback_query_id": tap.callback_id}

    def taps(self, message_id: int, data: str) -> Tap:
        """Press an inline button with this callback_data, be it of today or of an earlier keyboard."""
        self._must_be_able_to_write()
        tap = Tap(str(secrets.randbits(62)), message_id, self.state.clock.seconds())
        self.chat.taps[tap.callback_id] = tap
        query = {"id": tap.callback_id, "from": self.chat.person.as_user(), "data": data}
        query |= {"message": self._pressed_message(message_id), "chat_instance": str(self.chat.bot.id)}
        self._update("callback_query", query)
        return tap

    def shares_contact(self, contact: Json | None = None) -> Message:
        """Share one's own phone number, or somebody else's card: its user_id then is not the sender's."""
        own = self.chat.person.as_contact()
        if contact is None and not self.chat.person.phone:
            raise GestureRefused("no_phone_number")
        return self._sends(Content(contact=contact if contact is not None else own))

    def forwards_contact(self, contact: Json, from_name: str) -> Message:
        """Forward a card that somebody else had shared; it may carry its owner's user_id."""
        origin = {"type": "hidden_user", "date": self.state.clock.stamp(), "sender_user_name": from_name}
        return self._sends(Content(contact=contact, origin=origin))

    def sends_file(self, name: str, data: bytes, caption: str = "", *, as_photo: bool = False) -> Message:
        plain, entities = formatted(caption, "", [])
        stored = self.state.files.put(name, data, "photos" if as_photo else "documents")
        content = Content(plain, entities, photo=stored) if as_photo else Content(plain, entities, document=stored)
        return self._sends(content)

    def blocks(self) -> None:
        self._membership("member", "kicked", blocked=True)

    def unblocks(self) -> None:
        self._membership("kicked", "member", blocked=False)

    def _sends(self, content: Content) -> Message:
        self._must_be_able_to_write()
        forced = self.chat.force_reply
        reply_to = forced["message_id"] if forced and forced["message_id"] in self.chat.messages else None
        message = self.chat.add(content, by_bot=False, date=self.state.clock.stamp(), reply_to=reply_to)
        body = message.rendered(self.chat.bot, self.chat.person)
        if reply_to:
            body["reply_to_message"] = self.chat.messages[reply_to].rendered(self.chat.bot, self.chat.person)
        self._update("message", body)
        return message

    def _presses_reply(self, button: Json) -> Message:
        keyboard = self.chat.reply_keyboard or {}
        self.chat.keyboard_hidden = bool(keyboard.get("one_time_keyboard"))
        return self.shares_contact() if button.get("request_contact") else self.says(button["text"])

    def _pressed_message(self, message_id: int) -> Json:
        message = self.chat.messages.get(message_id)
        if message:
            return message.rendered(self.chat.bot, self.chat.person)
        return {"chat": self.chat.person.as_chat(), "message_id": message_id, "date": _INACCESSIBLE_DATE}

    def _membership(self, old: str, new: str, *, blocked: bool) -> None:
        """my_chat_member; nothing happens when it already is so."""
        if self.chat.blocked == blocked:
            return
        self.chat.blocked = blocked
        self.chat.changed()
        change: Json = {"chat": self.chat.person.as_chat(), "from": self.chat.person.as_user()}
        change |= {"date": self.state.clock.stamp()}
        change |= {"old_chat_member": self._member(old), "new_chat_member": self._member(new)}
        self._update("my_chat_member", change)

    def _member(self, status: str) -> Json:
        member: Json = {"status": status, "user": self.chat.bot.as_user()}
        return member | ({"until_date": 0} if status == "kicked" else {})

    def _must_be_able_to_write(self) -> None:
        if self.chat.person.deactivated:
            raise GestureRefused("account_deleted")
        if self.chat.blocked:
            raise GestureRefused("bot_is_blocked")

    def _update(self, kind: str, payload: Json) -> None:
        self.chat.bot.queue.put(kind, self.chat.person.id, payload)
        self.state.bell.ring()
