"""What the personnel officer reads about the roster."""

from collections.abc import Sequence

from domain.roster import Difference
from domain.roster_faults import Fault
from handlers.entries import Home, OpenInvitations, OpenRoster, OpenSubstitutes, OpenUnitRules
from handlers.roster.change_words import names
from handlers.roster.fault_lines import column_name, fault_line
from handlers.roster.presses import ApplyRoster, AskFile, DropRoster, GetTemplate
from handlers.screens import GAP, Button, Document, Line, Look, Rows, Screen, Tone, _, n_, titled

SHOWN = 12  #: faults listed on the screen; the file holds them all
MENU = Button(_("Menu"), Home())
BACK: Rows = ((Button(_("The roster"), OpenRoster()), MENU),)


def not_yours() -> Screen:
    asked = _("Only the personnel officer keeps the roster. Open the menu to see what is yours.")
    return Screen(titled(_("This is not open to you"), asked), ((MENU,),))


def overview(people: int, joined: int) -> Screen:
    lines = titled(
        _("The roster"),
        n_("%(n)s person on the roster.", "%(n)s people on the roster.", people),
        _("Joined: %(joined)s. Not joined yet: %(missing)s.", joined=joined, missing=people - joined),
    )
    rows = (
        (Button(_("Import a file"), AskFile(), Tone.PRIMARY), Button(_("Empty template"), GetTemplate())),
        (Button(_("Invitations"), OpenInvitations()), Button(_("Unit's own rules"), OpenUnitRules())),
        (Button(_("Substitutes"), OpenSubstitutes()),),
        (MENU,),
    )
    return Screen(lines, rows)


def template(document: Document) -> Screen:
    lines = titled(
        _("Empty template"),
        _("Fill one row for each person and send the file back here. Dates: 31.12.2026, 2026-12-31 or 31/12/2026."),
        _("The superior is named by his service number; the head of the unit has none."),
    )
    return Screen(lines, BACK, (document,), fresh=True)


def ask_file(iin_allowed: bool) -> Screen:
    lines = [_("Send the roster as an XLSX or CSV file in one message. Nothing changes before you say yes.")]
    if not iin_allowed:
        lines.append(_("Leave the IIN column empty: your unit does not allow IINs in this chat."))
    return Screen(titled(_("Import a file"), *lines), BACK)


def iin_refused() -> Screen:
    lines = titled(
        _("The file holds IINs and was not read"),
        _("Your unit does not allow IINs in this chat. Please delete the message with the file."),
        _("Send a file without IINs, or ask the operator to import it on the server: python -m bot roster import FILE"),
    )
    return Screen(lines, BACK)


def unreadable(code: str) -> Screen:
    why = {
        "not_a_table": _("It is neither an XLSX nor a CSV table. Save it as XLSX and send it again."),
        "too_large": _("It is too large: at most 5 MB and 5,000 rows. Split it or remove what is not the roster."),
        "macros": _("It holds macros, and files with programs in them are not taken. Save it as plain XLSX."),
        "empty": _("There are no rows under the header. Fill the template and send it again."),
        "encoding": _("Its letters can't be read. Save it as XLSX, or as CSV in UTF-8 or Windows-1251."),
    }[code]
    return Screen(titled(_("The file can't be read"), why, _("Nothing was changed.")), BACK)


def no_roster(missing: Sequence[str], double: Sequence[str]) -> Screen:
    absent = tuple(Line(_("There is no column “%(column)s”.", column=column_name(key))) for key in missing)
    twice = tuple(Line(_("The column “%(column)s” stands there twice.", column=column_name(key))) for key in double)
    lines = titled(
        _("This table is not a roster"), *absent, *twice, _("Take the empty template."), _("Nothing was changed.")
    )
    return Screen(lines, ((Button(_("Empty template"), GetTemplate()),), *BACK))


def faulty(faults: Sequence[Fault], document: Document | None = None) -> Screen:
    """Every bad row with its reason, the first ones here and all of them in the file."""
    count = n_("%(n)s fault was found.", "%(n)s faults were found.", len(faults))
    listed = tuple(Line(fault_line(fault), Look.WARN) for fault in faults[:SHOWN])
    more = (Line(_("All of them stand in the last column of the file below."), Look.NOTE),) if document else ()
    again = _("Nothing was changed. Correct the rows and send the file again.")
    documents = (document,) if document else ()
    return Screen(titled(_("The roster has faults"), count, *listed, *more, again), BACK, documents, fresh=True)


def preview(found: Difference, digest: str) -> Screen:
    if found.empty:
        same = n_("%(n)s person, nothing new.", "%(n)s people, nothing new.", found.same)
        return Screen(titled(_("The file equals the roster"), same), BACK)
    yes = Button(_("Apply"), ApplyRoster(digest), Tone.SUCCESS)
    no = Button(_("Do not apply"), DropRoster())
    return Screen((*titled(_("What this file changes")), *_counts(found), GAP, *names(found)), ((yes, no),))


def _counts(found: Difference) -> tuple[Line, ...]:
    return (
        Line(_("New: %(count)s", count=len(found.added))),
        Line(_("Changed: %(count)s", count=len(found.changed))),
        Line(_("Leaving the roster: %(count)s", count=len(found.leaving)), Look.WARN if found.leaving else Look.PLAIN),
        Line(_("Unchanged: %(count)s", count=found.same)),
    )


def preview_gone() -> Screen:
    asked = _("The file or the roster has changed since. Send the file again to see the difference as it is now.")
    return Screen(titled(_("This preview no longer holds"), asked, _("Nothing was changed.")), BACK)


def applied(found: Difference, moved: int) -> Screen:
    lines = [*_counts(found)]
    if moved:
        lines.append(Line(n_("%(n)s raport got a new holder.", "%(n)s raports got a new holder.", moved)))
    rows: Rows = ((Button(_("Invitations"), OpenInvitations(), Tone.PRIMARY),), *BACK)
    return Screen(titled(_("The roster is applied"), *lines), rows)


def dropped() -> Screen:
    return Screen(titled(_("The file was put aside"), _("Nothing was changed.")), BACK)
