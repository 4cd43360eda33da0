"""How long one may be at disposal (Law 561-IV, 21 p.5 and p.7), and papers of a family transfer (Decree 124, 55.4))."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.position_disposal import UnknownReason, disposal_until
from domain.rules.position_papers import family_transfer_papers

SINCE = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("reason", "not_counted", "until", "months"),
    [
        ("other_post", 0, date(2027, 2, 28), 2),
        ("staff_reorganisation", 0, date(2027, 3, 31), 3),
        ("other_post", 30, date(2027, 3, 30), 2),
    ],
)
def test_leave_and_treatment_lengthen_the_months_at_disposal(
    reason: str, not_counted: int, until: date, months: int, rules: Rules
) -> None:
    answer = disposal_until(reason, SINCE, rules, not_counted)
    assert answer.value == until
    assert answer.because.norms == (rules["position.disposal"], rules["position.disposal_not_counted"])
    assert answer.because.facts == {"reason": reason, "since": SINCE, "days_not_counted": not_counted}
    assert answer.because.sums == (f"2026-12-31 + {months}m + {not_counted}d = {until}",)
    assert answer.because.readings == ((CLAMP,) if months == 2 else ())


def test_a_criminal_case_has_no_number_of_months(rules: Rules) -> None:
    answer = disposal_until("criminal_case", SINCE, rules)
    assert answer.value is None
    assert answer.because.sums == ()
    assert answer.because.facts == {"reason": "criminal_case", "since": SINCE, "days_not_counted": 0}


def test_a_reason_the_law_does_not_know_is_named(rules: Rules) -> None:
    with pytest.raises(UnknownReason, match=r"^disposal for whim is not among other_post, ") as caught:
        disposal_until("whim", SINCE, rules)
    assert caught.value.reason == "whim"
    assert caught.value.known[:2] == ("other_post", "staff_reorganisation")


def test_a_family_transfer_needs_two_papers(rules: Rules) -> None:
    papers = family_transfer_papers(rules)
    assert papers.value == ("report", "family_property_survey_act")
    assert papers.because.norms == (rules["position.family_documents"],)
