"""Family, maternity, adoption and child-care leave and their papers (Decree 124, 125-127, 133, 136(2))."""

from datetime import date

import pytest

from domain.checklist import Checklist
from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.leave_adoption import adoption_leave
from domain.rules.leave_childcare import childcare_leave, may_care
from domain.rules.leave_family import FamilyAsk, FamilyLeave, NoFamilyGround, family_leave, is_short, proof_due
from domain.rules.leave_maternity import MaternityDays, maternity_days, maternity_leave, maternity_start
from domain.rules.leave_papers import (
    death_emergency_papers,
    illness_papers,
    later_papers,
    marriage_birth_papers,
    maternity_papers,
    study_papers,
)
from domain.rules.leave_period import Period
from domain.workdays import WorkCalendar

EMERGENCY = "natural_or_technogenic_emergency"


@pytest.mark.parametrize(
    ("ground", "requested", "granted"),
    [
        ("marriage", 4, 4),
        ("marriage", 5, 5),
        ("child_birth", 6, 5),
        ("child_birth", None, 5),
        ("grave_illness", 9, 9),
        ("death", 10, 10),
        (EMERGENCY, 11, 10),
        ("death", None, 10),
    ],
)
def test_family_leave_is_up_to_five_or_ten_days(ground: str, requested: int | None, granted: int, rules: Rules) -> None:
    answer = family_leave(FamilyAsk(ground, requested, travel_days=4), rules)
    assert answer.value == FamilyLeave(granted, granted + 4, ask_commander=False)
    assert answer.because.sums == (f"{granted} + 4 = {granted + 4}",)
    assert answer.because.readings == ()
    assert answer.because.facts == {"ground": ground, "requested_days": requested, "travel_days": 4}


@pytest.mark.parametrize(
    ("ground", "relative", "days", "flagged"),
    [
        ("death", "spouse", 10, False),
        ("grave_illness", "spouse_close_relative", 10, False),
        (EMERGENCY, "close_relative", 10, False),
        (EMERGENCY, "spouse", 0, True),
        (EMERGENCY, "neighbour", 0, False),
        ("death", "neighbour", 0, False),
        ("marriage", "neighbour", 5, False),
    ],
)
def test_the_spouses_emergency_is_left_to_the_commander(
    ground: str, relative: str, days: int, flagged: bool, rules: Rules
) -> None:
    answer = family_leave(FamilyAsk(ground, relative=relative), rules)
    assert answer.value == FamilyLeave(days, days, ask_commander=flagged)
    assert answer.because.readings == (("leave.family.illness_death_emergency",) if flagged else ())


def test_the_proof_names_the_list_the_relative_was_looked_up_in(rules: Rules) -> None:
    answer = family_leave(FamilyAsk(EMERGENCY, travel_days=3, relative="spouse"), rules)
    assert [norm.key for norm in answer.because.norms] == [
        "family_leave.long_days",
        "family_leave.long_grounds",
        "family_leave.travel",
        "family_leave.emergency_relatives",
    ]
    assert answer.because.facts["relative"] == "spouse"
    assert answer.because.sums == ()
    assert answer.value.total_days == 0


def test_a_ground_outside_the_paragraph_is_refused_by_name(rules: Rules) -> None:
    with pytest.raises(NoFamilyGround) as refusal:
        family_leave(FamilyAsk("birthday"), rules)
    assert refusal.value.ground == "birthday"
    assert str(refusal.value) == "birthday is no ground of short family leave"


def test_marriage_and_birth_are_the_short_grounds(rules: Rules) -> None:
    assert [ground for ground in ("marriage", "child_birth", "death") if is_short(ground, rules)] == [
        "marriage",
        "child_birth",
    ]


def test_the_paper_follows_within_ten_working_days_of_arrival(calendar: WorkCalendar, rules: Rules) -> None:
    answer = proof_due(EMERGENCY, date(2026, 2, 16), calendar, rules)
    assert answer.value == date(2026, 3, 2)
    assert answer.because.readings == ("leave.family.confirming_document_deadline",)
    assert answer.because.facts == {"ground": EMERGENCY, "arrival": date(2026, 2, 16)}
    assert [norm.key for norm in answer.because.norms] == ["family_leave.proof_term", "family_leave.proof_grounds"]


@pytest.mark.parametrize("ground", ["marriage", "child_birth", "grave_illness"])
def test_where_the_paper_goes_with_the_raport_none_follows(ground: str, calendar: WorkCalendar, rules: Rules) -> None:
    assert proof_due(ground, date(2026, 2, 16), calendar, rules).value is None


def test_any_one_confirming_paper_serves_for_marriage_or_birth(rules: Rules) -> None:
    needed = ("report", "confirming_document_copy")
    assert marriage_birth_papers((), rules).lacking == needed
    assert marriage_birth_papers(["report", "birth_certificate"], rules).lacking == ()
    found = marriage_birth_papers(["court_decision_on_birth"], rules)
    assert (found.needed, found.lacking, found.complete) == (needed, ("report",), False)
    assert [norm.key for norm in found.because.norms] == [
        "family_leave.papers_marriage_birth",
        "family_leave.confirming_papers",
    ]
    assert found.because.facts == {"given": "confirming_document_copy"}


