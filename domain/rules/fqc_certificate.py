"""How long a certificate of a foreigner's qualification holds (Order 2 of 2017, 5, 7(3); repealed)."""

from datetime import date

from domain.dates import months_after, years_after
from domain.law import Answer, Because, Rules


def valid_until(issued: date, rules: Rules) -> Answer[date]:
    """The latest last day of the certificate for independent employment; it may be given for less (5.1))."""
    term = rules["fqc.certificate_max"]
    return Answer(months_after(issued, term.number), Because.of(term, issued=issued))


def employ_by(first_issued: date, rules: Rules) -> Answer[date]:
    """The last day for the holder to be employed and get the certificate on employment (5.2), reading)."""
    term = rules["fqc.employ_within"]
    because = Because.of(term, readings=("fqc.employed.issue",), first_issued=first_issued)
    return Answer(months_after(first_issued, term.number), because)


def employed_valid_until(issued: date, contract_end: date, rules: Rules) -> Answer[date]:
    """The end of the employment contract, but not later than the limit counted from the issue (7(3), reading)."""
    limit = rules["fqc.employed_max"]
    latest = years_after(issued, limit.number)
    because = Because.of(limit, readings=("fqc.employed.validity",), issued=issued, contract_end=contract_end)
    return Answer(min(contract_end, latest), because)
