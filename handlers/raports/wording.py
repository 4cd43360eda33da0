"""The screens around a raport's card: lists, questions before an action, and why nothing happened."""

from dataclasses import replace

from domain.people import Person
from domain.raports import Action, Raport, RaportId
from handlers.entries import Home, OpenRaport
from handlers.kinds import Kind, Kinds, ReadyReason
from handlers.raports.moving import Halt
from handlers.raports.names import button_name, state_name
from handlers.raports.presses import Act, GetPaper, GetTimeSheet, ListPage, NextWaiting, WithReason
from handlers.screens import Button, Line, Look, Rows, Screen, Text, Tone, Words, _, n_, titled

LANGUAGES = {"kk": "Қазақша", "ru": "Русский"}  #: the languages of papers, named in themselves
SUFFIXES = {"pdf": "PDF", "docx": "Word"}
MENU = Button(_("Menu"), Home())
SHOWN = 8  #: raports on one page of a list


def halted(halt: Halt) -> Words:
    """Why a press had no effect, for the toast over the fresh screen."""
    return {
        Halt.GONE: _("There is no such raport."),
        Halt.STALE: _("This has changed meanwhile. Here is how it stands now."),
        Halt.NOT_YOURS: _("This is not yours to do now. Here is how it stands."),
        Halt.NO_WORDS: _("Words are needed here: choose a reason or write it."),
        Halt.NOBODY_ABOVE: _("The roster knows nobody to send it to. Print the paper and tell the personnel officer."),
    }[halt]


def gone() -> Screen:
    return Screen(titled(_("There is no such raport."), _("Open the menu and choose again.")), ((MENU,),))


def my_raports(raports: tuple[Raport, ...], kinds: Kinds, page: int = 0) -> Screen:
    if not raports:
        return Screen(titled(_("My raports"), _("You have not filed any raport yet.")), ((MENU,),))
    buttons = [_listed(raport, kinds[raport.kind]) for raport in raports]
    lines = titled(_("My raports"), _("Choose one to see who has it and what is next."))
    return Screen(lines, (*paged(buttons, page, "mine"), (MENU,)))


def _listed(raport: Raport, kind: Kind) -> Button:
    number, state = raport.number or "–", state_name(raport.state)
    label = _("%(number)s %(title)s: %(state)s", number=number, title=kind.title(), state=state)
    return Button(label, OpenRaport(raport.id))


def queue(waiting: tuple[tuple[Raport, Person], ...], kinds: Kinds, page: int = 0) -> Screen:
    """What waits for one approver, oldest first."""
    title = _("Waiting for my answer")
    if not waiting:
        return Screen(titled(title, _("Nothing waits for you.")), ((MENU,),))
    count = n_("%(n)s raport waits for your answer.", "%(n)s raports wait for your answer.", len(waiting))
    return Screen(titled(title, count, _("The oldest first.")), (*_people_rows(waiting, kinds, page, "queue"), (MENU,)))


def in_queue(shown: Screen, raport: RaportId, at: int, count: int) -> Screen:
    """A card with its place in the queue, a way past it and a way to the list."""
    place = Line(_("%(place)s of %(count)s waiting for your answer", place=at + 1, count=count), Look.NOTE)
    past = (Button(_("Next →"), NextWaiting(raport)),) if count > 1 else ()
    ways = (*past, Button(_("List"), ListPage("queue", 0)))
    return replace(shown, lines=(place, *shown.lines), rows=(*shown.rows[:-1], ways, (MENU,)))


def nothing_more(shown: Screen) -> Screen:
    """The last raport of the queue after its answer."""
    return replace(shown, lines=(Line(_("Nothing waits for you."), Look.NOTE), *shown.lines))


def orders(approved: tuple[tuple[Raport, Person], ...], kinds: Kinds, page: int = 0) -> Screen:
    """Approved raports whose order the personnel officer has yet to record."""
    title = _("Orders to record")
    if not approved:
        return Screen(titled(title, _("No approved raport waits for its order.")), ((MENU,),))
    lines = titled(title, _("Approved; the order's number and date are missing."))
    return Screen(lines, (*_people_rows(approved, kinds, page, "orders"), (MENU,)))


def _people_rows(raports: tuple[tuple[Raport, Person], ...], kinds: Kinds, page: int, name: str) -> Rows:
    buttons = [Button(_waiting(raport, person, kinds), OpenRaport(raport.id)) for raport, person in raports]
    return paged(buttons, page, name)


