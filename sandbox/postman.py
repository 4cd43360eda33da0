"""The postman: carries updates to webhooks, one at a time per lane, and comes again after growing pauses."""

import asyncio
import time
from typing import Final

import aiohttp

from sandbox.accounts import BotAccount, Webhook
from sandbox.dispatch import dispatch
from sandbox.state import State
from sandbox.updates import Lane, Pending

_LONGEST_PAUSE: Final = 60.0
_ANSWER_SECONDS: Final = 60.0
_IDLE_SECONDS: Final = 5.0  #: how often updates that grew too old are looked through


class Postman:
    """One for the whole stand-in; runs until the state closes."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def run(self) -> None:
        timeout = aiohttp.ClientTimeout(total=_ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as rounds:
            while not self._state.closing:
                pause = self._send_round(session, rounds)
                await self._state.bell.wait(pause)

    def _send_round(self, session: aiohttp.ClientSession, rounds: asyncio.TaskGroup) -> float:
        """Start what can go now; seconds until something more may go."""
        now = time.monotonic()
        pauses = [_IDLE_SECONDS]
        for bot in self._state.bots.values():
            if hook := bot.webhook:
                for update in _first_of_lanes(bot, hook):
                    hook.busy.add(update.lane)
                    rounds.create_task(self._deliver(session, bot, hook, update))
                pauses += [due - now for due in hook.not_before.values() if due > now]
        return min(pauses)

    async def _deliver(self, session: aiohttp.ClientSession, bot: BotAccount, hook: Webhook, update: Pending) -> None:
        try:
            async with session.post(hook.url, json=update.body, headers=_headers(hook)) as response:
                if 200 <= response.status < 300:
                    bot.queue.done(update.update_id)
                    _forget_failures(hook, update.lane)
                    await self._call_in_answer(bot, response)
                else:
                    self._failed(hook, update.lane, _status_line(response), _retry_after(response))
        except (aiohttp.ClientError, TimeoutError) as error:
            self._failed(hook, update.lane, f"Connection failed: {type(error).__name__}", 0.0)
        finally:
            hook.busy.discard(update.lane)
            self._state.bell.ring()

    async def _call_in_answer(self, bot: BotAccount, response: aiohttp.ClientResponse) -> None:
        """A webhook may answer with one method call instead of an empty body."""
        if response.content_type != "application/json":
            return
        body = await response.json()
        if isinstance(body, dict) and isinstance(body.get("method"), str):
            await dispatch(self._state, bot, body["method"], body)

    def _failed(self, hook: Webhook, lane: Lane, why: str, asked: float) -> None:
        """Twice as long each time, up to a minute; Retry-After is honoured when it is longer."""
        times = hook.failures.get(lane, 0)
        pause = min(self._state.options.first_pause * 2**times, _LONGEST_PAUSE)
        hook.failures[lane] = times + 1
        hook.not_before[lane] = time.monotonic() + max(pause, asked)
        hook.last_error_date = self._state.clock.stamp()
        hook.last_error_message = why


def _first_of_lanes(bot: BotAccount, hook: Webhook) -> list[Pending]:
    """The oldest update of every lane that is neither busy nor pausing, as far as connections go."""
    room = hook.max_connections - len(hook.busy)
    taken = set(hook.busy) | {lane for lane, due in hook.not_before.items() if due > time.monotonic()}
    first: list[Pending] = []
    for update in bot.queue.pending():
        if len(first) < room and update.lane not in taken:
            taken.add(update.lane)
            first.append(update)
    return first


def _headers(hook: Webhook) -> dict[str, str]:
    return {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}


def _forget_failures(hook: Webhook, lane: Lane) -> None:
    hook.failures.pop(lane, None)
    hook.not_before.pop(lane, None)


def _status_line(response: aiohttp.ClientResponse) -> str:
    return f"Wrong response from the webhook: {response.status} {response.reason}"


def _retry_after(response: aiohttp.ClientResponse) -> float:
    value = response.headers.get("Retry-After", "")
    return float(value) if value.isdecimal() else 0.0
