"""The words of reminders: the date, what to do, one button that does it."""

from datetime import date

from handlers.contract.facts import ContractFacts
from handlers.contract.presses import ChooseTerm, GiveNotice
from handlers.contract.wording import filing_lines, overage_lines
from handlers.entries import Home, OpenContract, OpenRaport, Why
from handlers.screens import Button, Line, Look, Screen, Text, Tone, _, n_, titled

MENU = Button(_("Menu"), Home())


def contract_end(facts: ContractFacts) -> Screen:
    left = (facts.contract.end - facts.on).days
    lines = titled(
        _("Your contract ends on %(end)s", end=facts.contract.end),
        n_("%(n)s day is left to its end.", "%(n)s days are left to its end.", left),
        *filing_lines(facts),
        *overage_lines(facts),
    )
    rows = (
        (Button(_("Ask for a new contract"), ChooseTerm(), Tone.PRIMARY),),
        (Button(_("Give notice of leaving"), GiveNotice()),),
        (Button(_("Why?"), Why("contract")), Button(_("Contract"), OpenContract())),
    )
    return Screen(lines, rows)


def leave_starting(first: date, back: date, raport: int, has_order: bool) -> Screen:
    lines = [
        Line(_("Your leave starts on %(first)s", first=first), Look.TITLE),
        Line(_("Day of return to duty: %(back)s", back=back)),
        Line(_("On arrival register with the body that keeps military records there (Decree № 124, 113).")),
    ]
    if not has_order:
        lines.append(Line(_("The order is not recorded yet: ask the personnel officer before you leave."), Look.WARN))
    return Screen(tuple(lines), ((Button(_("Open the raport"), OpenRaport(raport)), MENU),))


def leave_ending(back: date, raport: int) -> Screen:
    lines = titled(
        _("Your leave is ending"),
        _("Day of return to duty: %(back)s", back=back),
        _("If illness or an emergency holds you up, tell your unit before this day and keep the papers "
          "(Decree № 124, 123–124)."),
    )  # fmt: skip
    return Screen(lines, ((Button(_("Open the raport"), OpenRaport(raport)), MENU),))


def waiting(days: int) -> Text:
    return n_("This raport has waited for you for %(n)s day.", "This raport has waited for you for %(n)s days.", days)


def unseen() -> Text:
    return _("The answer to your raport waits for your acknowledgement.")
