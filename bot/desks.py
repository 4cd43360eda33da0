"""Sets a desk for one update or one notice out of what the whole house shares."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.identity import Identity
from bot.unit_rulebook import UnitRulebook
from domain.act import Act
from domain.raport_kinds import KindSpec
from domain.raports import RaportKind
from domain.workdays import WorkCalendar
from handlers.desk import Desk, UnitSettings
from handlers.kinds import Kinds
from handlers.ports import Clock, OpenWork, Printer, Spreadsheets, Words


@dataclass(frozen=True)
class Desks:
    """What every desk has alike."""

    rulebook: UnitRulebook
    calendar: WorkCalendar
    clock: Clock
    unit: UnitSettings
    printer: Printer
    sheets: Spreadsheets
    words: Words
    kinds: Kinds
    specs: Mapping[RaportKind, KindSpec]
    acts: Mapping[str, Act]

    def set_for(self, user: int, who: Identity, work: OpenWork) -> Desk:
        """A desk for this speaker or reader."""
        return Desk(
            channel_user=user,
            locale=who.locale,
            person=who.person,
            work=work,
            rulebook=self.rulebook.with_kept(who.unit_rules),
            calendar=self.calendar,
            clock=self.clock,
            unit=self.unit,
            printer=self.printer,
            sheets=self.sheets,
            words=self.words,
            kinds=self.kinds,
            specs=self.specs,
            acts=self.acts,
        )
