"""When the answer about service beyond the age limit must reach the serviceman (Decree 124, 38, 41 and 42)."""

from datetime import date

from domain.counting import earlier, later
from domain.law import Answer, Because, Rules


def decision_notice_by(contract_end: date, rules: Rules) -> Answer[date]:
    """The last day to tell of the decision to extend (41)."""
    day = earlier(contract_end, rules["overage.decision_notice_lead"])
    return Answer(day.value, day.because.with_fact(contract_end=contract_end))


def refusal_notice_by(
    rules: Rules, *, age_limit: date | None = None, contract_end: date | None = None, on: date | None = None
) -> Answer[date | None]:
    """The last day to notify of a refusal (42(1)): before the earlier of the two days that is still ahead of *on*.

    None when neither day is known or ahead.
    """
    norm = rules["overage.refusal_notice_lead"]
    facts = Because.of(
        readings=("overage.refusal_notice_deadline",), age_limit=age_limit, contract_end=contract_end, on=on
    )
    ahead = [day for day in (age_limit, contract_end) if day is not None and (on is None or day > on)]
    if not ahead:
        return Answer(None, Because.of(norm) + facts)
    day = earlier(min(ahead), norm)
    return Answer(day.value, day.because + facts)


def refusal_notice_on_arrival(absence: str, arrival: date, rules: Rules) -> Answer[date | None]:
    """The day one on leave, in treatment or on a trip is notified (42(2)); None for any other absence."""
    absences = rules["overage.refusal_absences"]
    facts = Because.of(absences, absence=absence, arrival=arrival)
    if absence not in absences.codes:
        return Answer(None, facts)
    day = later(arrival, rules["overage.refusal_on_arrival"])
    return Answer(day.value, facts + day.because)


def extension_latest_end(new_contract_start: date, rules: Rules) -> Answer[date]:
    """The latest end of a contract beyond the age limit (38; Law 561-IV, 25 p.2)."""
    day = later(new_contract_start, rules["overage.extension_max"])
    return Answer(day.value, day.because.with_fact(new_contract_start=new_contract_start))
