"""One call of one method: who calls, with what, and the chat it is about."""

from dataclasses import dataclass

from sandbox.accounts import BotAccount
from sandbox.chats import Chat
from sandbox.errors import bad_request, forbidden
from sandbox.params import Params
from sandbox.state import State


@dataclass(frozen=True)
class Call:
    state: State
    bot: BotAccount
    params: Params

    def known_chat(self) -> Chat:
        """The chat that chat_id names; 400 when the bot has never been started there."""
        chat_id = self.params.text("chat_id")
        if not chat_id:
            raise bad_request("chat_id is empty")
        number = int(chat_id) if chat_id.lstrip("-").isdecimal() else 0
        chat = self.state.chats.get((self.bot.id, number))
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        return chat

    def open_chat(self) -> Chat:
        """The chat, if the bot may write there now: 403 once blocked or deleted."""
        chat = self.known_chat()
        if chat.person.deactivated:
            raise forbidden("user is deactivated")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def take_turn(self, chat: Chat) -> None:
        """Count this message against the rate limits; 429 when there are too many."""
        if self.state.options.limits:
            self.bot.pace.take(chat.person.id)
