"""The doors between conversations: presses that any screen may offer. Each is answered by the conversation it names."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True)
class Home(Press):
    """The main menu."""

    code = "home"


@dataclass(frozen=True)
class OpenLeave(Press):
    """Annual leave: balance, draft, filing."""

    code = "lv"


@dataclass(frozen=True)
class OpenContract(Press):
    """Contract: its end, the filing day, renewal or notice of leaving."""

    code = "ct"


@dataclass(frozen=True)
class OpenDates(Press):
    """My dates and rights."""

    code = "dl"


@dataclass(frozen=True)
class OpenForms(Press):
    """File a raport: every kind there is, by group."""

    code = "fr"


@dataclass(frozen=True)
class OpenRaports(Press):
    """My raports with their status."""

    code = "rp"


@dataclass(frozen=True)
class OpenRaport(Press):
    """One raport, as its reader may see it."""

    code = "r1"
    raport: int


@dataclass(frozen=True)
class OpenAttachments(Press):
    """The attached papers of a raport, and what is missing."""

    code = "at"
    raport: int


@dataclass(frozen=True)
class OpenQueue(Press):
    """What waits for the commander's (superior's) decision."""

    code = "qu"


@dataclass(frozen=True)
class OpenOrders(Press):
    """What waits for the personnel officer: orders to record."""

    code = "or"


@dataclass(frozen=True)
class OpenRoster(Press):
    """The roster: import, template, invitations."""

    code = "ro"


@dataclass(frozen=True)
class OpenLaw(Press):
    """The law browser: topics."""

    code = "lw"


@dataclass(frozen=True)
class OpenRule(Press):
    """One rule of the acts, by its id in the ledger."""

    code = "l1"
    rule: str


@dataclass(frozen=True)
class OpenSettings(Press):
    """Language and personal data."""

    code = "st"


@dataclass(frozen=True)
class Why(Press):
    """The proof behind an answer: `subject` names who explains (leave, contract, raport, ...), `ref` his record."""

    code = "y"
    subject: str
    ref: int = 0
    full: bool = False


@dataclass(frozen=True)
class OpenInvitations(Press):
    """Invitations: who has not joined, sheet of QR codes, one link."""

    code = "in"


@dataclass(frozen=True)
class OpenUnitRules(Press):
    """The unit's own rules where the law leaves a value open."""

    code = "ur"


@dataclass(frozen=True)
class OpenSubstitutes(Press):
    """Who answers raports in whose place, from which day to which."""

    code = "sb"
