"""The buttons of the form. Each names the raport and the version it was drawn for; `at` is the field's place."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class OpenGroup(Press):
    """The kinds of one group that this person may file."""

    code = "fg"
    group: str


@dataclass(frozen=True)
class NotOffered(Press):
    """Which kinds are not offered, and why."""

    code = "fn"


@dataclass(frozen=True)
class StartForm(Press):
    """A new raport of the kind, or the draft already begun."""

    code = "fs"
    kind: str


@dataclass(frozen=True)
class OpenForm(Press):
    """A draft or returned raport as it stands."""

    code = "fo"
    raport: int


@dataclass(frozen=True)
class PickValue(Press):
    """An answer by button: a choice, a number, the ordinal of a day, a person or a raport."""

    code = "fv"
    raport: int
    version: int
    at: int
    value: str


@dataclass(frozen=True)
class SkipField(Press):
    """Leave the answer out."""

    code = "fk"
    raport: int
    version: int
    at: int


@dataclass(frozen=True)
class EditField(Press):
    """Ask this field anew."""

    code = "fe"
    raport: int
    at: int


@dataclass(frozen=True)
class TurnPage(Press):
    """Another month of the calendar: the ordinal of any day in it."""

    code = "fm"
    raport: int
    at: int
    month: int


@dataclass(frozen=True)
class TickPaper(Press):
    """The paper is there, or it is not after all."""

    code = "fp"
    raport: int
    version: int
    at: int


@dataclass(frozen=True)
class SendForm(Press):
    """Send the raport up the chain."""

    code = "fx"
    raport: int
    version: int


@dataclass(frozen=True)
class DiscardForm(Press):
    """Throw the draft away: asked once, then done."""

    code = "fd"
    raport: int
    version: int
    sure: bool = False
