"""Buttons about substitutes; the door to them is in handlers/entries.py."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class NameSubstitute(Press):
    """For whom? A personnel officer chooses; a commander names his own."""

    code = "sbn"


@dataclass(frozen=True)
class ForWhom(Press):
    """For this superior."""

    code = "sbf"
    principal: int


@dataclass(frozen=True)
class ChooseSubstitute(Press):
    """This person acts for him."""

    code = "sbs"
    principal: int
    substitute: int


@dataclass(frozen=True)
class KeepSubstitute(Press):
    """Keep what is shown above; the days are ordinals."""

    code = "sbk"
    principal: int
    substitute: int
    first: int
    last: int


@dataclass(frozen=True)
class EndSubstitute(Press):
    """He acts no longer."""

    code = "sbe"
    substitution: int


@dataclass(frozen=True)
class SubstitutePage(Press):
    """Another page of superiors."""

    code = "sbp"
    page: int
