"""The register of acts: number, titles, status, address and the edition at hand (domain/acts/acts.yaml)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from domain.act import Act, ActStatus
from storage.rulebook.fields import Entry
from storage.rulebook.places import ACTS
from storage.rulebook.strict_yaml import read_mapping

_REQUIRED: Final = frozenset({"number", "kk", "ru", "en", "adopted", "edition", "status", "link"})
_OPTIONAL: Final = frozenset({"file", "repealed_on", "successor", "note"})


def load_acts(file: Path = ACTS) -> dict[str, Act]:
    """Every act by its key; RulebookFault where an entry is not whole."""
    return {key: _act(Entry.of(file, key, held)) for key, held in read_mapping(file).items()}


def _act(entry: Entry) -> Act:
    entry.only(_REQUIRED, _OPTIONAL)
    status = _status(entry)
    if status is ActStatus.REPEALED and "successor" not in entry.held:
        entry.refuse("a repealed act does not name what repealed it", "Add successor: number and date, or 'none named'")
    return Act(
        key=entry.key,
        number=entry.text("number"),
        titles={code: entry.text(code) for code in ("kk", "ru", "en")},
        adopted=entry.day("adopted"),
        edition=entry.day("edition"),
        status=status,
        link=entry.text("link"),
        file=_optional(entry.held, "file"),
        successor=_optional(entry.held, "successor"),
        repealed_on=entry.day("repealed_on") if "repealed_on" in entry.held else None,
        note=_optional(entry.held, "note"),
    )


def _status(entry: Entry) -> ActStatus:
    try:
        return ActStatus(entry.text("status"))
    except ValueError:
        entry.refuse(f"unknown status {entry.held['status']}", f"Use one of {', '.join(ActStatus)}")


def _optional(held: Mapping[str, object], name: str) -> str:
    return str(held.get(name, ""))
