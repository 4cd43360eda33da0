"""Attached papers in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.attachments import Attachment, Media, may_change
from domain.people import Person, PersonId
from domain.raport_kinds import KindSpec, PaperNeed
from domain.raports import Raport, RaportState
from handlers.attachments.content import Refused
from handlers.attachments.presses import AttachPaper, RemoveFile, ShowFile
from handlers.entries import Home, OpenAttachments, OpenRaport
from handlers.forms.check_words import paper_lines
from handlers.forms.presses import OpenForm
from handlers.screens import GAP, Button, Document, Line, Look, Rows, Screen, Text, Words, _, titled
from handlers.screens import Tone as Colour

MENU = Button(_("Menu"), Home())


@dataclass(frozen=True)
class Papers:
    """The papers of a raport as their reader sees them."""

    spec: KindSpec
    raport: Raport
    kept: Sequence[Attachment]
    people: Mapping[PersonId, Person]
    own: bool  #: the reader is the applicant
    uploads: bool  #: files may be sent


def overview(shown: Papers, note: Line | None = None) -> Screen:
    """What is there, what is missing, and each file."""
    lines = titled(
        _("Papers: %(title)s", title=Text(shown.spec.title)),
        *((note,) if note else ()),
        *paper_lines(shown.spec, shown.raport),
        *((GAP,) if shown.kept else ()),
        *(_entry(place, one, shown) for place, one in enumerate(shown.kept, 1)),
    )
    return Screen(lines, (*_attaching(shown), *_files(shown), (_back(shown), MENU)))


def _entry(place: int, one: Attachment, shown: Papers) -> Line:
    paper = _label(shown.spec, one.paper)
    by = shown.people.get(one.by)
    name = by.name.short if by else "–"
    if one.media is Media.SHOWN:
        words = _(
            "%(place)s. Shown on paper: %(paper)s. To whom: %(shown_to)s. Recorded by: %(name)s, %(at)s",
            place=str(place),
            paper=paper,
            shown_to=one.shown_to,
            name=name,
            at=one.at,
        )
        return Line(words)
    sent = _(
        "%(place)s. File: %(paper)s. Sent by: %(name)s, %(at)s", place=str(place), paper=paper, name=name, at=one.at
    )
    return Line(sent)


def _label(spec: KindSpec, code: str) -> Text | str:
    return next((Text(need.label) for need in spec.papers if need.code == code), code)


def _attaching(shown: Papers) -> Rows:
    if not shown.own:
        return ()
    raport = shown.raport
    return tuple(
        (Button(_attach(need, shown.uploads), AttachPaper(raport.id, at)),)
        for at, need in enumerate(shown.spec.papers)
        if may_change(raport, need)
    )


def _attach(need: PaperNeed, uploads: bool) -> Text:
    paper = Text(need.label)
    return _("Attach: %(paper)s", paper=paper) if uploads else _("Shown on paper: %(paper)s", paper=paper)


def _files(shown: Papers) -> Rows:
    changeable = {need.code for need in shown.spec.papers if shown.own and may_change(shown.raport, need)}
    rows = [_file_row(place, one, shown.raport, one.paper in changeable) for place, one in enumerate(shown.kept, 1)]
    return tuple(row for row in rows if row)


def _file_row(place: int, one: Attachment, raport: Raport, changeable: bool) -> tuple[Button, ...]:
    show = Button(_("Open file %(place)s", place=str(place)), ShowFile(raport.id, one.id))
    take_away = RemoveFile(raport.id, raport.version, one.id)
    remove = Button(_("Remove %(place)s", place=str(place)), take_away, Colour.DANGER)
    return (*(() if one.media is Media.SHOWN else (show,)), *((remove,) if changeable else ()))


def _back(shown: Papers) -> Button:
    written = shown.own and shown.raport.state in (RaportState.DRAFT, RaportState.RETURNED)
    press = OpenForm(shown.raport.id) if written else OpenRaport(shown.raport.id)
    return Button(_("Back to the raport"), press)


def ask_file(need: PaperNeed, raport: Raport, refused: Refused | None = None) -> Screen:
    lines = titled(
        _("Attach: %(paper)s", paper=Text(need.label)),
        *((Line(refusal(refused), Look.STOP),) if refused else ()),
        _("Send a photo or a PDF of up to 10 MB; several pages one after another."),
        Line(_("Place, time and camera are removed from pictures, and the file's name is not kept."), Look.NOTE),
    )
    return Screen(lines, _to_papers(raport))


def ask_shown(need: PaperNeed, raport: Raport) -> Screen:
    lines = titled(
        _("Shown on paper: %(paper)s", paper=Text(need.label)),
        _("In this unit papers are not sent as files. Show the paper and write to whom you showed it: rank and name."),
        Line(_("The moment of your message is recorded with it."), Look.NOTE),
    )
    return Screen(lines, _to_papers(raport))


def _to_papers(raport: Raport) -> Rows:
    return ((Button(_("To the papers"), OpenAttachments(raport.id)), MENU),)


def refusal(why: Refused) -> Words:
    return {
        Refused.TOO_LARGE: _("The file is too large: at most 10 MB, and a picture at most 50 million points."),
        Refused.UNKNOWN: _("This is neither a JPEG or PNG picture nor a PDF. Nothing of it is kept."),
        Refused.BROKEN: _("The file is damaged. Nothing of it is kept; photograph or save the paper anew."),
        Refused.ACTIVE: _("This PDF holds programs, enclosed files or a lock. Save it as plain pages or send a photo."),
        Refused.TOO_MANY: _("There are 20 files already. Remove one first."),
    }[why]


def attached() -> Line:
    return Line(_("The paper is attached. You can send its next page now."), Look.GOOD)


def recorded() -> Line:
    return Line(_("It is recorded that the paper was shown."), Look.GOOD)


def removed() -> Line:
    return Line(_("The file is removed."), Look.GOOD)


def stale() -> Line:
    return Line(_("This has changed meanwhile. Here is how it stands now."), Look.WARN)


def file(one: Attachment, content: bytes, spec: KindSpec) -> Screen:
    lines = titled(_("Paper: %(paper)s", paper=_label(spec, one.paper)))
    rows = ((Button(_("To the papers"), OpenAttachments(one.raport)), MENU),)
    return Screen(lines, rows, (Document(one.file_name, content),))


def gone() -> Screen:
    return Screen(titled(_("There is no such paper, or it is not for you to see.")), ((MENU,),))
