"""docs/readings.md: every unclear place of the acts with its paragraph and the reading the answers rest on.

Run `python -m storage.rulebook.readings` after a change of the catalogue; a test compares the page with it.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from domain.act import Act, ActStatus
from domain.ledger import Rule
from storage.rulebook.acts import load_acts
from storage.rulebook.ledger import load_rules
from storage.rulebook.places import ROOT

PAGE: Final = ROOT / "docs" / "readings.md"
_HEAD: Final = """\
# Readings of unclear places

Where the acts leave a place unclear, the assistant keeps to one reading. Each is named in the proof (*Why?*) of the
answers it decides. This page is made from `domain/acts/catalogue` by `python -m storage.rulebook.readings`.
"""


def readings_page(rules: Iterable[Rule], acts: Mapping[str, Act]) -> str:
    """The page in Markdown, act by act, in the order of the paragraphs."""
    unclear = [rule for rule in rules if rule.reading]
    keys = dict.fromkeys(rule.act for rule in unclear)
    parts = [_HEAD, f"{len(unclear)} places in {len(keys)} acts.\n"]
    parts += ["\n".join(_act_lines(acts[key], [rule for rule in unclear if rule.act == key])) for key in keys]
    return "\n".join(parts)


def _act_lines(act: Act, rules: list[Rule]) -> Iterator[str]:
    yield f"## № {act.number}: {act.titles['en']}\n"
    if act.status is ActStatus.REPEALED:
        yield f"Repealed by {act.successor}.\n"
    yield "| paragraph | rule | unclear place and the reading chosen |"
    yield "| --- | --- | --- |"
    for rule in rules:
        yield f"| {rule.paragraph} | `{rule.id}` | {rule.reading['en'].replace('|', '/')} |"
    yield ""


def write_page() -> None:
    """Writes the page anew."""
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(readings_page(load_rules().values(), load_acts()), encoding="utf-8")


if __name__ == "__main__":
    write_page()