def test_grave_illness_needs_a_medical_paper_at_once(rules: Rules) -> None:
    assert illness_papers(["report"], rules).lacking == ("medical_institution_document",)
    assert illness_papers(["report", "medical_institution_document"], rules).complete


def test_for_a_death_the_raport_alone_is_enough_to_go(rules: Rules) -> None:
    assert death_emergency_papers(["report"], rules).complete
    assert death_emergency_papers((), rules).lacking == ("report",)


def test_the_confirming_paper_follows_a_death_or_an_emergency(rules: Rules) -> None:
    later = later_papers("death", rules)
    assert later.value == ("confirming_document",)
    assert later.because.facts == {"ground": "death"}
    assert len(later.because.norms) == 2
    assert later_papers("marriage", rules).value == ()


def test_maternity_leave_needs_the_certificate(rules: Rules) -> None:
    assert maternity_papers((), rules).lacking == ("temporary_disability_certificate",)


def test_a_summons_or_an_order_opens_study_leave(rules: Rules) -> None:
    needed = ("written_summons", "order_to_study")
    assert study_papers((), rules).lacking == needed
    one: Checklist = study_papers(["order_to_study"], rules)
    assert (one.needed, one.lacking, one.complete) == (needed, (), True)
    assert one.because.facts == {"given": "order_to_study"}
    assert study_papers(needed, rules).complete


@pytest.mark.parametrize(
    ("complicated", "after", "last_day"), [(False, 56, date(2026, 8, 9)), (True, 70, date(2026, 8, 23))]
)
def test_maternity_leave_is_given_in_full_from_its_start(
    complicated: bool, after: int, last_day: date, rules: Rules
) -> None:
    days = maternity_days(complicated, rules)
    assert days.value == MaternityDays(70, after)
    assert days.because.sums == (f"70 + {after} = {70 + after}",)
    assert [norm.number for norm in days.because.norms] == [70, after]
    leave = maternity_leave(date(2026, 4, 6), complicated, rules)
    assert leave.value == Period(date(2026, 4, 6), last_day)
    assert leave.because.facts == {"complicated_or_multiple": complicated, "start": date(2026, 4, 6)}
    assert "parental_leave.maternity_counting" in [norm.key for norm in leave.because.norms]


def test_maternity_leave_begins_seventy_days_before_the_expected_birth(rules: Rules) -> None:
    start = maternity_start(date(2026, 6, 15), rules)
    assert start.value == date(2026, 4, 6)
    assert start.because.facts == {"expected_birth": date(2026, 6, 15)}


def test_an_adoptive_parent_has_leave_until_the_fifty_sixth_day_after_birth(rules: Rules) -> None:
    leave = adoption_leave(date(2026, 4, 10), date(2026, 4, 20), rules)
    assert leave.value == Period(date(2026, 4, 20), date(2026, 6, 5))
    assert leave.because.readings == ("leave.adoption",)
    assert leave.because.facts == {"birth": date(2026, 4, 10), "adoption": date(2026, 4, 20)}


def test_an_adoption_after_the_days_have_expired_gives_none(rules: Rules) -> None:
    assert adoption_leave(date(2026, 4, 10), date(2026, 6, 6), rules).value.days == 0


@pytest.mark.parametrize(
    ("birth", "last_day"),
    [
        (date(2023, 12, 5), date(2026, 12, 4)),
        (date(2024, 2, 29), date(2027, 2, 27)),
        (date(2024, 1, 1), date(2026, 12, 31)),
    ],
)
def test_child_care_leave_ends_on_the_eve_of_the_third_birthday(birth: date, last_day: date, rules: Rules) -> None:
    leave = childcare_leave(birth, None, rules)
    assert leave.value == Period(birth, last_day)
    assert leave.because.readings == ((CLAMP,) if birth.day == 29 else ()) + ("leave.childcare.eligibility",)
    assert leave.because.facts == {"child_birth": birth}


def test_child_care_leave_may_begin_later_than_the_birth(rules: Rules) -> None:
    leave = childcare_leave(date(2023, 12, 5), date(2024, 3, 1), rules)
    assert leave.value == Period(date(2024, 3, 1), date(2026, 12, 4))


@pytest.mark.parametrize(("carer", "allowed"), [("lone_parent", True), ("neighbour", False)])
def test_child_care_leave_goes_to_the_carers_named(carer: str, allowed: bool, rules: Rules) -> None:
    answer = may_care(carer, rules)
    assert answer.value is allowed
    assert answer.because.facts == {"carer": carer}
    assert [norm.key for norm in answer.because.norms] == ["parental_leave.childcare_carers"]
