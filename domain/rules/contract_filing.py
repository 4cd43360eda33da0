"""Until which day a raport for a new contract is in time (Decree 124, 16(1))."""

from dataclasses import dataclass
from datetime import date

from domain.dates import months_before
from domain.law import Because, Rules
from domain.workdays import WorkCalendar


@dataclass(frozen=True)
class FilingWindow:
    """The last day in time and the working day to file by."""

    last_day: date  #: the boundary day itself is in time
    advise_by: date  #: the working day on or before it; no act moves the limit, so we never move it later
    because: Because


def filing_window(contract_end: date, rules: Rules, calendar: WorkCalendar) -> FilingWindow:
    lead = rules["contract.renewal_filing_lead"]
    last_day = months_before(contract_end, lead.number)
    because = Because.of(lead, contract_end=contract_end)
    return FilingWindow(last_day, calendar.working_day_on_or_before(last_day), because)
