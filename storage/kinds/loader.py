"""The kinds of raport, one YAML file each; what a kind names (norms, acts, checks, reckoners) must be there."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from domain.act import Act
from domain.law import Rulebook
from domain.raport_kinds import (
    After,
    Cited,
    ClockRule,
    Conversation,
    Decider,
    Group,
    KindSpec,
    Ledger,
    Starter,
    Urgency,
)
from domain.raports import RaportKind
from storage.kinds.checked import check_calls, reckoner_names
from storage.kinds.fields import form_fields
from storage.kinds.messages import KINDS
from storage.kinds.papers import paper_needs
from storage.kinds.reading import Named, entries, flag, member
from storage.kinds.who import who_of
from storage.rulebook.acts import load_acts
from storage.rulebook.fault import RulebookFault
from storage.rulebook.fields import Entry
from storage.rulebook.loader import load_rulebook
from storage.rulebook.strict_yaml import read_mapping

_NEEDED: Final = frozenset({"id", "title", "group", "paragraphs"})
_OPTIONAL: Final = frozenset(
    {"who", "fields", "body", "papers", "conversation", "starter", "decider", "urgency", "clock", "reckon", "checks",
     "after", "confidential"}
)  # fmt: skip
_USUAL_CLOCK: Final = "unit.answer_term"


def load_kinds(
    folder: Path = KINDS, rulebook: Rulebook | None = None, acts: Mapping[str, Act] | None = None
) -> Mapping[RaportKind, KindSpec]:
    """Every kind by its code, in the order of the file names; RulebookFault names file, key and remedy."""
    known = Named.of(rulebook or load_rulebook(), acts or load_acts())
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise RulebookFault(folder, "", "there is no kind of raport here", "Restore the folder domain/kinds")
    return {spec.id: spec for spec in (kind_of(file, known) for file in files)}


def kind_of(file: Path, known: Named) -> KindSpec:
    """The kind in *file*, whose id is the file's name."""
    entry = Entry.of(file, file.stem, read_mapping(file))
    entry.only(_NEEDED, _OPTIONAL)
    if entry.text("id") != file.stem:
        entry.refuse(f"the id is {entry.text('id')}, the file is {file.name}", "Give the file the name of its id")
    fields = form_fields(entry, known)
    return KindSpec(
        id=RaportKind(entry.text("id")),
        title=entry.text("title"),
        group=member(entry, "group", Group, Group.OTHER),
        paragraphs=_paragraphs(entry, known),
        who=who_of(entry),
        fields=fields,
        body=entry.words("body") if "body" in entry.held else (),
        papers=paper_needs(entry, known),
        conversation=member(entry, "conversation", Conversation, Conversation.FORM),
        starter=member(entry, "starter", Starter, Starter.APPLICANT),
        decider=member(entry, "decider", Decider, Decider.UNIT_COMMANDER),
        urgency=member(entry, "urgency", Urgency, Urgency.USUAL),
        clock=_clock(entry, known),
        reckon=reckoner_names(entry),
        checks=check_calls(entry, known, fields),
        after=_after(entry),
        confidential=flag(entry, "confidential", default=False),
    )


def _paragraphs(entry: Entry, known: Named) -> tuple[Cited, ...]:
    """The paragraphs it rests on; an empty list is for the free-form raport alone."""
    cited = []
    for one in entries(entry, "paragraphs"):
        one.only(frozenset({"act", "paragraph"}))
        if one.text("act") not in known.acts:
            one.refuse(f"unknown act {one.text('act')}", "Add the act to domain/acts/acts.yaml or correct its key")
        cited.append(Cited(one.text("act"), one.text("paragraph")))
    return tuple(cited)


def _clock(entry: Entry, known: Named) -> ClockRule:
    if "clock" not in entry.held:
        return ClockRule(_USUAL_CLOCK)
    clock = entry.sub("clock")
    clock.only(frozenset({"norm"}), frozenset({"before_contract_end"}))
    return ClockRule(known.norm(clock, "norm"), flag(clock, "before_contract_end", default=False))


def _after(entry: Entry) -> After:
    if "after" not in entry.held:
        return After()
    after = entry.sub("after")
    after.only(frozenset(), frozenset({"ticket", "ledger", "amends"}))
    ledger = member(after, "ledger", Ledger, Ledger.NONE)
    return After(flag(after, "ticket", default=False), ledger, flag(after, "amends", default=False))
