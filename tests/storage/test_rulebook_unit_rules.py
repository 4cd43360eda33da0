"""A unit's own values: only where the law leaves a value open, and never to be taken for law."""

from datetime import date
from pathlib import Path

import pytest

from domain.law import Citation, Status
from storage.rulebook import RulebookFault, load_rulebook
from storage.rulebook.places import ROOT
from tests.storage.rulebook_files import with_unit_file

OWN = """\
contract.answer_term:
  - {in_force_from: 2026-12-01, in_force_until: 2027-05-31, value: 5, basis: "Order of the commander № 12"}
"""


def test_the_units_value_stands_from_its_day_as_the_units_rule(tmp_path: Path) -> None:
    norm = with_unit_file(tmp_path, OWN).on(date(2026, 12, 1))["contract.answer_term"]
    assert (norm.value, norm.status) == (5, Status.UNIT_RULE)
    assert norm.citation == Citation("unit", "Order of the commander № 12", date(2026, 12, 1))
    assert norm.labels["en"] == "Answered within"


@pytest.mark.parametrize("day", [date(2026, 11, 30), date(2027, 6, 1)])
def test_outside_its_days_the_default_stands_again(tmp_path: Path, day: date) -> None:
    assert with_unit_file(tmp_path, OWN).on(day)["contract.answer_term"].value == 15


def test_a_unit_may_begin_on_the_very_day_of_the_default(tmp_path: Path) -> None:
    own = "contract.answer_term:\n  - {in_force_from: 2006-05-25, value: 7, basis: Order}\n"
    assert with_unit_file(tmp_path, own).on(date(2026, 1, 1))["contract.answer_term"].value == 7


def test_the_shipped_open_values_are_the_ones_the_law_leaves_open() -> None:
    assert {norm.key for norm in load_rulebook().norms if norm.open} >= {
        "unit.answer_term",
        "unit.leave_raport_lead",
        "unit.travel_days_by_distance",
        "unit.closed_dates",
        "unit.strength_threshold",
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            OWN.replace("answer_term", "filing_lead"),
            "contract.filing_lead: this value is set by law (decree-124, 16(1)) and a unit cannot change it. "
            "Take the line out.",
        ),
        (
            OWN.replace("answer_term", "answer_time"),
            "contract.answer_time: the rulebook has no value of this name. "
            "The values a unit may set are contract.answer_term.",
        ),
        (
            OWN.replace("value: 5", "value: five"),
            "contract.answer_term[0]: the value 'five' does not fit the unit working_days. Write a whole number.",
        ),
        (
            OWN.replace(', basis: "Order of the commander № 12"', ""),
            "contract.answer_term[0]: basis is missing. Add basis.",
        ),
        (
            OWN.replace("2027-05-31", "2026-11-30"),
            "contract.answer_term[0]: it ends on 2026-11-30, before it begins. Check in_force_from and in_force_until.",
        ),
        (
            OWN.replace("2026-12-01", "2006-05-24"),
            "contract.answer_term[0]: it begins on 2006-05-24, before the law that leaves it open. "
            "Begin it on 2006-05-25 or later.",
        ),
        (
            OWN + "  - {in_force_from: 2027-05-31, value: 6, basis: Order}\n",
            "contract.answer_term: the values from 2026-12-01 and 2027-05-31 overlap.",
        ),
        (
            "contract.answer_term: 5\n",
            "contract.answer_term: it has no values. Add a list of values with in_force_from, value and basis.",
        ),
        (
            "contract.answer_term: []\n",
            "contract.answer_term: it has no values.",
        ),
    ],
)
def test_what_a_unit_may_not_write_is_refused_in_words(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(RulebookFault) as fault:
        with_unit_file(tmp_path, text)
    assert str(fault.value).startswith(f"{tmp_path / 'unit.yaml'}: {words}")


def test_the_file_shown_in_the_guide_loads(tmp_path: Path) -> None:
    guide = (ROOT / "docs" / "rulebook.md").read_text(encoding="utf-8")
    own = tmp_path / "unit.yaml"
    own.write_text(guide.split("```yaml\n")[1].split("```")[0], encoding="utf-8")
    rules = load_rulebook(unit_file=own).on(date(2026, 12, 1))
    assert rules["unit.answer_term"].number == 5
    assert rules["unit.travel_days_by_distance"].table == {"500": 1, "1500": 2, "3000": 4}


@pytest.mark.parametrize("day", ["25.12", "2026-12-25..2026-12-01", "13-01"])
def test_closed_days_of_a_units_file_are_days_of_the_calendar(tmp_path: Path, day: str) -> None:
    own = tmp_path / "unit.yaml"
    own.write_text(f'unit.closed_dates:\n  - {{in_force_from: 2026-12-01, value: ["{day}"], basis: Order 12}}\n')
    with pytest.raises(RulebookFault, match='Write a list of days in quotes: "2026-12-25"'):
        load_rulebook(unit_file=own)


def test_closed_days_of_a_units_file_are_taken(tmp_path: Path) -> None:
    own = tmp_path / "unit.yaml"
    days = '["2026-12-25..2027-01-10", "05-01"]'
    own.write_text(f"unit.closed_dates:\n  - {{in_force_from: 2026-12-01, value: {days}, basis: Order 12}}\n")
    rules = load_rulebook(unit_file=own).on(date(2026, 12, 1))
    assert rules["unit.closed_dates"].codes == ("2026-12-25..2027-01-10", "05-01")
