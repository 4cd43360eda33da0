"""Buttons of joining. Whom they are for stands in the conversation's state, never in the button."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class JoinIn(Press):
    """Go on joining in this language."""

    code = "jl"
    language: str


@dataclass(frozen=True)
class Agree(Press):
    """Consent to these words, by their version."""

    code = "ja"
    version: str


@dataclass(frozen=True)
class Decline(Press):
    """No consent: nothing is kept."""

    code = "jd"
