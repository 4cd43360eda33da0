"""Buttons of the roster conversation."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class GetTemplate(Press):
    """The empty roster file with its headers."""

    code = "rt"


@dataclass(frozen=True)
class AskFile(Press):
    """Ask for the roster file."""

    code = "rf"


@dataclass(frozen=True)
class ApplyRoster(Press):
    """Apply the previewed file; `digest` names the file and the roster it was compared with."""

    code = "ra"
    digest: str


@dataclass(frozen=True)
class DropRoster(Press):
    """Forget the previewed file."""

    code = "rd"
