"""The words of reminders: the date, what to do, one button that does it."""

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from domain.people import Person
from domain.raports import Raport
from handlers.contract.facts import ContractFacts
from handlers.contract.presses import ChooseTerm, GiveNotice
from handlers.contract.wording import filing_lines, overage_lines
from handlers.entries import Home, OpenContract, OpenQueue, OpenRaport, Why
from handlers.kinds import Kinds
from handlers.screens import GAP, Button, Line, Look, Numeric, Rows, Screen, Text, Tone, _, n_, titled

LISTED = 20  #: raports named in one message
Waiting: TypeAlias = tuple[Raport, Person, date]  #: a raport, its applicant, the day its answer is due
MENU = Button(_("Menu"), Home())
TO_QUEUE: Rows = ((Button(_("The queue"), OpenQueue(), Tone.PRIMARY), MENU),)


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


def overdue_below(due: date) -> Text:
    """To a superior above the one who has not answered."""
    return _("The answer to this raport was due by %(due)s and is overdue. See to it that it is answered.", due=due)


def overdue_own(due: date) -> Text:
    """To the applicant; silence is no answer."""
    return _(
        "The answer to your raport was due by %(due)s and is overdue. Your raport stands: silence neither grants nor "
        "lapses it.",
        due=due,
    )


def digest(waiting: Sequence[Waiting], kinds: Kinds, today: date) -> Screen:
    """One message of a morning."""
    overdue = sum(due < today for _raport, _person, due in waiting)
    count = n_("%(n)s raport waits for your answer.", "%(n)s raports wait for your answer.", len(waiting))
    late = n_("%(n)s answer is overdue.", "%(n)s answers are overdue.", overdue)
    lines = titled(_("This morning"), count, *((Line(late, Look.WARN),) if overdue else ()), GAP)
    return Screen((*lines, *_listed(waiting, kinds, today)), TO_QUEUE)


def taken_over(waiting: Sequence[Waiting], kinds: Kinds) -> Screen:
    """The brief of a successor."""
    count = n_(
        "%(n)s raport came to you with the post; its answer time runs on.",
        "%(n)s raports came to you with the post; their answer times run on.",
        len(waiting),
    )
    lines = titled(_("What you have taken over"), count, GAP)
    return Screen((*lines, *_listed(waiting, kinds)), TO_QUEUE)


def _listed(waiting: Sequence[Waiting], kinds: Kinds, today: date | None = None) -> tuple[Line, ...]:
    """The first ones; the queue holds them all."""
    return tuple(
        Line(
            _(
                "%(name)s: %(title)s. Answer due: %(due)s",
                name=person.name.short,
                title=kinds[raport.kind].title(),
                due=Numeric(due),
            ),
            Look.WARN if today is not None and due < today else Look.PLAIN,
        )
        for raport, person, due in waiting[:LISTED]
    )
