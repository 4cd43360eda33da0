"""The rulebook with the unit's own values of this moment; put together again only when they have changed."""

from typing import Any

from domain.law import Rulebook
from handlers.unit_rules.record import rulebook_with, rules_of


class UnitRulebook:
    """The law and the unit's file as they were read at the start, and what the personnel officers have kept since."""

    def __init__(self, read: Rulebook) -> None:
        self._read = read
        self._kept: Any = None
        self._made = read

    def with_kept(self, kept: Any) -> Rulebook:
        """*kept* is the list as it stands in the database now."""
        if kept != self._kept:
            self._made = rulebook_with(self._read, rules_of(kept))
            self._kept = kept
        return self._made
