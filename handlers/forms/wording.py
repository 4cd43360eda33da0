"""The way to a kind of raport, and the short answers around a form."""

from domain.people import Person
from domain.raport_kinds import Bar, Conversation, Group, KindSpec, Starter, bars
from domain.raports import Raport
from handlers.entries import Home, OpenAttachments, OpenContract, OpenForms, OpenLeave, OpenRaport, OpenRaports
from handlers.forms.presses import DiscardForm, NotOffered, OpenForm, OpenGroup, StartForm
from handlers.press import Press
from handlers.screens import Button, Line, Look, Screen, Text, Tone, _, n_, titled

MENU = Button(_("Menu"), Home())
OTHERS = Button(_("Other raports"), OpenForms())


def group_name(group: Group) -> Text:
    return {
        Group.LEAVE: _("Leave"),
        Group.DURING_LEAVE: _("During leave"),
        Group.CONTRACT: _("Contract"),
        Group.CAREER: _("Career and adaptation"),
        Group.DISCHARGE: _("Discharge"),
        Group.OTHER: _("Any other matter"),
    }[group]


def may_file(spec: KindSpec, person: Person, *, commands: bool) -> bool:
    """Whether it is offered: to those it is for, and what a commander starts to commanders."""
    return commands if spec.starter is Starter.COMMANDER else not bars(spec.who, person)


def choose_group(specs: tuple[KindSpec, ...], person: Person, *, commands: bool) -> Screen:
    offered = {spec.group for spec in specs if may_file(spec, person, commands=commands)}
    rows = tuple((Button(group_name(group), OpenGroup(group)),) for group in Group if group in offered)
    lines = titled(_("File a raport"), _("What is it about? Only what you may file is offered."))
    why_not = (Button(_("What is not offered, and why"), NotOffered()),)
    return Screen(lines, (*rows, why_not, (Button(_("My raports"), OpenRaports()), MENU)))


def choose_kind(group: Group, specs: tuple[KindSpec, ...], person: Person, *, commands: bool) -> Screen:
    of_group = [spec for spec in specs if spec.group is group and may_file(spec, person, commands=commands)]
    rows = tuple((Button(Text(spec.title), door(spec)),) for spec in of_group)
    return Screen(titled(group_name(group), _("Choose the raport.")), (*rows, (OTHERS, MENU)))


def door(spec: KindSpec) -> Press:
    """The conversation that asks for the kind."""
    return {
        Conversation.FORM: StartForm(spec.id),
        Conversation.LEAVE: OpenLeave(),
        Conversation.CONTRACT: OpenContract(),
    }[spec.conversation]


def not_offered(specs: tuple[KindSpec, ...], person: Person, *, commands: bool) -> Screen:
    """Every kind that is not offered to this person, with the reason."""
    barred = [spec for spec in specs if not may_file(spec, person, commands=commands)]
    lines = titled(_("Not offered to you"), *(_barred(spec, person) for spec in barred))
    correct = Line(_("If the roster is wrong about you, tell the personnel officer."), Look.NOTE)
    return Screen((*lines, correct), ((OTHERS, MENU),))


def _barred(spec: KindSpec, person: Person) -> Line:
    by_commander = spec.starter is Starter.COMMANDER
    reason = _("started by a commander") if by_commander else bar_words(bars(spec.who, person)[0])
    return Line(_("%(title)s: %(reason)s", title=Text(spec.title), reason=reason))


def bar_words(bar: Bar) -> Text:
    return {
        Bar.SERVICE: _("not for your kind of service"),
        Bar.SEX: _("for servicewomen"),
        Bar.COMPOSITION: _("not for your rank"),
        Bar.CONTRACT: _("needs a contract in force; the roster has none of yours"),
    }[bar]


def barred(spec: KindSpec, person: Person) -> Screen:
    """Somebody pressed a kind that is not for him (an old button, a changed roster)."""
    return Screen(titled(_("Not offered to you"), _barred(spec, person)), ((OTHERS, MENU),))


def gone() -> Screen:
    """The draft is sent, thrown away or not his."""
    lines = titled(_("There is no such draft any more."), _("Open the menu and choose again."))
    return Screen(lines, ((OTHERS, MENU),))


def not_editable(raport: Raport) -> Screen:
    lines = titled(_("This raport is already sent."), _("It can be withdrawn, but not changed."))
    return Screen(lines, ((Button(_("Show the raport"), OpenRaport(raport.id)), MENU),))


def nobody_above(raport: Raport) -> Screen:
    lines = titled(
        _("Nobody to send it to"),
        Line(_("The roster names no superior above you, so the bot can't send your raport."), Look.WARN),
        _("The draft is kept. Tell the personnel officer, or print it and hand it in on paper."),
    )
    rows = ((Button(_("Print"), OpenRaport(raport.id)),), (Button(_("Back to the draft"), OpenForm(raport.id)), MENU))
    return Screen(lines, rows)


def ask_discard(raport: Raport) -> Screen:
    yes = Button(_("Yes, throw it away"), DiscardForm(raport.id, raport.version, sure=True), Tone.DANGER)
    no = Button(_("No, keep it"), OpenForm(raport.id))
    return Screen(titled(_("Throw this draft away?"), _("Nothing was sent; nothing of it will be kept.")), ((yes, no),))


def about_you(spec: KindSpec, lines: tuple[Line, ...]) -> Screen:
    """The person a commander's raport is about is told of the decision."""
    told = _("Decided about you: %(title)s. The order follows.", title=Text(spec.title))
    return Screen((Line(told, Look.TITLE), *lines), ((MENU,),))


def paper_due(raport: Raport, papers: tuple[Text, ...], days: int) -> Screen:
    """A paper the act asks for after the return, until it is handed in."""
    left = n_("%(n)s day is left to hand it in.", "%(n)s days are left to hand it in.", max(days, 0))
    lines = titled(
        _("A paper is still to be handed in"),
        *(Line(_("— %(paper)s", paper=paper)) for paper in papers),
        Line(left, Look.WARN),
        _("Give it to the personnel officer."),
    )
    attach = Button(_("Attached papers"), OpenAttachments(raport.id))
    return Screen(lines, ((attach,), (Button(_("Open the raport"), OpenRaport(raport.id)), MENU)))
