"""Trouble on order: the next calls of a method fail, hang or lose their answer."""

from dataclasses import dataclass
from typing import Literal

FaultKind = Literal["error", "delay", "drop"]


@dataclass
class Fault:
    """`error` answers `code`, `delay` waits `seconds` before it answers, `drop` cuts the connection without an answer.

    With `carried_out` the call takes effect first, so the bot can't know that it did.
    """

    method: str  #: "*" for every method
    kind: FaultKind
    times: int = 1
    code: int = 500
    description: str = ""
    retry_after: int | None = None
    seconds: float = 0.0
    carried_out: bool = False


class Faults:
    """The orders that are still open."""

    def __init__(self) -> None:
        self._open: list[Fault] = []

    def order(self, fault: Fault) -> None:
        self._open.append(fault)

    def clear(self) -> None:
        self._open = []

    def strike(self, method: str) -> Fault | None:
        """The fault this call meets, counted off."""
        wanted = {"*", method.lower()}
        fault = next((fault for fault in self._open if fault.method.lower() in wanted), None)
        if fault:
            fault.times -= 1
            self._open = [fault for fault in self._open if fault.times > 0]
        return fault
