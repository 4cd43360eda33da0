"""Buttons of the contract conversation."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class ChooseTerm(Press):
    """Ask for a new contract: choose its term."""

    code = "cn"


@dataclass(frozen=True)
class TakeTerm(Press):
    """This term; shows the raport before it is sent."""

    code = "c1"
    term: str


@dataclass(frozen=True)
class GiveNotice(Press):
    """Notice of leaving at the contract's end; shows it before it is sent."""

    code = "cl"


@dataclass(frozen=True)
class SendDraft(Press):
    """Send the draft as it was shown."""

    code = "cs"
    raport: int
    version: int


@dataclass(frozen=True)
class DropDraft(Press):
    """Forget the draft."""

    code = "cd"
    raport: int
    version: int
