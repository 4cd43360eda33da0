"""The bodies that the control API takes."""

from typing import Literal

from pydantic import BaseModel


class NewBot(BaseModel):
    token: str
    username: str
    name: str = ""


class NewUser(BaseModel):
    """`id` is drawn when it is missing; `role` is a caption by page language."""

    id: int | None = None
    first_name: str = "Phone"
    last_name: str = ""
    username: str = ""
    language_code: str = "ru"
    phone: str = ""
    role: dict[str, str] = {}


class UserChange(BaseModel):
    """What is missing stays as it is."""

    first_name: str | None = None
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    phone: str | None = None


class Text(BaseModel):
    text: str


class Start(BaseModel):
    payload: str = ""


class Press(BaseModel):
    """`text` (the label) or `data`; `message_id` and `version` reach an earlier keyboard of that message."""

    text: str = ""
    data: str = ""
    message_id: int | None = None
    version: int | None = None
    after_seq: int = 0
    reply_keyboard: bool = False


class SharedContact(BaseModel):
    """Empty: the person's own. Otherwise somebody else's card; `forwarded_from` makes it a forwarded one."""

    phone_number: str = ""
    first_name: str = ""
    last_name: str = ""
    user_id: int | None = None
    forwarded_from: str = ""


class Example(BaseModel):
    name: str


class Block(BaseModel):
    blocked: bool


class WaitFor(BaseModel):
    """What to wait for: words of the bot, a button, or any change after `after_seq`. `timeout` in seconds."""

    bot: str = ""
    contains: str = ""
    button: str = ""
    after_seq: int = 0
    timeout: float = 5.0


class FaultOrder(BaseModel):
    """`carried_out`: the call takes effect, and only its answer is lost or wrong."""

    method: str = "*"
    kind: Literal["error", "delay", "drop"] = "error"
    times: int = 1
    code: int = 500
    description: str = ""
    retry_after: int | None = None
    seconds: float = 0.0
    carried_out: bool = False


class Limits(BaseModel):
    enabled: bool


class ClockMove(BaseModel):
    """Either `to` (ISO 8601) or any of the steps, which add up and may be negative."""

    to: str = ""
    advance_months: int = 0
    advance_days: float = 0
    advance_hours: float = 0
    advance_seconds: float = 0


class Listener(BaseModel):
    url: str
