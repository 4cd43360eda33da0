"""The time sheet of a raport: when it was sent, delivered, opened, reminded of, due and answered, by which norm.

Made from the kept history alone; the check code on it is confirmed by `python -m bot raports verify`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.answer_time import AnswerTime, Stay, answer_time, stays
from domain.check_code import check_code
from domain.history_chain import Link
from domain.notices import Notice
from domain.people import PersonId
from domain.raports import Part, RaportId, Sighting
from handlers.desk import Desk
from handlers.ports import Paper, UnitOfWork
from handlers.raports import wording
from handlers.raports.answer_term import asked_of, local, term_words
from handlers.raports.moving import Scene, scene
from handlers.raports.names import done_name, state_name
from handlers.raports.presses import GetTimeSheet
from handlers.screens import Document, Screen, Text, Words, _, titled

READERS = (Part.APPLICANT, Part.DECIDER, Part.ENDORSER, Part.PERSONNEL)
TOLD = ("prompt", "raport_waiting", "raport_overdue", "answer_overdue")  #: how the keys of notices begin


@dataclass(frozen=True)
class Kept:
    """All that is kept about the time of one raport."""

    links: tuple[Link, ...]
    seen: tuple[Sighting, ...]
    delivered: tuple[tuple[Notice, datetime], ...]


@dataclass(frozen=True)
class Event:
    """One line of the sheet."""

    at: datetime
    what: Text
    who: PersonId
    acted_for: PersonId | None = None


def may_have_sheet(seen: Scene) -> bool:
    """The applicant, whoever holds it, and the personnel officer; a draft has no history yet."""
    return seen.part in READERS and bool(seen.raport.number)


async def print_sheet(press: GetTimeSheet, desk: Desk) -> Screen:
    async with desk.work() as work:
        seen = await scene(RaportId(press.raport), desk, work)
        if seen is None or not may_have_sheet(seen) or press.language not in wording.LANGUAGES:
            return wording.gone()
        kept = await _kept(seen.raport.id, work)
    content = desk.printer.pdf(sheet_paper(seen, kept, press.language, desk))
    name = f"time-sheet-{seen.raport.number.replace('/', '-')}-{press.language}.pdf"
    note = _("The check code on it can be confirmed by the operator against the kept history.")
    return Screen(titled(_("Time sheet"), note), documents=(Document(name, content),), fresh=True)


async def _kept(raport: RaportId, work: UnitOfWork) -> Kept:
    delivered = await work.outbox.sent(*(f"{beginning}:{raport}:" for beginning in TOLD))
    return Kept(await work.raports.chained(raport), await work.raports.sightings(raport), delivered)


def sheet_paper(seen: Scene, kept: Kept, language: str, desk: Desk) -> Paper:
    """The parts of the sheet in one language."""

    def say(words: Words) -> str:
        return desk.words(words, language)

    raport, last = seen.raport, kept.links[-1]
    fields = {
        "title": say(_("TIME SHEET OF A RAPORT")),
        "about": [[say(label), say(value)] for label, value in _about(seen, desk)],
        "events_head": [say(words) for words in (_("When"), _("What"), _("Who"))],
        "events": [_event_row(event, seen, desk, language) for event in events(kept)],
        "terms_title": say(_("Answer times")),
        "terms_head": [say(words) for words in (_("Step began"), _("Answer due"), _("Answered"))],
        "terms": [[say(words) for words in row] for row in _terms(seen, kept.links, desk)],
        "silence": say(_("Silence past the term neither grants the raport nor lapses it.")),
        "code_label": say(_("Check code:")),
        "code": check_code(raport.id, last.number, last.hash),
        "code_note": say(_("Made from %(count)s kept entries on %(at)s.", count=last.number, at=desk.clock.now())),
    }
    return Paper("time_sheet", language, fields)


def _about(seen: Scene, desk: Desk) -> tuple[tuple[Words, Words], ...]:
    raport, person = seen.raport, seen.applicant
    return (
        (_("Raport"), _("No. %(number)s: %(title)s", number=raport.number, title=desk.kinds[raport.kind].title())),
        (_("Applicant"), _("%(rank)s %(name)s", rank=person.rank, name=person.name.full)),
        (_("Post"), _("%(post)s, %(subunit)s", post=person.post, subunit=person.subunit)),
        (_("Status"), state_name(raport.state)),
    )


def events(kept: Kept) -> tuple[Event, ...]:
    """Steps, deliveries, reminders and openings (the first of each version), in the order of time."""
    done = [Event(one.step.at, done_name(one.step.action), one.step.actor, one.step.acted_for) for one in kept.links]
    told = [Event(at, _delivered(notice), notice.to) for notice, at in kept.delivered]
    opened = [Event(one.at, _("opened the raport"), one.person) for one in kept.seen]
    return tuple(sorted((*done, *told, *opened), key=lambda event: event.at))


def _delivered(notice: Notice) -> Text:
    return {
        "raport_waiting": _("was reminded"),
        "answer_overdue": _("was told that the answer is overdue"),
        "raport_overdue": _("was told that the answer is overdue"),
    }.get(notice.kind, _("got the raport to answer (delivered)"))


def _event_row(event: Event, seen: Scene, desk: Desk, language: str) -> list[str]:
    person = seen.people.get(event.who)
    who: Words = _("%(rank)s %(name)s", rank=person.rank, name=person.name.short) if person else "–"
    principal = seen.people.get(event.acted_for) if event.acted_for else None
    if person and principal:
        who = _("%(name)s, acting for: %(principal)s", name=person.name.short, principal=principal.name.short)
    at = desk.words(_("%(at)s", at=event.at), language)
    return [at, desk.words(event.what, language), desk.words(who, language)]


def _terms(seen: Scene, links: Sequence[Link], desk: Desk) -> list[tuple[Words, Words, Words]]:
    return [_term(stay, seen, desk) for stay in stays([link.step for link in links])]


def _term(stay: Stay, seen: Scene, desk: Desk) -> tuple[Words, Words, Words]:
    found = _time(stay, seen, desk)
    answered: Words = _("%(at)s", at=stay.until) if stay.until else _("not yet")
    return _("%(at)s", at=stay.since), term_words(found, desk.acts), answered


def _time(stay: Stay, seen: Scene, desk: Desk) -> AnswerTime:
    raport, zone = seen.raport, desk.unit.zone
    rules = desk.rulebook.on(raport.sent_on or local(stay.since, zone))
    return answer_time(asked_of(raport, seen.applicant, local(stay.since, zone), rules), rules, desk.calendar)
