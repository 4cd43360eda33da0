"""The buttons of the leave conversation. Each names the raport and the version it was drawn for; days are ordinals."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class LeaveYear(Press):
    """The balance of one leave year."""

    code = "lvy"
    year: int


@dataclass(frozen=True)
class NewLeave(Press):
    """A new raport, or the draft already begun."""

    code = "lvn"


@dataclass(frozen=True)
class OpenDraft(Press):
    """A draft or returned raport as it stands."""

    code = "lvd"
    raport: int


@dataclass(frozen=True)
class EditDates(Press):
    """Dates anew, from the first day."""

    code = "lve"
    raport: int


@dataclass(frozen=True)
class TurnMonth(Press):
    """Another month of the calendar; `month` is the ordinal of any day in it."""

    code = "lvm"
    raport: int
    month: int


@dataclass(frozen=True)
class PickDay(Press):
    """A day of the calendar: the first where none is chosen yet, else the last."""

    code = "lvp"
    raport: int
    version: int
    day: int


@dataclass(frozen=True)
class PickLength(Press):
    """So many leave days from the first day on."""

    code = "lvl"
    raport: int
    version: int
    days: int


@dataclass(frozen=True)
class EditTravel(Press):
    """Days of travel anew."""

    code = "lvt"
    raport: int


@dataclass(frozen=True)
class PickTravel(Press):
    """So many days of travel; 0 is none."""

    code = "lvj"
    raport: int
    version: int
    days: int


@dataclass(frozen=True)
class EditPlace(Press):
    """The place anew."""

    code = "lvo"
    raport: int


@dataclass(frozen=True)
class SkipPlace(Press):
    """No place is named."""

    code = "lvk"
    raport: int
    version: int


@dataclass(frozen=True)
class SendLeave(Press):
    """Send the raport up the chain."""

    code = "lvx"
    raport: int
    version: int


@dataclass(frozen=True)
class DiscardLeave(Press):
    """Throw the draft away: asked once, then done."""

    code = "lvr"
    raport: int
    version: int
    sure: bool = False
