"""How much main and additional leave of one year may come to (Law 561-IV, 46 p.2; Decree 124, 128-129)."""

from dataclasses import dataclass

from domain.law import Answer, Because, Rules


@dataclass(frozen=True)
class CappedDays:
    """Main and additional leave of one year together, travel apart."""

    days: int
    over: int  #: days above the cap, not granted

    @property
    def capped(self) -> bool:
        return self.over > 0


def within_cap(annual_days: int, additional_days: int, rules: Rules) -> Answer[CappedDays]:
    norm = rules["leave.yearly_cap"]
    asked = annual_days + additional_days
    days = min(asked, norm.number)
    line = f"{annual_days} + {additional_days} = {asked}"
    sums = (line if days == asked else f"{line} → {days}",)
    because = Because.of(norm, sums=sums, annual_days=annual_days, additional_days=additional_days)
    return Answer(CappedDays(days, asked - days), because)
