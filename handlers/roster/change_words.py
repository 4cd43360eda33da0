"""What a new roster changes, line by line, with the old value and the new one where they are short enough to read."""

from collections.abc import Iterable, Iterator
from datetime import date

from domain.people import Contract, Discharge, Name, Person
from domain.ranks import Rank
from domain.roster import Change, Difference, Shift
from handlers.roster.fault_lines import column_name
from handlers.screens import Line, Look, Numeric, Param, _, n_

SHOWN = 8  #: lines of each sort on the screen; the counts above them hold all
#: fields of a person that are filled from several columns, by the column that names them
COLUMNS = {"name": "last_name", "contract": "contract_end", "discharge": "discharge_expected"}
#: never written into a chat, whatever they change to
UNSAID = ("iin", "phone")


def names(found: Difference) -> tuple[Line, ...]:
    return (
        *_some(Line(_("New: %(person)s", person=_named(person))) for person in found.added),
        *_some(line for change in found.changed for line in _shifts(change)),
        *_some(Line(_("Leaves: %(person)s", person=_named(person)), Look.WARN) for person in found.leaving),
    )


def _some(lines: Iterable[Line]) -> tuple[Line, ...]:
    shown = tuple(lines)
    more = len(shown) - SHOWN
    if more <= 0:
        return shown
    return (*shown[:SHOWN], Line(n_("… and %(n)s more such line.", "… and %(n)s more such lines.", more), Look.NOTE))


def _named(person: Person) -> str:
    return f"{person.name.full}, {person.service_number}"


def _shifts(change: Change) -> Iterator[Line]:
    person = change.after.name.full
    for shift in change.shifts:
        column = column_name(COLUMNS.get(shift.field, shift.field))
        before, after = _said(shift, shift.before), _said(shift, shift.after)
        if before is None or after is None or before == after:
            yield Line(_("Changes: %(person)s. %(column)s", person=person, column=column))
        else:
            words = _("Changes: %(person)s. %(column)s: %(before)s → %(after)s",
                      person=person, column=column, before=before, after=after)  # fmt: skip
            yield Line(words)


def _said(shift: Shift, value: object) -> Param | None:
    """None for what is shown without its value."""
    if shift.field in UNSAID:
        return None
    match value:
        case None | "":
            return "–"
        case Rank():
            return value
        case Contract(end=day) | Discharge(expected=day):
            return Numeric(day)
        case date():
            return Numeric(value)
        case Name():
            return value.full
        case bool() | frozenset():
            return None
        case int():
            return value
        case str() if shift.field not in ("sex", "service_kind"):
            return value
        case _:
            return None
