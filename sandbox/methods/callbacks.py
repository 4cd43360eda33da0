"""answerCallbackQuery."""

from typing import Literal

from sandbox.chats import Chat, Tap
from sandbox.errors import bad_request
from sandbox.limits import CALLBACK_ANSWER_UNITS, TAP_WAITS_SECONDS, utf16_units
from sandbox.methods.call import Call

_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(call: Call) -> Literal[True]:
    """Costs nothing of the rate limits. A second answer to the same tap is taken and shows nothing, as in Telegram."""
    params = call.params
    text = params.text("text")
    if utf16_units(text) > CALLBACK_ANSWER_UNITS:
        raise bad_request("MESSAGE_TOO_LONG")
    chat, tap = _tap(call)
    if not tap.answered:
        chat.answer(tap, text, alert=params.flag("show_alert"), url=params.text("url"))
    return True


def _tap(call: Call) -> tuple[Chat, Tap]:
    callback_id = call.params.text("callback_query_id")
    for chat in call.state.chats.values():
        tap = chat.taps.get(callback_id) if chat.bot is call.bot else None
        if tap and call.state.clock.seconds() - tap.at <= TAP_WAITS_SECONDS:
            return chat, tap
    raise bad_request(_TOO_OLD)
