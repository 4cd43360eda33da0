"""A change of a rule while the officer writes it: kept with his conversation, so it survives a restart."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from domain.law import Held
from domain.people import PersonId
from domain.talks import Talk
from handlers.unit_rules.record import OwnRule, held_of


class Stage(StrEnum):
    """What is asked; also the name under which the next free text is expected."""

    VALUE = "unit_rules.value"
    SINCE = "unit_rules.since"
    BASIS = "unit_rules.basis"
    PREVIEW = "unit_rules.preview"  #: all is said; only his yes is missing


@dataclass(frozen=True)
class Draft:
    """What was said so far of one change."""

    key: str
    version: int  #: how many changes the unit had kept when this one was begun
    reset: bool = False  #: back to the default
    value: Held | None = None
    since: date | None = None
    basis: str = ""

    @property
    def digest(self) -> str:
        """Names exactly this change, so that a button keeps nothing but what was shown above it."""
        return sha256(json.dumps(as_json(self), sort_keys=True).encode()).hexdigest()[:16]

    def rule(self, by: PersonId, at: datetime) -> OwnRule:
        """The rule it makes; raise ValueError while its first day or its paper is missing."""
        if self.since is None or not self.basis:
            raise ValueError(self.key)
        return OwnRule(self.key, None if self.reset else self.value, self.since, self.basis, by, at)


def as_talk(draft: Draft, stage: Stage) -> Talk:
    return Talk(stage.value, as_json(draft))


def as_json(draft: Draft) -> Mapping[str, Any]:
    return {
        "key": draft.key,
        "version": draft.version,
        "reset": draft.reset,
        "value": draft.value,
        "since": draft.since.isoformat() if draft.since else None,
        "basis": draft.basis,
    }


def draft_of(talk: Talk) -> Draft:
    """The draft of a conversation that stands at one of the stages."""
    said = talk.data
    since = date.fromisoformat(said["since"]) if said["since"] else None
    return Draft(said["key"], said["version"], said["reset"], held_of(said["value"]), since, said["basis"])
