"""Names, kinds and moved days of the calendar (domain/acts/calendar.yaml)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from domain.law import Status
from domain.workdays import DayKind, SpecialDay
from storage.rulebook.fields import Entry
from storage.rulebook.strict_yaml import read_mapping

LANGUAGES: Final = frozenset({"kk", "ru", "en"})
_TOP: Final = frozenset({"days", "observed", "moved_off", "moved_to_work", "moved"})
_MOVED: Final = frozenset({"day", "kind", "names", "source", "status"})
#: strikes out a day that was worked out wrongly: it follows the ordinary week again
_ORDINARY: Final = "ordinary"


@dataclass(frozen=True)
class Moved:
    """A day set by hand; without a special day it follows the ordinary week."""

    day: date
    special: SpecialDay | None
    source: str
    status: Status


@dataclass(frozen=True)
class DayTable:
    """What the calendar file holds."""

    days: Mapping[str, SpecialDay]
    names: Mapping[str, Mapping[str, str]]  #: names of lieu and moved days by language
    moved: tuple[Moved, ...]


def load_day_table(file: Path) -> DayTable:
    """The table of *file*; RulebookFault where it is not whole."""
    top = Entry.of(file, "", read_mapping(file))
    top.only(_TOP)
    days = {name: _named_day(Entry.of(file, f"days.{name}", held)) for name, held in top.sub("days").held.items()}
    names = {name: _names(top.sub(name)) for name in ("observed", "moved_off", "moved_to_work")}
    listed = top.held["moved"]
    if not isinstance(listed, list):
        top.refuse("moved is not a list", "Write each moved day as '- {day: ...}'")
    entries = (Entry.of(file, f"moved[{n}]", held) for n, held in enumerate(listed))
    moved = tuple(_moved(entry, days, names) for entry in entries)
    _refuse_twice(top, moved)
    return DayTable(days, names, moved)


def _named_day(entry: Entry) -> SpecialDay:
    entry.only(LANGUAGES | {"kind"})
    return SpecialDay(_kind(entry), {code: entry.text(code) for code in ("kk", "ru", "en")})


def _names(entry: Entry) -> Mapping[str, str]:
    entry.only(LANGUAGES)
    return {code: entry.text(code) for code in ("kk", "ru", "en")}


def _moved(entry: Entry, days: Mapping[str, SpecialDay], names: Mapping[str, Mapping[str, str]]) -> Moved:
    entry.only(_MOVED)
    called = entry.text("names")
    known = {**{name: day.names for name, day in days.items()}, **names}
    if called not in known:
        entry.refuse(f"unknown name {called}", "Use a name of 'days', moved_off or moved_to_work")
    ordinary = entry.text("kind") == _ORDINARY
    special = None if ordinary else SpecialDay(_kind(entry), known[called])
    return Moved(entry.day("day"), special, entry.text("source"), _status(entry))


def _kind(entry: Entry) -> DayKind:
    try:
        return DayKind(entry.text("kind"))
    except ValueError:
        entry.refuse(f"unknown kind {entry.held['kind']}", f"Use one of {', '.join(DayKind)}")


def _status(entry: Entry) -> Status:
    try:
        return Status(entry.text("status"))
    except ValueError:
        entry.refuse(f"unknown status {entry.held['status']}", f"Use one of {', '.join(Status)}")


def _refuse_twice(top: Entry, moved: tuple[Moved, ...]) -> None:
    seen: set[date] = set()
    for one in moved:
        if one.day in seen:
            top.refuse(f"{one.day} is moved twice", "Keep one of the two lines")
        seen.add(one.day)
