"""One raport on one screen: what is asked, who has it, what is next, its history, and the buttons its reader may press.

The buttons come from the table of moves for the part the reader plays now, so no screen offers what has no effect.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.attachments import may_open
from domain.people import Person
from domain.raport_kinds import Conversation
from domain.raports import MOVES, Action, Part, Raport, RaportState, Step
from domain.route import next_step
from handlers.desk import Desk
from handlers.entries import Home, OpenAttachments, OpenOrders, OpenQueue, OpenRaports, Why
from handlers.kinds import Kind
from handlers.raports.moving import NEEDS_WORDS, Scene
from handlers.raports.names import button_name, done_name, next_thing, state_name, tone_of
from handlers.raports.opinions import opinions
from handlers.raports.presses import Act, AskWithdraw, AskWords, ChoosePaper
from handlers.screens import GAP, Button, Line, Look, Rows, Screen, Text, Words, _

ASKS_WORDS = (*NEEDS_WORDS, Action.RECORD_ORDER)


@dataclass(frozen=True)
class Card:
    """What the card shows beside the scene."""

    seen: Scene
    kind: Kind
    history: tuple[Step, ...]
    facts: tuple[Line, ...] = ()  #: for whoever decides
    answer: tuple[Line, ...] = ()  #: until when the unit answers, where it has set that
    with_papers: bool = False  #: the kind names papers that are attached


def has_papers(raport: Raport, desk: Desk) -> bool:
    """Whether the kind names papers to attach."""
    spec = desk.specs.get(raport.kind)
    return spec is not None and spec.conversation is Conversation.FORM and bool(spec.papers)


def card(shown: Card, toast: Words | None = None) -> Screen:
    raport = shown.seen.raport
    lines = (
        Line(_title(raport, shown.kind), Look.TITLE),
        *_applicant(shown.seen),
        *_asked(shown),
        *((GAP, *shown.facts) if shown.facts else ()),
        GAP,
        *_standing(shown.seen),
        *shown.answer,
        *_history(shown),
    )
    return Screen(lines, _rows(shown), toast=toast)


def _title(raport: Raport, kind: Kind) -> Text:
    if raport.number:
        return _("Raport No. %(number)s: %(title)s", number=raport.number, title=kind.title())
    return _("Raport: %(title)s", title=kind.title())


def _asked(shown: Card) -> tuple[Line, ...]:
    """What is asked for; of a confidential kind who only stands above sees that somebody is away, and no more."""
    if shown.kind.confidential() and shown.seen.part is Part.READER:
        return (Line(_("Confidential: what it is about is not shown to you."), Look.NOTE),)
    return shown.kind.asked(shown.seen.raport)


def _applicant(seen: Scene) -> tuple[Line, ...]:
    if seen.part is Part.APPLICANT:
        return ()
    person = seen.applicant
    return (
        Line(_("%(rank)s %(name)s", rank=person.rank, name=person.name.full)),
        Line(_("Post: %(post)s, %(subunit)s", post=person.post, subunit=person.subunit)),
    )


def _standing(seen: Scene) -> tuple[Line, ...]:
    raport = seen.raport
    lines = [Line(_("Status: %(state)s", state=state_name(raport.state)))]
    holder = seen.people.get(raport.holder) if raport.holder else None
    if raport.state is RaportState.WAITING and holder is not None and raport.since is not None:
        lines += [_held_by(holder, raport.since), *_acting(seen)]
    elif raport.since is not None:
        lines.append(Line(_("Since: %(since)s", since=raport.since)))
    if raport.order is not None:
        lines.append(Line(_("Order No. %(number)s of %(day)s", number=raport.order.number, day=raport.order.day)))
    return (*lines, Line(next_thing(raport.state)), *_paper_note(seen))


def _held_by(holder: Person, since: datetime) -> Line:
    name = holder.name.full
    return Line(_("Who has it: %(rank)s %(name)s, since %(since)s", rank=holder.rank, name=name, since=since))


def _acting(seen: Scene) -> tuple[Line, ...]:
    """Who answers today where it is not the holder himself."""
    found = seen.people.get(seen.acting.person) if seen.acting else None
    if found is None or found.id == seen.raport.holder:
        return ()
    return (Line(_("Answers in his place today: %(rank)s %(name)s", rank=found.rank, name=found.name.full)),)


def _paper_note(seen: Scene) -> tuple[Line, ...]:
    """The applicant's button does not replace the signature the act asks for, and says so."""
    if seen.part is Part.APPLICANT and seen.raport.state in (RaportState.ORDERED, RaportState.REFUSED):
        return (Line(_("Your press here is recorded; the signature on paper is still needed."), Look.NOTE),)
    return ()


