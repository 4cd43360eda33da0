"""What is the same for every run and slow to read: rulebook, calendar, catalogues, printer."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.catalogues import load_catalogues
from bot.clock import ALMATY
from bot.paper.printer import PaperPrinter
from bot.spreadsheets import SpreadsheetFiles
from bot.words import Speech
from domain.act import Act
from domain.law import Rulebook
from domain.ledger import Rule
from domain.workdays import WorkCalendar
from handlers.ports import Printer, Spreadsheets
from storage.rulebook.acts import load_acts
from storage.rulebook.calendar import work_calendar
from storage.rulebook.ledger import load_rules
from storage.rulebook.loader import load_rulebook


@dataclass(frozen=True)
class House:
    """Read once; shared by all desks."""

    rulebook: Rulebook
    calendar: WorkCalendar
    acts: Mapping[str, Act]
    rules: Mapping[str, Rule]  #: every rule of the acts by its id
    speech: Speech
    printer: Printer
    sheets: Spreadsheets


def open_house(zone: str, unit_rules: Path | None = None, templates: Path | None = None) -> House:
    """Raise RulebookFault where a file of values can't be trusted."""
    return House(
        rulebook=load_rulebook(unit_file=unit_rules),
        calendar=work_calendar(),
        acts=load_acts(),
        rules=load_rules(),
        speech=open_words(zone),
        printer=PaperPrinter(templates),
        sheets=SpreadsheetFiles(),
    )


def open_words(zone: str = ALMATY) -> Speech:
    """The catalogues alone, for commands that only speak."""
    return Speech(load_catalogues(), zone)
