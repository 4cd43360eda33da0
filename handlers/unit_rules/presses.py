"""Buttons of the unit's own rules. `version` is how many changes were kept when the button was drawn."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class OpenUnitRule(Press):
    """One value with its history."""

    code = "ur1"
    key: str


@dataclass(frozen=True)
class SetUnitRule(Press):
    """A new value of the unit's own."""

    code = "urn"
    key: str
    version: int


@dataclass(frozen=True)
class ResetUnitRule(Press):
    """Back to the default from a day on."""

    code = "urr"
    key: str
    version: int


@dataclass(frozen=True)
class PickSince(Press):
    """The rule begins on this day, by its ordinal."""

    code = "urd"
    day: int


@dataclass(frozen=True)
class KeepUnitRule(Press):
    """Keep the change shown above; `digest` names it."""

    code = "urk"
    digest: str
