"""The balance of a leave year, and the short answers around a raport of annual leave."""

from domain.people import Person, ServiceKind
from domain.raports import Raport
from handlers.entries import Home, OpenLeave, OpenRaport, OpenRaports, OpenRule, Why
from handlers.leave.presses import DiscardLeave, LeaveYear, NewLeave, OpenDraft
from handlers.leave.reckoning import YearLeave
from handlers.screens import GAP, Button, Line, Look, Rows, Screen, Text, Tone, Words, _, n_, titled

MENU = Button(_("Menu"), Home())
BALANCE = "leave"  #: the Why subject of a year's balance; its ref is the year


def days(count: int) -> Text:
    return n_("%(n)s day", "%(n)s days", count)


def overview(leave: YearLeave, this_year: int, draft: Raport | None, toast: Words | None = None) -> Screen:
    """What is due, used, waiting and left in one leave year, and what is not known."""
    title = _("Annual leave, leave year %(year)s", year=str(leave.year))
    lines = titled(title, *_balance(leave), *_year_notes(leave), GAP, *_unknown())
    return Screen(lines, _overview_rows(leave, this_year, draft), toast=toast)


def _balance(leave: YearLeave) -> tuple[Line, ...]:
    held, entitled = leave.balance, leave.entitled
    shown = [Line(_("Due for the year: %(days)s", days=days(held.due)))]
    if entitled.extra_days:
        shown.append(Line(_("Of them for special duty: %(days)s", days=days(entitled.extra_days))))
    if held.carried:
        shown.append(Line(_("Carried over from last year: %(days)s", days=days(held.carried))))
    shown.append(Line(_("Used: %(days)s", days=days(held.used))))
    shown.append(Line(_("Waiting for a decision: %(days)s", days=days(held.pending))))
    if held.burnt:
        shown.append(Line(_("Lost: %(days)s", days=days(held.burnt))))
    shown.append(Line(_("Left: %(days)s", days=days(held.left)), Look.TITLE))
    if held.overused:
        shown.append(Line(_("Taken beyond what is due: %(days)s", days=days(held.overused)), Look.WARN))
    return tuple(shown)


def _year_notes(leave: YearLeave) -> tuple[Line, ...]:
    entitled, notes = leave.entitled, []
    if leave.shortened:
        shortened = _(
            "A year of entry or discharge is counted by full months (Decree 124, 117 and 118). "
            "Full months of service: %(months)s; annual leave for them: %(days)s.",
            months=entitled.full_months,
            days=days(entitled.prorata_days),
        )
        notes.append(Line(shortened, Look.NOTE))
    if entitled.over_cap:
        capped = _(
            "Main and additional leave of one year are limited; above the limit and not granted: %(days)s.",
            days=days(entitled.over_cap),
        )
        notes.append(Line(capped, Look.WARN))
    return tuple(notes)


def _unknown() -> tuple[Line, ...]:
    """What no act at hand says is said to be unknown."""
    return (
        Line(_("Public holidays inside the leave are not counted (Law 561-IV, 46 p.1)."), Look.NOTE),
        Line(
            _("Days of travel come on top, once a year. The act names no number: you will be asked (Decree 124, 120)."),
            Look.NOTE,
        ),
    )


def _overview_rows(leave: YearLeave, this_year: int, draft: Raport | None) -> Rows:
    begin = (
        Button(_("Go on with the draft"), OpenDraft(draft.id), Tone.PRIMARY)
        if draft
        else Button(_("New leave raport"), NewLeave(), Tone.PRIMARY)
    )
    other = this_year + 1 if leave.year == this_year else this_year
    turn = Button(_("Leave year %(year)s", year=str(other)), LeaveYear(other))
    return (
        (begin,),
        (Button(_("Why?"), Why(BALANCE, leave.year)), turn),
        (Button(_("My raports"), OpenRaports()), MENU),
    )


def not_entitled(person: Person) -> Screen:
    """Who serves otherwise than under contract is told what he has instead, and where that stands."""
    if person.service_kind is ServiceKind.CADET:
        words = _(
            "Cadets have vacations instead of annual leave: 14 days in winter and 30 in summer, without travel time, "
            "given by the head of the school (Decree 124, 134). After graduation annual leave is given (119)."
        )
        rule = "leave.vacation.length"
    else:
        words = _(
            "Annual leave is for service under contract and for officers called up (Decree 124, 116). "
            "Conscripts may be given a short leave as a reward (Law 561-IV, 46 p.3)."
        )
        rule = "leave.annual.length"
    return Screen(titled(_("Annual leave"), words), ((Button(_("The rule in the act"), OpenRule(rule)),), (MENU,)))


def gone() -> Screen:
    """The draft is sent, thrown away or not his."""
    lines = titled(_("There is no such draft any more."), _("Open your leave and choose again."))
    return Screen(lines, ((Button(_("Annual leave"), OpenLeave()), MENU),))


def not_editable(raport: Raport) -> Screen:
    """Sent already: it can be looked at and withdrawn, not changed."""
    lines = titled(_("This raport is already sent."), _("It can be withdrawn, but not changed."))
    return Screen(lines, ((Button(_("Show the raport"), OpenRaport(raport.id)), MENU),))


def nobody_above(raport: Raport) -> Screen:
    """The roster names no superior: the draft stays and the way on paper is named."""
    lines = titled(
        _("Nobody to send it to"),
        Line(_("The roster names no superior above you, so the bot can't send your raport."), Look.WARN),
        _("The draft is kept. Tell the personnel officer, or print it and hand it in on paper."),
    )
    draft = Button(_("Back to the draft"), OpenDraft(raport.id))
    return Screen(lines, ((Button(_("Print"), OpenRaport(raport.id)),), (draft, MENU)))


def ask_discard(raport: Raport) -> Screen:
    """One question before a draft is thrown away."""
    yes = Button(_("Yes, throw it away"), DiscardLeave(raport.id, raport.version, sure=True), Tone.DANGER)
    no = Button(_("No, keep it"), OpenDraft(raport.id))
    return Screen(titled(_("Throw this draft away?"), _("Nothing was sent; nothing of it will be kept.")), ((yes, no),))
