"""One call from name to answer: the method is found, run, written down, and met by the faults that were ordered."""

import asyncio
import inspect
from dataclasses import dataclass
from typing import Any

from sandbox.accounts import BotAccount
from sandbox.errors import ApiError
from sandbox.faults import Fault
from sandbox.journal import CallRecord
from sandbox.methods.call import Call
from sandbox.methods.table import METHODS, Method
from sandbox.params import Params, Raw, loggable
from sandbox.shapes import Json
from sandbox.state import State


@dataclass(frozen=True)
class Reply:
    """What goes back over HTTP; `dropped` means nothing does."""

    code: int
    body: Json
    dropped: bool = False


async def dispatch(state: State, bot: BotAccount, name: str, raw: Raw) -> Reply:
    method = METHODS.get(name.lower())
    if method is None:
        return _refused(ApiError(404, "Not Found: method not found"))
    fault = state.faults.strike(method.name)
    reply = await _under(fault, state, bot, method, raw) if fault else await _carry_out(state, bot, method, raw)
    _write_down(state, bot, method, raw, reply)
    return reply


def _write_down(state: State, bot: BotAccount, method: Method, raw: Raw, reply: Reply) -> None:
    record = CallRecord(
        number=state.journal.next_number(),
        at=state.clock.now().isoformat(),
        bot=bot.username,
        method=method.name,
        params=loggable(raw),
        code=reply.code,
        description=reply.body.get("description", ""),
    )
    state.journal.note(record)


async def _carry_out(state: State, bot: BotAccount, method: Method, raw: Raw) -> Reply:
    try:
        return Reply(200, {"ok": True, "result": await _result(method, Call(state, bot, Params(raw, method.accepts)))})
    except ApiError as error:
        return _refused(error)


async def _result(method: Method, call: Call) -> Any:
    result = method.run(call)
    return await result if inspect.isawaitable(result) else result


async def _under(fault: Fault, state: State, bot: BotAccount, method: Method, raw: Raw) -> Reply:
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
    if fault.carried_out or fault.kind == "delay":
        reply = await _carry_out(state, bot, method, raw)
        if fault.kind == "delay":
            return reply
    refusal = _refused(ApiError(fault.code, fault.description or _usual(fault), fault.retry_after))
    return Reply(refusal.code, refusal.body, dropped=fault.kind == "drop")


def _usual(fault: Fault) -> str:
    match fault.code:
        case 429:
            return f"Too Many Requests: retry after {fault.retry_after or 1}"
        case 502:
            return "Bad Gateway"
        case _:
            return "Internal Server Error"


def _refused(error: ApiError) -> Reply:
    return Reply(error.code, error.body())
