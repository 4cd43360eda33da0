"""The rulebook at rest: dated values, the calendar, the acts and the ledger, read strictly from YAML."""

from storage.rulebook.calendar import work_calendar
from storage.rulebook.fault import RulebookFault
from storage.rulebook.loader import load_rulebook

__all__ = ["RulebookFault", "load_rulebook", "work_calendar"]
