"""A small typed client of the control API: phones that tests hold in their hands.

    async with Sandbox.at(base) as sandbox:
        serik = await sandbox.phone(first_name="Serik", language_code="kk", phone="+77010000001")
        await serik.starts("invite")
        await serik.taps("Contract", "New contract")
        await serik.reads("1 day after the last day")
"""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any, Final, Self

import aiohttp

from sandbox.shapes import Json

_PATIENCE_SECONDS: Final = 5.0
_POLL_SECONDS: Final = 0.05
_SETTLE_SECONDS: Final = 0.4  #: how long a fresh screen may take before an older one with that button is pressed


class ControlRefused(Exception):
    """The control API answered 4xx; `detail` is its body."""

    def __init__(self, status: int, detail: Any) -> None:
        super().__init__(f"{status}: {json.dumps(detail, ensure_ascii=False)[:2000]}")
        self.status = status
        self.detail = detail


class Sandbox:
    """The stand-in as a whole: phones, clock, faults, calls."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    @classmethod
    @asynccontextmanager
    async def at(cls, base: str) -> AsyncIterator[Self]:
        async with aiohttp.ClientSession(base) as session:
            yield cls(session)

    async def bot(self, token: str, username: str, name: str = "") -> Json:
        order = {"token": token, "username": username, "name": name}
        made: Json = await self.call("POST", "/control/bots", order)
        return made

    async def phone(self, bot: str = "", **person: Any) -> "Phone":
        """A new person's phone; fields as POST /control/users takes them."""
        user = await self.call("POST", "/control/users", person)
        return Phone(self, user["id"], bot)

    def phone_of(self, user_id: int, bot: str = "") -> "Phone":
        """The phone of a person who is already there."""
        return Phone(self, user_id, bot)

    async def advances(self, **by: float) -> Json:
        """Move the demo clock by months, days, hours, seconds; returns when every listener has answered."""
        order = {f"advance_{unit}": amount for unit, amount in by.items()}
        return await self._moves(order)

    async def moves_to(self, instant: str) -> Json:
        """Set the demo clock to an ISO 8601 instant."""
        return await self._moves({"to": instant})

    async def _moves(self, order: Json) -> Json:
        reading: Json = await self.call("POST", "/control/clock", order)
        return reading

    async def listens(self, url: str) -> None:
        await self.call("POST", "/control/clock/listeners", {"url": url})

    async def breaks(self, method: str, kind: str = "error", **how: Any) -> None:
        """Order a fault: `times`, `code`, `retry_after`, `seconds`, `carried_out`."""
        await self.call("POST", "/control/faults", {"method": method, "kind": kind, **how})

    async def calls(self, method: str = "", after: int = 0) -> list[Json]:
        """The bot's calls so far, oldest first."""
        found: list[Json] = await self.call("GET", "/control/calls", query={"method": method, "after": after})
        return found

    async def call(self, verb: str, path: str, body: Any = None, query: Json | None = None) -> Any:
        payload = {"data": body} if isinstance(body, aiohttp.FormData) else {"json": body}
        async with self._session.request(verb, path, params=query, **payload) as response:
            answer = await response.json()
            if response.status >= 400:
                raise ControlRefused(response.status, answer.get("detail"))
            return answer

    async def bytes_at(self, path: str) -> bytes:
        async with self._session.get(path) as response:
            response.raise_for_status()
            return await response.read()


