"""Buttons of the settings."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class ChooseLanguage(Press):
    """Speak this language from now on."""

    code = "lg"
    language: str


@dataclass(frozen=True)
class OpenPrivacy(Press):
    """What is kept and for what."""

    code = "pv"


@dataclass(frozen=True)
class AskWithdrawal(Press):
    """Withdraw the consent: says first what follows."""

    code = "wa"


@dataclass(frozen=True)
class Withdraw(Press):
    """Withdraw the consent, for certain."""

    code = "wd"
