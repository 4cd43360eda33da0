"""Buttons about attached papers; the door to them is in handlers/entries.py. `at` is the paper's place in its kind."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class AttachPaper(Press):
    """The next file is a page of this paper; or, where files are forbidden, the next words say to whom it was shown."""

    code = "ata"
    raport: int
    at: int


@dataclass(frozen=True)
class ShowFile(Press):
    """Send me the file."""

    code = "atf"
    raport: int
    attachment: int


@dataclass(frozen=True)
class RemoveFile(Press):
    """Take it away again."""

    code = "atr"
    raport: int
    version: int
    attachment: int
