"""The whole raport before it is sent: its answers, what follows from them, each check with its Why?, its papers."""

from dataclasses import dataclass
from datetime import date

from domain.kinds.case import Finding, Tone
from domain.law import Answer
from domain.raport_kinds import KindSpec
from domain.raports import Raport, RaportState
from handlers.entries import Home, OpenAttachments, OpenRaport, Why
from handlers.forms.check_words import LOOKS, due_lines, finding_words, paper_lines, way_lines
from handlers.forms.presses import DiscardForm, EditField, SendForm, TickPaper
from handlers.forms.record import papers_there
from handlers.forms.value_words import answer_lines, reckoned_lines
from handlers.screens import GAP, Button, Line, Look, Rows, Screen, Text, Words, _, titled
from handlers.screens import Tone as Colour

CHECK = "check"  #: Why subjects of the single lines: check1, check2, ...; their ref is the raport


@dataclass(frozen=True)
class Whole:
    """A raport with everything its preview shows."""

    spec: KindSpec
    raport: Raport
    findings: tuple[Finding, ...]
    due: Answer[date | None]

    @property
    def stopped(self) -> bool:
        return any(finding.tone is Tone.STOP for finding in self.findings)


def preview(whole: Whole, toast: Words | None = None) -> Screen:
    spec, raport = whole.spec, whole.raport
    lines = titled(
        _("%(title)s: check before sending", title=Text(spec.title)),
        *answer_lines(spec, raport),
        *reckoned_lines(spec, raport),
        *((GAP, *check_lines(whole.findings)) if whole.findings else ()),
        *((GAP, *paper_lines(spec, raport)) if spec.papers else ()),
        GAP,
        *way_lines(spec),
        *due_lines(whole.due),
        *_secret(spec),
    )
    return Screen(lines, _rows(whole), toast=toast)


def check_lines(findings: tuple[Finding, ...]) -> tuple[Line, ...]:
    """Numbered, so that each line has its own Why? below."""
    return tuple(
        Line(_("%(place)s. %(finding)s", place=str(at), finding=finding_words(one)), LOOKS[one.tone])
        for at, one in enumerate(findings, 1)
    )


def _secret(spec: KindSpec) -> tuple[Line, ...]:
    if not spec.confidential:
        return ()
    return (
        Line(_("Confidential: only those who answer it and the personnel officer see what it is about."), Look.NOTE),
    )


def _rows(whole: Whole) -> Rows:
    raport = whole.raport
    here = (raport.id, raport.version)
    send = () if whole.stopped else ((Button(_("Send"), SendForm(*here), Colour.SUCCESS),),)
    discard = Button(_("Throw away"), DiscardForm(*here), Colour.DANGER)
    show = Button(_("Show the raport"), OpenRaport(raport.id))
    last = (discard if raport.state is RaportState.DRAFT else show, Button(_("Menu"), Home()))
    return (*send, *_papers(whole), *_edits(whole), *_whys(whole), last)


def _papers(whole: Whole) -> Rows:
    there = papers_there(whole.raport)
    here = (whole.raport.id, whole.raport.version)
    if not whole.spec.papers:
        return ()
    ticks = tuple(
        (Button(_paper_label(need.label, need.code in there), TickPaper(*here, at)),)
        for at, need in enumerate(whole.spec.papers)
    )
    return (*ticks, (Button(_("Attached papers"), OpenAttachments(whole.raport.id)),))


def _paper_label(label: str, there: bool) -> Text:
    paper = Text(label)
    return _("Not there: %(paper)s", paper=paper) if there else _("I have it: %(paper)s", paper=paper)


def _edits(whole: Whole) -> Rows:
    """Each answer can be corrected, two buttons a row."""
    buttons = [
        Button(_("Correct: %(label)s", label=Text(one.label)), EditField(whole.raport.id, at))
        for at, one in enumerate(whole.spec.fields)
    ]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def _whys(whole: Whole) -> Rows:
    buttons = tuple(
        Button(_("Why? %(place)s", place=str(at)), Why(f"{CHECK}{at}", whole.raport.id))
        for at in range(1, len(whole.findings) + 1)
    )
    return (*((buttons,) if buttons else ()), (Button(_("Why?"), Why("raport", whole.raport.id)),))
