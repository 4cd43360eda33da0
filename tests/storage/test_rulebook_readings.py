"""The page of readings is made from the catalogue and is fresh."""

from storage.rulebook.acts import load_acts
from storage.rulebook.ledger import load_rules
from storage.rulebook.readings import PAGE, readings_page


def test_the_page_of_readings_is_fresh() -> None:
    fresh = readings_page(load_rules().values(), load_acts())
    assert PAGE.read_text(encoding="utf-8") == fresh, "run python -m storage.rulebook.readings"


def test_every_unclear_place_stands_on_the_page_once_with_its_paragraph() -> None:
    page = readings_page(load_rules().values(), load_acts())
    rows = [f"| {rule.paragraph} | `{rule.id}` | " for rule in load_rules().values() if rule.reading]
    assert [page.count(row) for row in rows] == [1] * 87


def test_the_page_says_which_act_is_repealed() -> None:
    page = readings_page(load_rules().values(), load_acts())
    assert "## № 287: Rules on organising the social adaptation" in page
    assert "Repealed by № 834, 2022-09-26." in page
