"""Growing pauses with jitter, so that many who wait do not come back at once."""

import random


class Backoff:
    """Seconds to wait: doubling from *first* up to *most*, each taken between half and whole."""

    def __init__(self, first: float, most: float) -> None:
        self._first = first
        self._most = most
        self._pause = first

    def next(self) -> float:
        pause = self._pause
        self._pause = min(self._pause * 2, self._most)
        return jittered(pause)

    def reset(self) -> None:
        self._pause = self._first


def pause_after(attempt: int, *, first: float, most: float) -> float:
    """The pause after the attempt-th failure (from 1), for attempts counted in a table."""
    return jittered(min(first * 2 ** (attempt - 1), most))


def jittered(pause: float) -> float:
    return random.uniform(pause / 2, pause)  # noqa: S311 - spreads load, guards nothing
