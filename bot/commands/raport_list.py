"""`raports list [--json]`: every kind of raport with its paragraphs, who may file, papers, decider and clock."""

import argparse
import json
from typing import TYPE_CHECKING, Any, Final

from bot.terminal import say
from domain.law import Norm, Rules
from domain.raport_kinds import KindSpec, PaperNeed, Starter, Who
from storage.kinds import load_kinds
from storage.rulebook import load_rulebook

if TYPE_CHECKING:
    from bot.terminal import Subparsers

EVERYBODY: Final = "every service member"


def add_list(commands: "Subparsers") -> None:
    listing = commands.add_parser("list", help="every kind: paragraphs, who may file, papers, decider, clock")
    listing.add_argument("--json", action="store_true", help="print JSON")
    listing.set_defaults(run=_list)


def _list(args: argparse.Namespace) -> int:
    rulebook = load_rulebook()
    rules = rulebook.on(max(norm.in_force_from for norm in rulebook.norms))
    rows = [row(spec, rules) for spec in load_kinds(rulebook=rulebook).values()]
    if args.json:
        say(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        say(*(line for one in rows for line in _lines(one)), f"{len(rows)} kinds")
    return 0


def row(spec: KindSpec, rules: Rules) -> dict[str, Any]:
    """One kind in plain words and codes."""
    return {
        "id": spec.id,
        "title": spec.title,
        "paragraphs": [f"{cited.act} {cited.paragraph}" for cited in spec.paragraphs],
        "who": _who(spec),
        "papers": [_paper(need) for need in spec.papers],
        "decider": spec.decider.value,
        "clock": _clock(spec, rules[spec.clock.norm]),
        "urgency": spec.urgency.value,
        "confidential": spec.confidential,
    }


def _who(spec: KindSpec) -> str:
    about = ", ".join(_bounds(spec.who)) or EVERYBODY
    return f"a commander, about: {about}" if spec.starter is Starter.COMMANDER else about


def _bounds(who: Who) -> list[str]:
    listed = [*who.services, *who.sexes, *who.compositions]
    return [word.value for word in listed] + (["with a contract in force"] if who.contract else [])


def _paper(need: PaperNeed) -> str:
    when = f"{need.time.value} ({need.term})" if need.term else need.time.value
    return f"{need.label} – {when}{', where the case needs it' if need.optional else ''}"


def _clock(spec: KindSpec, norm: Norm) -> str:
    """The term with its source, so that a fallback is never taken for law."""
    before = " before the contract ends" if spec.clock.before_contract_end else ""
    source = f"{norm.citation.act} {norm.citation.paragraph}, {norm.status.value}"
    return f"{norm.number} {norm.unit}{before} ({norm.key}: {source})"


def _lines(one: dict[str, Any]) -> tuple[str, ...]:
    marks = [mark for mark, on in (("urgent", one["urgency"] == "urgent"), ("confidential", one["confidential"])) if on]
    return (
        f"{one['id']}: {one['title']}{' [' + ', '.join(marks) + ']' if marks else ''}",
        f"    paragraphs: {'; '.join(one['paragraphs']) or 'none'}",
        f"    who: {one['who']}",
        f"    papers: {'; '.join(one['papers']) or 'none'}",
        f"    decider: {one['decider']}; clock: {one['clock']}",
    )
