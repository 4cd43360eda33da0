"""The words about substitutes: who acts for whom, from which day to which."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from domain.people import Person, PersonId
from domain.substitutes import NotNamed, Substitution
from handlers.entries import Home, OpenSubstitutes
from handlers.screens import GAP, Button, Line, Look, Rows, Screen, Text, Tone, Words, _, titled
from handlers.substitutes.presses import (
    ChooseSubstitute,
    EndSubstitute,
    ForWhom,
    KeepSubstitute,
    NameSubstitute,
    SubstitutePage,
)

SHOWN: Final = 8  #: people on one page
MENU = Button(_("Menu"), Home())
BACK: Rows = ((Button(_("Substitutes"), OpenSubstitutes()), MENU),)


def not_yours() -> Screen:
    asked = _("A commander names who acts for himself; the personnel officer names who acts for anybody.")
    return Screen(titled(_("This is not open to you"), asked), ((MENU,),))


def overview(standing: Sequence[Substitution], people: Mapping[PersonId, Person], toast: Words | None = None) -> Screen:
    """Those that stand now or are to come."""
    explained = _("Whoever is named answers raports in the place of the other, and the history says so.")
    listed = [_stands(one, people) for one in standing] or [Line(_("Nobody is named."))]
    ends = [(Button(_end_label(one, people), EndSubstitute(one.id), Tone.DANGER),) for one in standing[:SHOWN]]
    new = Button(_("Name a substitute"), NameSubstitute(), Tone.PRIMARY)
    return Screen((*titled(_("Substitutes"), explained), GAP, *listed), (*ends, (new,), (MENU,)), toast=toast)


def _stands(one: Substitution, people: Mapping[PersonId, Person]) -> Line:
    return Line(
        _(
            "%(principal)s → %(substitute)s: %(first)s – %(last)s",
            principal=people[one.principal].name.short,
            substitute=people[one.substitute].name.short,
            first=one.first,
            last=one.last,
        )
    )


def _end_label(one: Substitution, people: Mapping[PersonId, Person]) -> Text:
    return _("End: %(name)s", name=people[one.substitute].name.short)


def for_whom(superiors: Sequence[Person], page: int = 0) -> Screen:
    last = max(len(superiors) - 1, 0) // SHOWN
    page = min(max(page, 0), last)
    rows = [(Button(_person(one), ForWhom(one.id)),) for one in superiors[page * SHOWN : (page + 1) * SHOWN]]
    turns = [(_("← Back"), page - 1)] * (page > 0) + [(_("More →"), page + 1)] * (page < last)
    buttons = tuple(Button(label, SubstitutePage(to)) for label, to in turns)
    return Screen(titled(_("For whom?")), (*rows, *((buttons,) if buttons else ()), *BACK))


def _person(person: Person) -> Text:
    return _("%(rank)s %(name)s", rank=person.rank, name=person.name.short)


def ask_surname(principal: Person, *, nobody: bool = False) -> Screen:
    asked = _("Write the beginning of the surname of whoever is to act in this place.")
    none = (Line(_("Nobody else on the roster has a surname that begins so."), Look.WARN),) if nobody else ()
    return Screen(titled(_("Who acts for: %(name)s?", name=principal.name.full), *none, asked), BACK)


def choose(principal: Person, found: Sequence[Person]) -> Screen:
    rows = [(Button(_person(one), ChooseSubstitute(principal.id, one.id)),) for one in found[:SHOWN]]
    title = _("Who acts for: %(name)s?", name=principal.name.full)
    more = (_("More people fit; write more letters to see the others."),) if len(found) > SHOWN else ()
    return Screen(titled(title, *more), (*rows, *BACK))


def ask_days(principal: Person, substitute: Person, *, wrong: bool = False) -> Screen:
    asked = _("Write the first and the last day in one message, for example: 01.12.2026 15.12.2026")
    fault = (Line(_("These are no two days. Nothing was kept."), Look.WARN),) if wrong else ()
    return Screen(titled(_pair(principal, substitute), *fault, asked), BACK)


def _pair(principal: Person, substitute: Person) -> Text:
    return _("%(principal)s → %(substitute)s", principal=principal.name.full, substitute=substitute.name.full)


def confirm(principal: Person, substitute: Person, first: date, last: date) -> Screen:
    lines = titled(
        _pair(principal, substitute),
        _("From %(first)s to %(last)s, both days counted.", first=first, last=last),
        _("In these days raports go to the substitute; his own raports never do."),
    )
    keep = KeepSubstitute(principal.id, substitute.id, first.toordinal(), last.toordinal())
    return Screen(lines, ((Button(_("Keep it"), keep, Tone.SUCCESS), Button(_("No"), OpenSubstitutes())),))


def refused(why: NotNamed) -> Screen:
    words = {
        NotNamed.BACKWARDS: _("The last day is before the first."),
        NotNamed.PAST: _("These days are over."),
        NotNamed.HIMSELF: _("Nobody is his own substitute."),
        NotNamed.TWICE: _("Somebody is named for him on one of these days already. End that first."),
        NotNamed.CIRCLE: _("That would be a circle: on one of these days the chain of substitutes would come back."),
    }[why]
    return Screen(titled(_("This can't be kept"), words, _("Nothing was changed.")), BACK)


def kept() -> Text:
    return _("Kept")


def ended() -> Text:
    return _("Ended")


def named(principal: Person, first: date, last: date) -> Screen:
    """To the substitute."""
    lines = titled(
        _("You act for: %(name)s", name=principal.name.full),
        _("From %(first)s to %(last)s, both days counted.", first=first, last=last),
        _("What waits for him is in your queue in these days."),
    )
    return Screen(lines, ((MENU,),))
