"""The papers of a kind."""

from typing import Final

from domain.raport_kinds import PaperNeed, PaperTime
from storage.kinds.reading import Named, entries, flag, one_of
from storage.rulebook.fields import Entry

_NEEDED: Final = frozenset({"code", "label", "time"})
_OPTIONAL: Final = frozenset({"optional", "term"})


def paper_needs(entry: Entry, known: Named) -> tuple[PaperNeed, ...]:
    return tuple(_paper(one, known) for one in entries(entry, "papers"))


def _paper(one: Entry, known: Named) -> PaperNeed:
    one.only(_NEEDED, _OPTIONAL)
    time = one_of(one, one.text("time"), PaperTime)
    if ("term" in one.held) != (time is PaperTime.AFTER):
        one.refuse("a term belongs to a paper handed in after the return", "Add term, or correct time")
    term = known.norm(one, "term") if "term" in one.held else ""
    return PaperNeed(one.text("code"), one.text("label"), time, flag(one, "optional", default=False), term)
