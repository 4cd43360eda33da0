"""/control/chats/<user id>/…: what a person does at the phone, and what stands on its screen."""

import time
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, File, Form, HTTPException, Query, UploadFile

from sandbox.buttons import Wanted, find_button, visible_labels
from sandbox.chats import Chat
from sandbox.control.orders import Block, Example, Press, SharedContact, Start, Text, WaitFor
from sandbox.gestures import Gestures
from sandbox.messages import Message
from sandbox.shapes import Json
from sandbox.state import State
from sandbox.transcript import bot_said, transcript

BotName = Annotated[str, Query(description="username of the bot; the first bot when it is missing")]


class PhoneDesk:
    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> APIRouter:
        router = APIRouter(prefix="/chats/{user_id}")
        router.add_api_route("", self.read, methods=["GET"])
        router.add_api_route("/wait", self.wait, methods=["GET"])
        router.add_api_route("/text", self.text, methods=["POST"])
        router.add_api_route("/start", self.start, methods=["POST"])
        router.add_api_route("/press", self.press, methods=["POST"])
        router.add_api_route("/contact", self.contact, methods=["POST"])
        router.add_api_route("/file", self.file, methods=["POST"])
        router.add_api_route("/example", self.example, methods=["POST"])
        router.add_api_route("/block", self.block, methods=["POST"])
        return router

    async def read(self, user_id: int, bot: BotName = "") -> Json:
        return transcript(self._chat(user_id, bot))

    async def wait(self, user_id: int, order: Annotated[WaitFor, Query()]) -> Json:
        """The transcript once it is there; 408 with the transcript as it is when the time runs out."""
        chat = self._chat(user_id, order.bot)
        until = time.monotonic() + order.timeout
        while not _there(chat, order):
            left = until - time.monotonic()
            if left <= 0 or self._state.closing:
                raise HTTPException(408, {"error": "not_seen", "transcript": transcript(chat)})
            await self._state.bell.wait(left)
        return transcript(chat)

    async def text(self, user_id: int, order: Text, bot: BotName = "") -> Json:
        return _sent(self._hands(user_id, bot).says(order.text))

    async def start(self, user_id: int, order: Start, bot: BotName = "") -> Json:
        return _sent(self._hands(user_id, bot).starts(order.payload))

    async def press(self, user_id: int, order: Press, bot: BotName = "") -> Json:
        hands = self._hands(user_id, bot)
        fields = order.model_dump()
        wanted = Wanted(label=fields.pop("text"), **fields)
        found = find_button(hands.chat, wanted)
        if found is None:
            labels = visible_labels(hands.chat)
            raise HTTPException(404, {"error": "no_such_button", "wanted": asdict(wanted), "there_are": labels})
        seq = hands.chat.seq
        return hands.presses(found) | {"seq": seq}

    async def contact(self, user_id: int, order: SharedContact, bot: BotName = "") -> Json:
        hands = self._hands(user_id, bot)
        card = {name: value for name, value in order.model_dump().items() if value}
        forwarded_from = card.pop("forwarded_from", "")
        if forwarded_from:
            return _sent(hands.forwards_contact(card, forwarded_from))
        return _sent(hands.shares_contact(card or None))

    async def file(
        self,
        user_id: int,
        file: Annotated[UploadFile, File()],
        caption: Annotated[str, Form()] = "",
        as_photo: Annotated[bool, Form()] = False,
        bot: BotName = "",
    ) -> Json:
        hands = self._hands(user_id, bot)
        return _sent(hands.sends_file(file.filename or "file", await file.read(), caption, as_photo=as_photo))

    async def example(self, user_id: int, order: Example, bot: BotName = "") -> Json:
        """Send one of the files of `examples_dir`."""
        folder = self._state.options.examples_dir
        names = {path.name: path for path in folder.iterdir()} if folder else {}
        if order.name not in names:
            raise HTTPException(404, {"error": "no_such_example"})
        return _sent(self._hands(user_id, bot).sends_file(order.name, names[order.name].read_bytes()))

    async def block(self, user_id: int, order: Block, bot: BotName = "") -> Json:
        hands = self._hands(user_id, bot)
        if order.blocked:
            hands.blocks()
        else:
            hands.unblocks()
        return {"blocked": hands.chat.blocked, "seq": hands.chat.seq}

    def _chat(self, user_id: int, bot: str) -> Chat:
        person, account = self._state.people.get(user_id), self._state.bot(bot)
        if person is None or account is None:
            raise HTTPException(404, {"error": "unknown_user" if account else "unknown_bot"})
        return self._state.chat(account, person)

    def _hands(self, user_id: int, bot: str) -> Gestures:
        return Gestures(self._state, self._chat(user_id, bot))


def _sent(message: Message) -> Json:
    return {"message_id": message.message_id, "seq": message.seq}


def _there(chat: Chat, order: WaitFor) -> bool:
    if order.contains:
        return any(order.contains in said for said in bot_said(chat, order.after_seq))
    if order.button:
        return find_button(chat, Wanted(label=order.button, after_seq=order.after_seq)) is not None
    return chat.seq > order.after_seq
