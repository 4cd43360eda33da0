"""What follows from the answers: days of each leave by its paragraph, and nothing where an answer is missing."""

from datetime import date
from typing import Any

import pytest

from domain.kinds.case import KnownLeave
from domain.kinds.reckoners import RECKONERS, reckoned
from domain.people import Contract
from tests.domain.kinds.conftest import MakeCase
from tests.people import make_person

FIRST = date(2026, 12, 7)
BIRTH = date(2026, 11, 1)
LEAVE = KnownLeave("annual", "2026/3", date(2026, 11, 9), date(2026, 11, 22), 14)


@pytest.mark.parametrize(
    ("name", "answers", "expected"),
    [
        ("plain", {"first": FIRST, "days": 5, "travel": 2}, {"last": date(2026, 12, 11), "back": date(2026, 12, 14)}),
        ("from_to", {"first": FIRST, "last": date(2026, 12, 12)}, {"days": 6, "back": date(2026, 12, 13)}),
        ("maternity", {"first": FIRST, "birth": "usual"}, {"days": 126}),
        ("maternity", {"first": FIRST, "birth": "complicated"}, {"days": 140}),
        ("adoption", {"birth": BIRTH, "adopted": date(2026, 11, 5)}, {"last": date(2026, 12, 27)}),
        ("childcare", {"birth": BIRTH, "first": FIRST}, {"last": date(2029, 10, 31)}),
        ("hazard", {"first": FIRST, "list_days": 12, "months": 5, "list_days_2": 6, "months_2": 5}, {"days": 8}),
        ("combat", {"first": FIRST, "ground": "combat"}, {"days": 14}),
        ("candidate", {"first": FIRST, "last": date(2026, 12, 12)}, {"days": 6}),
        ("vacation", {"first": FIRST, "season": "winter"}, {"days": 14}),
        ("proof_due", {"first": FIRST, "days": 5, "ground": "death"}, {"proof_due": date(2026, 12, 28)}),
    ],
)
def test_the_days_follow_by_the_paragraph(
    name: str, answers: dict[str, Any], expected: dict[str, Any], case: MakeCase
) -> None:
    known = RECKONERS[name](case(answers))
    assert {key: known.value.get(key) for key in expected} == expected
    assert known.because.facts or known.because.norms


@pytest.mark.parametrize("name", RECKONERS)
def test_nothing_follows_while_an_answer_is_missing(name: str, case: MakeCase) -> None:
    assert RECKONERS[name](case()).value == {}


@pytest.mark.parametrize("ground", ["rest", "marriage"])
def test_no_days_and_no_paper_follow_from_a_ground_the_act_does_not_name(ground: str, case: MakeCase) -> None:
    answers = {"first": FIRST, "days": 5, "ground": ground}
    assert reckoned(("combat", "proof_due"), case(answers)).value == {}


def test_illness_inside_the_leave_makes_it_longer(case: MakeCase) -> None:
    """Decree 124, 123."""
    asked = case({"ill_from": date(2026, 11, 18), "ill_to": date(2026, 11, 20)}, leave=LEAVE)
    assert reckoned(("illness",), asked).value["extra_days"] == 3


def test_an_emergency_adds_the_days_and_the_way_back(case: MakeCase) -> None:
    """Decree 124, 124."""
    answers = {"ground": "death", "relative": "family_member", "days": 5, "travel": 2}
    known = reckoned(("emergency",), case(answers, leave=LEAVE)).value
    assert (known["new_last"], known["back"]) == (date(2026, 11, 27), date(2026, 11, 30))


def test_a_recall_leaves_the_unused_days_to_the_year_of_the_leave(case: MakeCase) -> None:
    """Law 561-IV, 46 p.5."""
    known = reckoned(("recall",), case({"recalled_on": date(2026, 11, 16)}, leave=LEAVE)).value
    assert known == {
        "used_days": 7,
        "unused_days": 7,
        "leave_year": 2026,
        "new_last": date(2026, 11, 15),
        "back": date(2026, 11, 16),
    }


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"change": "shift", "first": FIRST}, {"new_first": FIRST, "new_last": date(2026, 12, 21)}),
        ({"change": "shorten", "last": date(2026, 11, 15)}, {"used_days": 7, "unused_days": 7}),
        ({"change": "cancel"}, {"used_days": 12, "unused_days": 2}),
        ({"change": "shorten", "last": date(2026, 11, 22)}, {}),
        ({"change": "shift"}, {}),
    ],
)
def test_a_changed_leave_is_moved_or_ends_sooner(
    answers: dict[str, Any], expected: dict[str, Any], case: MakeCase
) -> None:
    known = reckoned(("change",), case(answers, leave=LEAVE)).value
    assert {key: known.get(key) for key in expected} == expected
    assert bool(known) is bool(expected)


def test_a_leave_cancelled_before_it_began_is_given_back_whole(case: MakeCase) -> None:
    ahead = KnownLeave("annual", "2026/3", date(2026, 12, 1), date(2026, 12, 5), 5)
    known = reckoned(("change",), case({"change": "cancel"}, leave=ahead)).value
    assert known == {"used_days": 0, "unused_days": 5, "leave_year": 2026}


def test_a_contract_that_ends_during_childcare_leave_has_two_months_after_it(case: MakeCase) -> None:
    """Decree 124, 16(5)."""
    known = reckoned(("childcare_window",), case({"birth": BIRTH})).value
    assert (known["return_day"], known["window_end"]) == (date(2029, 11, 1), date(2030, 1, 1))


def test_a_contract_that_outlives_the_leave_has_no_such_window(case: MakeCase) -> None:
    person = make_person(contract=Contract(date(2026, 6, 1), date(2031, 6, 1), "5"))
    assert "window_end" not in reckoned(("childcare_window",), case({"birth": BIRTH}, person=person)).value