class Phone:
    """One person's phone in the chat with one bot."""

    def __init__(self, sandbox: Sandbox, user_id: int, bot: str) -> None:
        self._sandbox = sandbox
        self._bot = bot
        self.user_id = user_id
        self.acted_at = 0  #: the chat's change number of the last own action

    async def sends(self, text: str) -> Json:
        return await self._does("text", {"text": text})

    async def starts(self, payload: str = "") -> Json:
        return await self._does("start", {"payload": payload})

    async def taps(self, *labels: str, patience: float = _PATIENCE_SECONDS) -> None:
        """Press inline or reply buttons one after the other, each as soon as it is there.

        A label is looked for on what changed since the last own action; only when nothing fresh has it for a moment,
        an older message's button is pressed.
        """
        for label in labels:
            after = await self._where(label, patience)
            await self._does("press", {"text": label, "after_seq": after})

    async def presses_data(self, data: str, message_id: int | None = None) -> Json:
        return await self._does("press", {"data": data, "message_id": message_id})

    async def presses_old(self, message_id: int, label: str, version: int | None = None) -> Json:
        """Press a button of that message, also one of an earlier keyboard of it (version 0 is the first)."""
        return await self._does("press", {"text": label, "message_id": message_id, "version": version})

    async def shares_contact(self) -> Json:
        """One's own phone number."""
        return await self._does("contact", {})

    async def shares_contact_of(self, phone_number: str, first_name: str, **card: Any) -> Json:
        """Somebody else's card; `forwarded_from` and `user_id` make it a forwarded one of theirs."""
        return await self._does("contact", {"phone_number": phone_number, "first_name": first_name, **card})

    async def sends_file(self, name: str, data: bytes, caption: str = "", *, as_photo: bool = False) -> Json:
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("file", io.BytesIO(data), filename=name)
        form.add_field("caption", caption)
        form.add_field("as_photo", str(as_photo).lower())
        return await self._does("file", form)

    async def blocks_bot(self) -> None:
        await self._does("block", {"blocked": True})

    async def unblocks_bot(self) -> None:
        await self._does("block", {"blocked": False})

    async def speaks(self, language_code: str) -> None:
        """Change the language of the phone."""
        await self._sandbox.call("PATCH", f"/control/users/{self.user_id}", {"language_code": language_code})

    async def deletes_account(self) -> None:
        await self._sandbox.call("DELETE", f"/control/users/{self.user_id}")

    async def reads(self, contains: str, timeout: float = _PATIENCE_SECONDS, *, fresh: bool = False) -> Json:  # noqa: ASYNC109 - how long a reader waits is his to say; it is not a cancellation
        """Wait until the bot's words in this chat contain the text; AssertionError with the transcript else.

        `fresh` counts only what came or changed since this phone's own last action.
        """
        return await self._waits({"contains": contains, "after_seq": self.acted_at if fresh else 0}, timeout)

    async def sees_button(self, label: str, patience: float = _PATIENCE_SECONDS) -> Json:
        return await self._waits({"button": label}, patience)

    async def does_not_read(self, text: str, within: float = 0.5) -> None:
        """AssertionError when the bot says it since the last own action, within some seconds."""
        try:
            await self._waits({"contains": text, "after_seq": self.acted_at}, within)
        except AssertionError:
            return
        raise AssertionError(f"{text!r} was not to be read, but was:\n{await self.written()}")

    async def transcript(self) -> Json:
        answer: Json = await self._sandbox.call("GET", self._path(), query={"bot": self._bot})
        return answer

    async def messages(self) -> list[Json]:
        found: list[Json] = (await self.transcript())["messages"]
        return found

    async def last(self) -> Json:
        """The newest message of the bot."""
        return next(message for message in reversed(await self.messages()) if message["from"] == "bot")

    async def labels(self) -> list[str]:
        """The labels under the newest message of the bot."""
        return [button["text"] for row in (await self.last())["inline_keyboard"] for button in row]

    async def commands(self) -> list[str]:
        """The "/" menu as this phone sees it."""
        return [command["command"] for command in (await self.transcript())["commands"]]

    async def toasts(self) -> list[str]:
        """What answers to taps showed, toasts and alerts alike; silent answers are left out."""
        return [answer["text"] for answer in (await self.transcript())["answers"] if answer["text"]]

    async def sees_toast(self, text: str, patience: float = _PATIENCE_SECONDS) -> None:
        """Waits until an answer to a tap has shown this text."""
        for _ in range(int(patience / _POLL_SECONDS)):
            if text in await self.toasts():
                return
            await asyncio.sleep(_POLL_SECONDS)
        raise AssertionError(f"no toast {text!r} in:\n{await self.written()}")

    async def receives(self, name: str, patience: float = _PATIENCE_SECONDS) -> bytes:
        """Waits until the bot has sent a document whose name contains `name`."""
        for _ in range(int(patience / _POLL_SECONDS)):
            with suppress(AssertionError):
                return await self.downloads(name)
            await asyncio.sleep(_POLL_SECONDS)
        return await self.downloads(name)

    async def downloads(self, name: str = "") -> bytes:
        """The newest document (whose name contains `name`) that the bot has sent by now."""
        for message in reversed(await self.messages()):
            stored = message["document"] or message["photo"]
            if stored and message["from"] == "bot" and name in stored["file_name"]:
                return await self._sandbox.bytes_at(stored["url"])
        raise AssertionError(f"no document {name!r} in:\n{await self.written()}")

    async def written(self) -> str:
        """The transcript as text, for a person to read."""
        return as_text(await self.transcript())

    async def _where(self, label: str, patience: float) -> int:
        """The change number after which the button is to be looked for."""
        try:
            await self._waits({"button": label, "after_seq": self.acted_at}, min(_SETTLE_SECONDS, patience))
        except AssertionError:
            await self._waits({"button": label}, max(patience - _SETTLE_SECONDS, 0.0))
            return 0
        return self.acted_at

    async def _waits(self, what: Json, seconds: float) -> Json:
        query = what | {"timeout": max(seconds, 0.0), "bot": self._bot}
        try:
            answer: Json = await self._sandbox.call("GET", f"{self._path()}/wait", query=query)
        except ControlRefused as refused:
            if refused.status != 408:
                raise
            raise AssertionError(f"waited for {what} in:\n{as_text(refused.detail['transcript'])}") from None
        return answer

    async def _does(self, gesture: str, body: Any) -> Json:
        answer: Json = await self._sandbox.call("POST", f"{self._path()}/{gesture}", body, {"bot": self._bot})
        self.acted_at = answer["seq"]
        return answer

    def _path(self) -> str:
        return f"/control/chats/{self.user_id}"


def as_text(transcript: Json) -> str:
    lines = [line for message in transcript["messages"] for line in _message_lines(message)]
    lines += [f"   (toast) {answer['text']}" for answer in transcript["answers"] if answer["text"]]
    keyboard = transcript["reply_keyboard"] or {"keyboard": []}
    lines += [_buttons_line(row, "{}") for row in keyboard["keyboard"]]
    return "\n".join(lines)


def _message_lines(message: Json) -> list[str]:
    stored = message["document"] or message["photo"]
    attached = f" <{stored['file_name']}>" if stored else ""
    who = "bot" if message["from"] == "bot" else "me "
    head = f"{who} #{message['message_id']}{attached}: {message['text']}"
    return [head, *(_buttons_line(row, "[]") for row in message["inline_keyboard"])]


def _buttons_line(row: list[Json], brackets: str) -> str:
    return "   " + " ".join(f"{brackets[0]}{button['text']}{brackets[1]}" for button in row)
