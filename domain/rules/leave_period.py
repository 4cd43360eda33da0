"""A leave counted in plain calendar days: every kind but annual main leave."""

from dataclasses import dataclass
from datetime import date

from domain.dates import days_after, last_day_of, span


@dataclass(frozen=True)
class Period:
    """First and last day of a leave, both on leave."""

    first_day: date
    last_day: date

    @classmethod
    def of(cls, first_day: date, days: int) -> "Period":
        return cls(first_day, last_day_of(first_day, days))

    @property
    def days(self) -> int:
        """Calendar days; 0 where the leave ends before it begins."""
        return span(self.first_day, self.last_day)

    @property
    def return_date(self) -> date:
        """The first day back on service."""
        return days_after(self.last_day, 1)
