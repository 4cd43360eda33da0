"""The contract as a paper: when it takes effect, in how many copies, and when a new one is due (Decree 124, 13-15)."""

from dataclasses import dataclass
from datetime import date

from domain.law import Answer, Because, Rules


@dataclass(frozen=True)
class Copies:
    """How many copies there are at least, and in which languages each."""

    least: int
    languages: tuple[str, ...]
    because: Because


def effective_date(order_date: date, rules: Rules) -> Answer[date]:
    """The contract takes effect on the date of the order, not of the signature (14(2))."""
    return Answer(order_date, Because.of(rules["contract.effective"], order_date=order_date))


def copies(rules: Rules) -> Copies:
    """At least two, each in the state language and in Russian (14(1))."""
    count, languages = rules["contract.copies"], rules["contract.languages"]
    return Copies(count.number, languages.codes, Because.of(count, languages))


def needs_new_contract(event: str, rules: Rules) -> Answer[bool]:
    """Whether a new contract is made on this event (13(2))."""
    norm = rules["contract.new_cases"]
    return Answer(event in norm.codes, Because.of(norm, event=event))


def age_limit_contract_end(age_limit: date | None, rules: Rules) -> Answer[date | None]:
    """A contract "to the age limit" made before the Law runs to the age limits of the Law (15(2))."""
    return Answer(age_limit, Because.of(rules["contract.age_limit_contracts"], age_limit=age_limit))
