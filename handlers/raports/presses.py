"""What the buttons of a raport mean. Each carries the version it was drawn for."""

from dataclasses import dataclass

from domain.raports import Action
from handlers.press import Press


@dataclass(frozen=True)
class Act(Press):
    """Do it at once: approve, support, acknowledge, withdraw (after its question)."""

    code = "ac"
    raport: int
    version: int
    action: Action


@dataclass(frozen=True)
class AskWords(Press):
    """An action that needs words first: refuse, return, not support, pass up, record the order."""

    code = "aw"
    raport: int
    version: int
    action: Action


@dataclass(frozen=True)
class WithReason(Press):
    """The action with a ready-made reason."""

    code = "wr"
    raport: int
    version: int
    action: Action
    reason: str


@dataclass(frozen=True)
class AskWithdraw(Press):
    """Withdraw? One question before it."""

    code = "aq"
    raport: int
    version: int


@dataclass(frozen=True)
class GetPaper(Press):
    """A paper of the raport as a document."""

    code = "gp"
    raport: int
    template: str
    language: str
    suffix: str  #: pdf or docx


@dataclass(frozen=True)
class GetTimeSheet(Press):
    """The time sheet of the raport as a PDF."""

    code = "ts"
    raport: int
    language: str


@dataclass(frozen=True)
class ChoosePaper(Press):
    """Which paper, in which language, as what?"""

    code = "cp"
    raport: int


@dataclass(frozen=True)
class ListPage(Press):
    """Another page of a list: mine, queue or orders."""

    code = "lp"
    name: str
    page: int


@dataclass(frozen=True)
class NextWaiting(Press):
    """Past this raport to the one behind it in the queue, without answering it."""

    code = "nw"
    raport: int
