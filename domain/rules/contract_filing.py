"""Until which day a raport for a new contract is in time (Decree 124, 16(1); over the age limit 40(1) and 40(2))."""

from dataclasses import dataclass
from datetime import date

from domain.counting import earlier
from domain.law import Answer, Because, Rules
from domain.workdays import WorkCalendar


@dataclass(frozen=True)
class FilingWindow:
    """The last day in time and the working day to file by. Late filing is warned of, never refused."""

    last_day: date  #: the boundary day itself is in time
    advise_by: date  #: the working day on or before it; no act moves the limit, so we never move it later
    because: Because
    over_age: bool  #: the longer lead of those who reach the age limit by the end of the contract
    documents: tuple[str, ...]  #: papers handed in with the raport


def filing_window(
    contract_end: date, rules: Rules, calendar: WorkCalendar, age_limit: date | None = None
) -> FilingWindow:
    """The window of 16(1), or of 40(1) where the age limit is reached on or before the contract's end."""
    if age_limit is not None and age_limit <= contract_end:
        return overage_filing_window(contract_end, rules, calendar, age_limit)
    last_day = earlier(contract_end, rules["contract.renewal_filing_lead"])
    because = Because.of(readings=("contract.renewal.report_deadline",), contract_end=contract_end)
    if age_limit is not None:
        because += Because.of(readings=("overage.report_deadline",), age_limit=age_limit)
    return _window(last_day, because, calendar)


def overage_filing_window(
    contract_end: date, rules: Rules, calendar: WorkCalendar, age_limit: date | None = None
) -> FilingWindow:
    """The window of one known to be at the age limit (40(1)), with the two papers of 40(2)."""
    papers = rules["overage.documents"]
    last_day = earlier(contract_end, rules["overage.filing_lead"])
    because = Because.of(papers, readings=("overage.report_deadline",), contract_end=contract_end)
    if age_limit is not None:
        because = because.with_fact(age_limit=age_limit)
    return _window(last_day, because, calendar, over_age=True, papers=papers.codes)


def leaving_window(contract_end: date, rules: Rules, calendar: WorkCalendar) -> FilingWindow:
    """Until which day one who leaves at the contract's end tells so in writing (Decree 124, 16(4))."""
    last_day = earlier(contract_end, rules["contract.leaving_notice_lead"])
    because = Because.of(readings=("contract.leaving.notice_deadline",), contract_end=contract_end)
    return _window(last_day, because, calendar)


def _window(
    last_day: Answer[date],
    because: Because,
    calendar: WorkCalendar,
    *,
    over_age: bool = False,
    papers: tuple[str, ...] = (),
) -> FilingWindow:
    return FilingWindow(
        last_day=last_day.value,
        advise_by=calendar.working_day_on_or_before(last_day.value),
        because=last_day.because + because,
        over_age=over_age,
        documents=papers,
    )
