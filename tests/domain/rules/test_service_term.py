"""When a term of service expires (Decree 124, 9 and 10)."""

from datetime import date

import pytest

from domain.law import Rules
from domain.rules.service_term import absence_days, conscript_expiry, conscript_term, contract_expiry

NOT_COUNTED = "service.term.not_counted"


def test_a_contract_expires_on_the_same_day(rules: Rules) -> None:
    end = contract_expiry(date(2023, 8, 31), 3, rules)
    assert end.value == date(2026, 8, 31)
    assert end.because.norms == (rules["service.contract_expiry"],)
    assert end.because.sums == ("2023-08-31 + 3y = 2026-08-31",)
    assert end.because.readings == ("service.term.contract_expiry",)
    assert end.because.facts == {"contract_effective": date(2023, 8, 31), "term_years": 3}


def test_a_missing_day_clamps_and_the_clamp_is_cited(rules: Rules) -> None:
    end = contract_expiry(date(2024, 2, 29), 3, rules)
    assert end.value == date(2027, 2, 28)
    assert end.because.norms == (rules["service.contract_expiry"], rules["service.month_end_clamp"])


def test_days_not_counted_move_the_end(rules: Rules) -> None:
    end = contract_expiry(date(2023, 5, 10), 3, rules, 15)
    assert end.value == date(2026, 5, 25)
    assert end.because.norms == (rules["service.contract_expiry"], rules["service.not_counted"])
    assert end.because.sums == ("2023-05-10 + 3y = 2026-05-10", "2026-05-10 + 15d = 2026-05-25")
    assert end.because.readings == ("service.term.contract_expiry", NOT_COUNTED)
    assert end.because.facts["excluded_days"] == 15


def test_a_conscript_leaves_by_the_end_of_the_last_month(rules: Rules) -> None:
    end = conscript_expiry(date(2026, 3, 18), 12, rules)
    assert end.value == date(2027, 3, 31)
    assert end.because.norms == (rules["service.conscript_expiry"],)
    assert end.because.sums == ("2026-03-18 + 12m → 2027-03-31",)
    assert end.because.readings == ("service.term.conscript_expiry",)
    assert end.because.facts == {"service_start": date(2026, 3, 18), "term_months": 12}


def test_a_conscripts_end_is_moved_too(rules: Rules) -> None:
    end = conscript_expiry(date(2026, 3, 18), 12, rules, 15)
    assert end.value == date(2027, 4, 15)
    assert end.because.sums[-1] == "2027-03-31 + 15d = 2027-04-15"
    assert end.because.readings[-1] == NOT_COUNTED


@pytest.mark.parametrize(("category", "months"), [("compulsory_service", 12), ("conscript_officer", 24)])
def test_the_law_sets_the_terms_of_conscripts(category: str, months: int, rules: Rules) -> None:
    term = conscript_term(category, rules)
    assert term is not None
    assert (term.number, term.unit) == (months, "months")


def test_nobody_else_has_a_conscript_term(rules: Rules) -> None:
    assert conscript_term("contract", rules) is None


@pytest.mark.parametrize(("returned", "days"), [(date(2024, 3, 1), 3), (date(2024, 2, 27), 0), (date(2024, 2, 26), 0)])
def test_absence_is_counted_from_leaving_to_reporting_in(returned: date, days: int, rules: Rules) -> None:
    answer = absence_days(date(2024, 2, 27), returned, rules)
    assert answer.value == days
    assert answer.because.norms == (rules["service.awol_period"],)
    assert answer.because.sums == (f"{returned} − 2024-02-27 = {days}d",)
    assert answer.because.facts == {"left": date(2024, 2, 27), "returned": returned}