def _waiting(raport: Raport, person: Person, kinds: Kinds) -> Text:
    return _("%(name)s: %(title)s", name=person.name.short, title=kinds[raport.kind].title())


def paged(buttons: list[Button], page: int, name: str) -> Rows:
    """One button a row, SHOWN at a time, with a way to the neighbouring pages."""
    last = (len(buttons) - 1) // SHOWN
    page = min(max(page, 0), last)
    rows = tuple((button,) for button in buttons[page * SHOWN : (page + 1) * SHOWN])
    turns = []
    if page > 0:
        turns.append(Button(_("← Back"), ListPage(name, page - 1)))
    if page < last:
        turns.append(Button(_("More →"), ListPage(name, page + 1)))
    return (*rows, tuple(turns)) if turns else rows


def ask_words(raport: Raport, action: Action, ready: tuple[ReadyReason, ...]) -> Screen:
    """Choose a ready-made reason or write one."""
    ask = {
        Action.REFUSE: _("Why do you refuse? Choose a reason or write it in one message. The applicant will read it."),
        Action.RETURN: _("What should be corrected? Choose or write it in one message. The applicant will read it."),
        Action.NOT_SUPPORT: _("Your opinion: choose or write it in one message. The raport goes up all the same."),
        Action.PASS_UP: _("Your opinion: choose or write it in one message. The superior above you will decide."),
    }[action]
    rows = [(_reason_button(raport, action, reason),) for reason in ready]
    back = Button(_("Back"), OpenRaport(raport.id))
    notes = tuple(_paragraph_note(reason) for reason in ready if reason.paragraph)
    return Screen(titled(button_name(action), ask, *notes), (*rows, (back,)))


def _reason_button(raport: Raport, action: Action, reason: ReadyReason) -> Button:
    return Button(reason.words, WithReason(raport.id, raport.version, action, reason.code))


def _paragraph_note(reason: ReadyReason) -> Line:
    return Line(_("“%(words)s” rests on %(paragraph)s.", words=reason.words, paragraph=reason.paragraph), Look.NOTE)


def ask_order(raport: Raport, wrong: bool = False) -> Screen:
    """The order's number and date in one message."""
    lines: list[Line | Words] = [
        _("Write the number and the date of the order in one message, for example: 215 05.12.2026"),
    ]
    if wrong:
        fault = _("That holds no number and date of an order already issued. Nothing was recorded.")
        lines.insert(0, Line(fault, Look.WARN))
    return Screen(titled(_("Record the order"), *lines), ((Button(_("Back"), OpenRaport(raport.id)),),))


def ask_withdraw(raport: Raport) -> Screen:
    yes = Button(_("Yes, withdraw it"), Act(raport.id, raport.version, Action.WITHDRAW), Tone.DANGER)
    no = Button(_("No, keep it"), OpenRaport(raport.id))
    asked = _("The raport stops here and whoever has it is no longer asked. Its history is kept.")
    return Screen(titled(_("Withdraw this raport?"), asked), ((yes, no),))


def choose_paper(raport: Raport, templates: tuple[str, ...], *, time_sheet: bool = False) -> Screen:
    """Paper by template, language and format. The two languages are named in themselves."""
    names = {"raport": _("Raport"), "leave_ticket": _("Leave ticket")}
    rows = tuple(
        tuple(_paper_button(raport, template, names[template], language, suffix) for suffix in SUFFIXES)
        for template in templates
        for language in LANGUAGES
    )
    note = _("The paper still needs the signatures: the bot does not replace them.")
    sheets = (tuple(_sheet_button(raport, language) for language in LANGUAGES),) if time_sheet else ()
    return Screen(titled(_("Paper"), note), (*rows, *sheets, (Button(_("Back"), OpenRaport(raport.id)), MENU)))


def _sheet_button(raport: Raport, language: str) -> Button:
    return Button(_("Time sheet, %(language)s", language=LANGUAGES[language]), GetTimeSheet(raport.id, language))


def _paper_button(raport: Raport, template: str, paper: Text, language: str, suffix: str) -> Button:
    label = _("%(paper)s, %(language)s, %(format)s", paper=paper, language=LANGUAGES[language], format=SUFFIXES[suffix])
    return Button(label, GetPaper(raport.id, template, language, suffix))
