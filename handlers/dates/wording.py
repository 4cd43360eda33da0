"""My dates and rights: each line a date, what it is, and a button to the paragraph behind it."""

from collections.abc import Sequence

from domain.ledger import Rule
from handlers.dates.facts import OwnDate
from handlers.entries import Home, OpenContract, OpenLaw, OpenLeave, OpenRule, Why
from handlers.screens import GAP, Button, Line, Look, Rows, Screen, Text, _, titled

MENU = Button(_("Menu"), Home())
BUTTONS_IN_ROW = 3


def own_dates(dates: Sequence[OwnDate], paragraphs: dict[str, Rule]) -> Screen:
    if not dates:
        lines = titled(_("My dates and rights"), _("The roster gives no date that lies ahead of you."))
        return Screen(lines, ((Button(_("The law"), OpenLaw()), MENU),))
    told = (line for one in dates for line in _date_lines(one))
    note = _("The dates follow from the roster. If one is wrong, ask the personnel officer to correct the roster.")
    lines = (Line(_("My dates and rights"), Look.TITLE), *told, GAP, Line(note, Look.NOTE))
    return Screen(lines, (*_paragraph_rows(dates, paragraphs), *_ways()))


def _date_lines(one: OwnDate) -> tuple[Line, ...]:
    line = Line(_("%(day)s — %(what)s", day=one.day, what=what(one.code)))
    if one.repealed:
        return (line, Line(_("Rests on order № 287, repealed in 2022 by № 834; ask what holds now."), Look.WARN))
    return (line,)


def what(code: str) -> Text:
    return {
        "filing": _("last day to file for a new contract"),
        "contract_end": _("the contract ends"),
        "age_limit": _("the age limit of the rank is reached"),
        "rank_served": _("the term in the present rank is served"),
        "post_term": _("five years in the present post"),
        "adaptation_notice": _("last day for the notice of the right to social adaptation"),
        "discharge": _("expected discharge"),
    }[code]


def _paragraph_rows(dates: Sequence[OwnDate], paragraphs: dict[str, Rule]) -> Rows:
    """One button for each rule, named by its paragraph."""
    rules = dict.fromkeys(one.rule for one in dates if one.rule in paragraphs)
    buttons = [
        Button(_("Paragraph %(paragraph)s", paragraph=paragraphs[rule].paragraph), OpenRule(rule)) for rule in rules
    ]
    return tuple(tuple(buttons[at : at + BUTTONS_IN_ROW]) for at in range(0, len(buttons), BUTTONS_IN_ROW))


def _ways() -> Rows:
    return (
        (Button(_("Annual leave"), OpenLeave()), Button(_("Contract"), OpenContract())),
        (Button(_("Why?"), Why("dates")), Button(_("The law"), OpenLaw()), MENU),
    )
