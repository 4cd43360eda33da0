"""Papers for the status of qandas and the answer to incomplete ones (Order 344)."""

from datetime import date

from domain.law import Because, Rules, Status
from domain.rules.qandas_intake import documents, photos, refusal_due
from domain.workdays import WorkCalendar

FRIDAY = date(2026, 11, 20)


def test_no_value_is_shown_as_law_in_force(rules: Rules) -> None:
    norms = [norm for norm in rules.norms.values() if norm.citation.act == "order-qandas"]
    assert [norm.status for norm in norms] == [Status.UNKNOWN] * 3


def test_incomplete_papers_are_refused_within_three_working_days(rules: Rules, calendar: WorkCalendar) -> None:
    answer = refusal_due(FRIDAY, rules, calendar)
    assert answer.value == date(2026, 11, 25)
    assert answer.because == Because.of(
        rules["qandas.refusal_term"], readings=("qandas.intake_refusal",), received=FRIDAY
    )


def test_each_person_of_the_family_needs_two_photos(rules: Rules) -> None:
    answer = photos(3, rules)
    assert answer.value == 6
    assert answer.because == Because.of(rules["qandas.photos_per_person"], sums=("3 × 2 = 6",), family_size=3)


def test_the_papers_are_those_of_the_act(rules: Rules) -> None:
    answer = documents(rules)
    assert len(answer.value) == 4
    assert answer.because == Because.of(rules["qandas.documents"])
