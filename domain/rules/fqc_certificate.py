"""How long a certificate of a foreigner's qualification holds (Order 2 of 2017, 5, 7(3); repealed)."""

from datetime import date

from domain.counting import later
from domain.law import Answer, Because, Rules


def valid_until(issued: date, rules: Rules) -> Answer[date]:
    """The latest last day of the certificate for independent employment; it may be given for less (5.1))."""
    latest = later(issued, rules["fqc.certificate_max"])
    return Answer(latest.value, latest.because.with_fact(issued=issued))


def employ_by(first_issued: date, rules: Rules) -> Answer[date]:
    """The last day for the holder to be employed and get the certificate on employment (5.2), reading)."""
    latest = later(first_issued, rules["fqc.employ_within"])
    because = Because.of(readings=("fqc.employed.issue",), first_issued=first_issued)
    return Answer(latest.value, latest.because + because)


def employed_valid_until(issued: date, contract_end: date, rules: Rules) -> Answer[date]:
    """The end of the employment contract, but not later than the limit counted from the issue (7(3), reading)."""
    latest = later(issued, rules["fqc.employed_max"])
    because = Because.of(readings=("fqc.employed.validity",), issued=issued, contract_end=contract_end)
    return Answer(min(contract_end, latest.value), latest.because + because)
