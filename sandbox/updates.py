"""The queue of updates of one bot, with Telegram's life spans and offset semantics."""

import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from sandbox.limits import MESSAGE_WAITS_SECONDS, QUIET_WEEK_SECONDS, TAP_WAITS_SECONDS
from sandbox.shapes import Json

Lane = tuple[str, int]  #: taps and messages of one chat travel in different lanes; a lane keeps its order

_ON_REQUEST_ONLY: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_FAR_FUTURE: Final = 10  #: an offset further ahead than this is taken for a mistake, and nothing is confirmed
_ID_SPACE: Final = 1_000_000_000


@dataclass(frozen=True)
class Pending:
    update_id: int
    lane: Lane
    expires_at: float  #: seconds on the demo clock
    body: Json

    @property
    def kind(self) -> str:
        return self.lane[0]


class UpdateQueue:
    """Updates that the bot has not confirmed yet, oldest first."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._pending: list[Pending] = []
        self._next_id = _drawn()
        self._last_at = now()
        self.allowed: frozenset[str] = frozenset()  #: empty means Telegram's default set

    def put(self, kind: str, chat_id: int, payload: Json) -> Pending | None:
        """Queue one update; None when the bot has not asked for this kind."""
        if not self._wants(kind):
            return None
        waits = TAP_WAITS_SECONDS if kind == "callback_query" else MESSAGE_WAITS_SECONDS
        update_id = self._new_id()
        body = {"update_id": update_id, kind: payload}
        update = Pending(update_id, (kind, chat_id), self._now() + waits, body)
        self._pending.append(update)
        return update

    def pending(self) -> list[Pending]:
        """What still waits; what waited too long is dropped for good."""
        now = self._now()
        self._pending = [update for update in self._pending if update.expires_at > now]
        return self._pending

    def take(self, offset: int, limit: int) -> list[Pending]:
        """getUpdates: a positive offset confirms what is below it, a negative one keeps that many of the newest."""
        if offset < 0:
            self._pending = self.pending()[offset:]
        elif 0 < offset <= self._next_id + _FAR_FUTURE:
            self._pending = [update for update in self.pending() if update.update_id >= offset]
        return self.pending()[:limit]

    def done(self, update_id: int) -> None:
        """A webhook answered 2xx to this one."""
        self._pending = [update for update in self._pending if update.update_id != update_id]

    def clear(self) -> None:
        self._pending = []

    def ask_for(self, kinds: Collection[str]) -> None:
        """allowed_updates: touches only what comes later, as Telegram documents."""
        self.allowed = frozenset(kinds)

    def _wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _ON_REQUEST_ONLY

    def _new_id(self) -> int:
        """Grows by one; drawn anew after a week without updates."""
        if self._now() - self._last_at >= QUIET_WEEK_SECONDS:
            self._next_id = _drawn()
        self._last_at = self._now()
        self._next_id += 1
        return self._next_id - 1


def _drawn() -> int:
    return secrets.randbelow(_ID_SPACE // 2) + 1
