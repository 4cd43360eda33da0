"""The history of a raport as a chain: each entry carries the SHA-256 over its own content and its predecessor's hash.

The database refuses change and removal; the chain shows them even to whoever was not refused. What was done to an entry
is found and named: changed, removed or reordered.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum
from hashlib import sha256

from domain.raports import Step

START = ""  #: what stands before the first entry


@dataclass(frozen=True)
class Link:
    """One kept entry with what ties it into the chain."""

    number: int  #: from 1, in the order of keeping
    step: Step
    previous: str  #: hash of the entry before it; START for the first
    hash: str


class Harm(StrEnum):
    """What was done to a kept history."""

    CHANGED = "changed"  #: its content is not what was kept
    REMOVED = "removed"  #: it is missing
    REORDERED = "reordered"  #: it is genuine and stands in another's place


@dataclass(frozen=True)
class Damage:
    """One entry that is not as it was kept."""

    harm: Harm
    number: int


def digest(number: int, step: Step, previous: str) -> str:
    """The hash of an entry: every field of the step, its number and the hash before it, as canonical JSON."""
    content = {
        "number": number,
        "previous": previous,
        "raport": step.raport,
        "action": step.action.value,
        "actor": step.actor,
        "acted_for": step.acted_for,
        "at": step.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "text": step.text,
        "reason": step.reason,
        "trace": dict(step.trace),
    }
    return sha256(json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def linked(step: Step, last: Link | None) -> Link:
    """The step as the entry after *last*."""
    number, previous = (last.number + 1, last.hash) if last else (1, START)
    return Link(number, step, previous, digest(number, step, previous))


def damages(links: Sequence[Link]) -> tuple[Damage, ...]:
    """What was done to the entries, given in the order they are kept in; empty for an intact history."""
    genuine = {link.number for link in links if digest(link.number, link.step, link.previous) == link.hash}
    found = [Damage(Harm.CHANGED, link.number) for link in links if link.number not in genuine]
    found += _removed(links)
    found += _reordered(links)
    found += _replaced(links, {one.number for one in found})
    return tuple(sorted(set(found), key=lambda one: (one.number, one.harm)))


def _removed(links: Sequence[Link]) -> Iterator[Damage]:
    kept = {link.number for link in links}
    yield from (Damage(Harm.REMOVED, number) for number in range(1, max(kept, default=0)) if number not in kept)


def _reordered(links: Sequence[Link]) -> Iterator[Damage]:
    highest = 0
    for link in links:
        if link.number <= highest:
            yield Damage(Harm.REORDERED, link.number)
        highest = max(highest, link.number)


def _replaced(links: Sequence[Link], named: set[int]) -> Iterator[Damage]:
    """An entry whose own hash was made anew: its successor still carries the old one."""
    by_number = {link.number: link for link in links}
    for link in links:
        before = by_number.get(link.number - 1)
        expected = before.hash if before else START
        if link.previous != expected and not named & {link.number, link.number - 1}:
            yield Damage(Harm.CHANGED, link.number - 1 if before else link.number)
