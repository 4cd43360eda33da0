"""A private chat between one bot and one person: its messages, keyboards and what flashed up."""

from dataclasses import dataclass, field

from sandbox.accounts import BotAccount, Person
from sandbox.bell import Bell
from sandbox.keyboards import Markup
from sandbox.messages import Content, Message
from sandbox.shapes import Json, Rows


@dataclass
class Tap:
    """A press of an inline button, waiting for answerCallbackQuery."""

    callback_id: str
    message_id: int
    at: float  #: seconds on the demo clock
    answered: bool = False


@dataclass(frozen=True)
class Answer:
    """What answerCallbackQuery showed: a toast, or an alert to be closed."""

    callback_id: str
    message_id: int
    text: str
    alert: bool
    url: str
    seq: int


@dataclass
class Chat:
    bot: BotAccount
    person: Person
    bell: Bell
    messages: dict[int, Message] = field(default_factory=dict)
    deleted: dict[int, Message] = field(default_factory=dict)  #: a finger may have been on their buttons already
    reply_keyboard: Json | None = None
    keyboard_hidden: bool = False  #: a one-time keyboard after its use
    keyboard_seq: int = 0  #: change number of the reply keyboard
    force_reply: Json | None = None
    blocked: bool = False
    taps: dict[str, Tap] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    action: str = ""  #: the last sendChatAction since the last message
    seq: int = 0  #: grows with every change; what `wait?after_seq=` counts

    @property
    def started(self) -> bool:
        return bool(self.messages)

    def changed(self) -> int:
        """Count one change and tell everyone who waits."""
        self.seq += 1
        self.bell.ring()
        return self.seq

    def add(
        self,
        content: Content,
        *,
        by_bot: bool,
        date: int,
        markup: Markup | None = None,
        reply_to: int | None = None,
    ) -> Message:
        markup = markup or Markup()
        message = Message(
            message_id=self.bot.next_message_id(),
            by_bot=by_bot,
            date=date,
            content=content,
            keyboard=markup.inline or [],
            plain_markup=markup.is_plain,
            reply_to=reply_to,
            seq=self.changed(),
        )
        self.messages[message.message_id] = message
        self.action = ""
        self._take_over(markup, message)
        return message

    def _take_over(self, markup: Markup, message: Message) -> None:
        """A reply keyboard stays until another replaces or removes it; a forced reply until the next message."""
        if markup.reply or markup.remove:
            self.reply_keyboard = markup.reply
            self.keyboard_hidden = False
            self.keyboard_seq = self.seq
        self.force_reply = markup.force_reply and {**markup.force_reply, "message_id": message.message_id}

    def edit(self, message: Message, content: Content, keyboard: Rows, date: int) -> None:
        if keyboard != message.keyboard:
            message.keyboards_before.append(message.keyboard)
        message.content, message.keyboard = content, keyboard
        message.edit_date, message.edits = date, message.edits + 1
        message.seq = self.changed()

    def delete(self, message_id: int) -> None:
        self.deleted[message_id] = self.messages.pop(message_id)
        self.changed()

    def answer(self, tap: Tap, text: str, *, alert: bool, url: str) -> None:
        tap.answered = True
        self.answers.append(Answer(tap.callback_id, tap.message_id, text, alert, url, self.changed()))
