"""Buttons of the menu itself; the doors to the other conversations are in handlers/entries.py."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class OpenHelp(Press):
    """What the assistant can do."""

    code = "hp"
