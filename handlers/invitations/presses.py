"""Buttons of the invitations conversation."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class InviteAll(Press):
    """A printable sheet for all who have not joined."""

    code = "ia"


@dataclass(frozen=True)
class InviteOne(Press):
    """A new link for one person; his earlier unused ones become void."""

    code = "i1"
    person: int


@dataclass(frozen=True)
class FindPerson(Press):
    """Ask for a name or service number."""

    code = "if"
