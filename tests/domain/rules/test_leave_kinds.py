"""Additional, vacation, study and creative leave (Decree 124, 128-137)."""

from datetime import date

import pytest

from domain.counting import CLAMP
from domain.law import Rules
from domain.rules.leave_additional import beside_annual, combat_days, in_part_year
from domain.rules.leave_candidate import candidate_leave
from domain.rules.leave_creative import creative_conditions, creative_months
from domain.rules.leave_hazard import HazardPost, hazard_leave
from domain.rules.leave_period import Period
from domain.rules.leave_study import may_study, study_until
from domain.rules.leave_vacation import NoSuchVacation, vacation_days


def test_additional_leave_stands_beside_the_annual(rules: Rules) -> None:
    total = beside_annual(30, 10, rules)
    assert total.value == 40
    assert total.because.sums == ("30 + 10 = 40",)
    assert total.because.facts == {"annual_days": 30, "additional_days": 10}
    assert [norm.citation.paragraph for norm in total.because.norms] == ["128"]


def test_additional_leave_is_given_in_full_in_a_part_of_a_year(rules: Rules) -> None:
    answer = in_part_year(10, rules)
    assert answer.value == 10
    assert answer.because.readings == ("leave.additional.full_in_entry_discharge",)
    assert answer.because.facts == {"additional_days": 10}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["129"]


@pytest.mark.parametrize(("ground", "days"), [("combat", 14), ("peacekeeping", 14), ("exercise", 0)])
def test_combat_and_operations_give_two_weeks(ground: str, days: int, rules: Rules) -> None:
    answer = combat_days(ground, rules)
    assert answer.value == days
    assert answer.because.facts == {"ground": ground}
    assert [norm.key for norm in answer.because.norms] == ["special_leave.combat_grounds", "special_leave.combat_days"]


def test_a_candidate_is_on_leave_through_the_day_of_publication(rules: Rules) -> None:
    leave = candidate_leave(date(2027, 1, 20), date(2027, 3, 25), rules)
    assert leave.value == Period(date(2027, 1, 20), date(2027, 3, 25))
    assert leave.because.readings == ("leave.candidate_deputy",)
    assert leave.because.facts == {"registered": date(2027, 1, 20), "published": date(2027, 3, 25)}
    assert [norm.citation.paragraph for norm in leave.because.norms] == ["130"]


@pytest.mark.parametrize(
    ("posts", "days", "line"),
    [
        ((HazardPost(12, 7),), 7, "12 × 7 / 12 = 7"),
        ((HazardPost(10, 7),), 6, "10 × 7 / 12 = 5 5/6 → 6"),
        ((HazardPost(12, 5), HazardPost(10, 7)), 11, "12 × 5 / 12 + 10 × 7 / 12 = 10 5/6 → 11"),
        ((HazardPost(12, 12),), 12, "12 × 12 / 12 = 12"),
        ((HazardPost(18, 12),), 12, "18 × 12 / 12 = 18 → 12"),
        ((), 0, "0 = 0"),
    ],
)
def test_hazard_leave_is_summed_rounded_up_once_and_capped(
    posts: tuple[HazardPost, ...], days: int, line: str, rules: Rules
) -> None:
    answer = hazard_leave(posts, rules)
    assert answer.value == days
    assert answer.because.sums == (line,)
    assert answer.because.facts == {"hazard_posts": len(posts)}
    assert answer.because.readings == ("leave.hazard.prorata",)
    assert [norm.key for norm in answer.because.norms] == [
        "special_leave.hazard_months",
        "special_leave.hazard_max",
        "special_leave.hazard_source",
    ]


@pytest.mark.parametrize(("season", "days"), [("winter", 14), ("summer", 30)])
def test_vacations_are_two_and_bring_no_travel(season: str, days: int, rules: Rules) -> None:
    answer = vacation_days(season, rules)
    assert answer.value == days
    assert answer.because.facts == {"season": season}
    assert [norm.citation.paragraph for norm in answer.because.norms] == ["134(1)", "134(2)"]


def test_there_is_no_spring_vacation(rules: Rules) -> None:
    with pytest.raises(NoSuchVacation) as refusal:
        vacation_days("spring", rules)
    assert refusal.value.season == "spring"
    assert str(refusal.value) == "no spring vacation"


@pytest.mark.parametrize(
    ("category", "purpose", "allowed"),
    [
        ("contract", "study", True),
        ("contract", "entrance_exams", True),
        ("contract", "hobby", False),
        ("cadet", "study", False),
        ("compulsory_service_conscript", "study", False),
    ],
)
def test_study_leave_is_for_study_and_not_for_cadets(category: str, purpose: str, allowed: bool, rules: Rules) -> None:
    answer = may_study(category, purpose, rules)
    assert answer.value is allowed
    assert answer.because.facts == {"category": category, "purpose": purpose}
    assert len(answer.because.norms) == 2


def test_study_leave_is_a_month_at_most(rules: Rules) -> None:
    latest = study_until(date(2027, 1, 31), rules)
    assert latest.value == date(2027, 2, 28)
    assert latest.because.readings == (CLAMP, "leave.study.length")
    assert latest.because.facts == {"start": date(2027, 1, 31)}


@pytest.mark.parametrize(
    ("used", "requested", "granted", "line"),
    [
        (0, 1, 1, "2 − 0 = 2"),
        (0, 3, 2, "2 − 0 = 2"),
        (1, 2, 1, "2 − 1 = 1"),
        (2, 1, 0, "2 − 2 = 0"),
        (3, 1, 0, "2 − 3 = -1"),
    ],
)
def test_creative_leave_is_two_months_in_all(used: int, requested: int, granted: int, line: str, rules: Rules) -> None:
    answer = creative_months(used, requested, rules)
    assert answer.value == granted
    assert answer.because.sums == (line,)
    assert answer.because.facts == {"used_months": used, "requested_months": requested}
    assert answer.because.norms == (rules["special_leave.creative_max"],)


def test_creative_leave_asks_for_all_its_conditions(rules: Rules) -> None:
    found = creative_conditions(["contract", "degree_seeker"], rules)
    assert found.lacking == ("academic_council_recommendation",)
    assert creative_conditions([*found.needed], rules).complete
