"""What the law says about one person's contract today."""

from dataclasses import dataclass
from datetime import date

from domain.law import Because, Rules
from domain.people import Contract, Person
from domain.rules.age_limit import age_limit_date
from domain.rules.contract_filing import FilingWindow, filing_window, leaving_window
from domain.rules.contract_terms import TermOffer, offered_terms
from domain.workdays import WorkCalendar


@dataclass(frozen=True)
class ContractFacts:
    """A contract with its filing days as of one day."""

    contract: Contract
    on: date
    age_limit: date | None  #: None: the law does not name the rank; a person decides
    window: FilingWindow
    leaving: FilingWindow
    offers: tuple[TermOffer, ...]
    because: Because

    @property
    def days_late(self) -> int:
        """Days past the last filing day; 0 in time. Late is warned of, never blocked."""
        return max((self.on - self.window.last_day).days, 0)

    @property
    def days_left(self) -> int:
        return (self.window.last_day - self.on).days


def contract_facts(person: Person, on: date, rules: Rules, calendar: WorkCalendar) -> ContractFacts | None:
    """None for somebody without a contract."""
    contract = person.contract
    if contract is None:
        return None
    limit = age_limit_date(person.rank, person.birth_date, rules)
    window = filing_window(contract.end, rules, calendar, limit.value)
    offers = offered_terms(contract.end, limit.value, rules)
    return ContractFacts(
        contract=contract,
        on=on,
        age_limit=limit.value,
        window=window,
        leaving=leaving_window(contract.end, rules, calendar),
        offers=offers.value,
        because=window.because + limit.because + offers.because,
    )
