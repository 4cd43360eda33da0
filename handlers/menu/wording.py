"""The words of the main menu."""

from dataclasses import dataclass, replace

from domain.ranks import Rank
from handlers import entries
from handlers.menu.presses import OpenHelp
from handlers.screens import GAP, Button, Line, Look, Rows, Screen, Tone, _, n_, titled


@dataclass(frozen=True)
class HomeFacts:
    """What the menu needs to know. `waiting` and `orders` are None for those who neither decide nor keep records."""

    name: str
    rank: Rank
    has_contract: bool
    returned: int = 0  #: own raports sent back for correction
    unseen: int = 0  #: own raports with an answer not yet acknowledged
    waiting: int | None = None  #: raports that wait for his decision or opinion
    orders: int | None = None  #: approved raports whose order is not recorded


def home(facts: HomeFacts, *, fresh: bool = False) -> Screen:
    who = _("%(rank)s %(name)s", rank=facts.rank, name=facts.name)
    return Screen(titled(_("Main menu"), who, *_news(facts)), rows=home_rows(facts), fresh=fresh)


def _news(facts: HomeFacts) -> tuple[Line, ...]:
    news = [
        (facts.waiting, n_("%(n)s raport waits for you.", "%(n)s raports wait for you.", facts.waiting or 0)),
        (facts.orders, n_("%(n)s order is to be recorded.", "%(n)s orders are to be recorded.", facts.orders or 0)),
        (
            facts.returned,
            n_(
                "%(n)s raport of yours was returned for correction.",
                "%(n)s raports of yours were returned for correction.",
                facts.returned,
            ),
        ),
        (
            facts.unseen,
            n_(
                "%(n)s answer waits for your acknowledgement.",
                "%(n)s answers wait for your acknowledgement.",
                facts.unseen,
            ),
        ),
    ]
    lines = tuple(Line(words, Look.WARN) for count, words in news if count)
    return (GAP, *lines) if lines else ()


def home_rows(facts: HomeFacts) -> Rows:
    """The doors open to this person."""
    contract = (Button(_("Contract"), entries.OpenContract()),) if facts.has_contract else ()
    rows: list[tuple[Button, ...]] = []
    if facts.waiting is not None:
        rows.append((Button(_("Waiting for my decision"), entries.OpenQueue(), _tone(facts.waiting)),))
        rows.append((Button(_("Substitutes"), entries.OpenSubstitutes()),))
    if facts.orders is not None:
        orders = Button(_("Orders to record"), entries.OpenOrders(), _tone(facts.orders))
        rows.append((orders, Button(_("Roster"), entries.OpenRoster())))
    rows += [
        (Button(_("Annual leave"), entries.OpenLeave()), *contract),
        (Button(_("File a raport"), entries.OpenForms()), Button(_("My raports"), entries.OpenRaports())),
        (Button(_("My dates and rights"), entries.OpenDates()),),
        (Button(_("The law"), entries.OpenLaw()), Button(_("Settings"), entries.OpenSettings())),
        (Button(_("Help"), OpenHelp()),),
    ]
    return tuple(rows)


def _tone(count: int) -> Tone:
    return Tone.PRIMARY if count else Tone.USUAL


def welcome(facts: HomeFacts) -> Screen:
    """The menu in place of the consent just given, with a first word."""
    joined = Line(_("You have joined. From here you see your dates and file your raports."), Look.GOOD)
    return replace(home(facts), lines=(joined, GAP, *home(facts).lines))


def help_screen() -> Screen:
    lines = titled(
        _("What this assistant does"),
        _("It counts your leave days and deadlines, and shows the paragraph behind every number."),
        _("It files your raports, whatever they are about, and tells you who has them and what is next."),
        _("It reminds you of the days that must not be missed."),
        GAP,
        _("/menu opens the main menu"),
        _("/cancel stops what you are doing; drafts are kept"),
        _("/settings changes the language"),
        _("/privacy shows what is kept about you, and lets you withdraw your consent"),
        GAP,
        Line(_("The paper with its signatures decides; this assistant helps to prepare and to follow it."), Look.NOTE),
    )
    return Screen(lines, rows=(BACK,))


def cancelled(facts: HomeFacts, *, was_busy: bool, has_draft: bool) -> Screen:
    said = _("Stopped. Nothing was sent.") if was_busy else _("There was nothing to stop.")
    kept = (Line(_("Your draft is kept: you find it under My raports."), Look.GOOD),) if has_draft else ()
    return Screen((Line(said), *kept), rows=home_rows(facts))


def lost_thread(facts: HomeFacts) -> Screen:
    said = _("I did not understand this message. Choose what you need:")
    return Screen((Line(said),), rows=home_rows(facts))


def old_button(facts: HomeFacts) -> Screen:
    return replace(home(facts, fresh=True), toast=_("This button is from an old screen."))


def trouble() -> Screen:
    lines = (
        Line(_("Something went wrong on our side."), Look.WARN),
        Line(_("Nothing was lost. Please try again in a minute.")),
    )
    return Screen(lines, toast=_("Something went wrong. Please try again in a minute."), fresh=True)


def private_only() -> Screen:
    return Screen((Line(_("I speak with each person in private only. Please open a private chat with me.")),))


def contact_lost(rank: Rank, name: str) -> Screen:
    lines = titled(
        _("Somebody can't be reached"),
        _("%(rank)s %(name)s", rank=rank, name=name),
        _("This person has blocked the assistant or closed the account."),
        Line(_("Tell this person about raports and deadlines in another way."), Look.WARN),
    )
    return Screen(lines, rows=(BACK,))


BACK: tuple[Button, ...] = (Button(_("Main menu"), entries.Home()),)