def _history(shown: Card) -> tuple[Line, ...]:
    if not shown.history:
        return ()
    return (GAP, *(line for step in shown.history for line in _entry(step, shown)))


def _entry(step: Step, shown: Card) -> tuple[Line, ...]:
    actor = shown.seen.people.get(step.actor)
    name = actor.name.short if actor else "–"
    entry = Line(_("%(at)s — %(name)s: %(done)s", at=step.at, name=name, done=done_name(step.action)))
    principal = shown.seen.people.get(step.acted_for) if step.acted_for else None
    place = (Line(_("In the place of: %(name)s", name=principal.name.short), Look.NOTE),) if principal else ()
    words = reason_words(step, shown.kind)
    return (entry, *place, Line(words, Look.QUOTE)) if words else (entry, *place)


def reason_words(step: Step, kind: Kind) -> Words | None:
    """The reason or opinion given: the ready-made sentence or the person's own words."""
    known = {ready.code: ready.words for ready in (*kind.refusal_reasons(), *opinions())}
    return known.get(step.reason) or step.text or None


def _rows(shown: Card) -> Rows:
    raport, part = shown.seen.raport, shown.seen.part
    actions = [action for state, action, who in MOVES if state is raport.state and who is part]
    buttons = [_button(action, shown) for action in actions if _offered(action, shown)]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    more = [Button(_("Why?"), Why("raport", raport.id))]
    if shown.kind.papers(raport) or shown.history:
        more.append(Button(_("Paper"), ChoosePaper(raport.id)))
    if shown.with_papers and may_open(part, raport):
        more.append(Button(_("Attached papers"), OpenAttachments(raport.id)))
    return (*rows, tuple(more), (_back(part), Button(_("Menu"), Home())))


def _back(part: Part) -> Button:
    """To the list the reader came from."""
    if part is Part.APPLICANT:
        return Button(_("My raports"), OpenRaports())
    if part is Part.PERSONNEL:
        return Button(_("Orders to record"), OpenOrders())
    return Button(_("The queue"), OpenQueue())


def _offered(action: Action, shown: Card) -> bool:
    """What the table allows but makes no sense here: passing up where nobody stands above."""
    seen = shown.seen
    if action is Action.PASS_UP:
        return seen.acting is not None and next_step(seen.acting.place, seen.applicant, seen.people) is not None
    return True


def _button(action: Action, shown: Card) -> Button:
    raport = shown.seen.raport
    tone = tone_of(action)
    if action is Action.SEND:
        return Button(_("Correct and send"), shown.kind.edit(raport), tone)
    if action is Action.WITHDRAW:
        return Button(button_name(action), AskWithdraw(raport.id, raport.version), tone)
    if action in ASKS_WORDS:
        return Button(button_name(action), AskWords(raport.id, raport.version, action), tone)
    return Button(button_name(action), Act(raport.id, raport.version, action), tone)


def applicant_line(person: Person, kind: Kind) -> Text:
    """One raport in the queue, short enough for a button."""
    return _("%(name)s: %(title)s", name=person.name.short, title=kind.title())
