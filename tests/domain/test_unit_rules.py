"""A unit's own values: beside the law, never in its place."""

from dataclasses import replace
from datetime import date

import pytest

from domain.law import Citation, Norm, Rulebook, Status
from domain.unit_rules import NotOpen, open_norm, unit_norm, with_unit_norms
from tests.domain.norms import norm

DEFAULT = norm("unit.answer_term", 15, date(2006, 5, 25), open=True)
LAW = norm("contract.renewal_filing_lead", 2)
BOOK = Rulebook((DEFAULT, LAW))
START = date(2026, 12, 1)


def own() -> Norm:
    return unit_norm(DEFAULT, 5, START, "Order 12")


def test_the_units_value_is_cited_by_its_own_paper_and_marked() -> None:
    assert own() == replace(
        DEFAULT,
        value=5,
        status=Status.UNIT_RULE,
        in_force_from=START,
        citation=Citation("unit", "Order 12", START),
    )


def test_it_stands_from_its_day_to_its_last() -> None:
    book = with_unit_norms(BOOK, unit_norm(DEFAULT, 5, START, "Order 12", date(2027, 5, 31)))
    days = (date(2026, 11, 30), START, date(2027, 5, 31), date(2027, 6, 1))
    assert [book.on(day)["unit.answer_term"].value for day in days] == [15, 5, 5, 15]


def test_on_the_day_of_the_default_the_units_value_goes_first() -> None:
    book = with_unit_norms(BOOK, unit_norm(DEFAULT, 7, DEFAULT.in_force_from, "Order"))
    assert book.on(DEFAULT.in_force_from)["unit.answer_term"].value == 7


def test_a_value_set_by_law_is_not_the_units_to_change() -> None:
    with pytest.raises(NotOpen, match=r"contract\.renewal_filing_lead is not left open by law"):
        unit_norm(LAW, 1, START, "Order 12")
    with pytest.raises(NotOpen):
        open_norm(BOOK, LAW.key)


def test_an_unknown_value_is_not_open() -> None:
    with pytest.raises(NotOpen) as fault:
        open_norm(BOOK, "unit.nothing")
    assert fault.value.key == "unit.nothing"


def test_the_default_is_found_behind_the_units_own_values() -> None:
    newer = norm("unit.answer_term", 10, date(2025, 1, 1), open=True)
    oldest = norm("unit.answer_term", 20, date(2000, 1, 1), open=True)
    book = with_unit_norms(Rulebook((oldest, DEFAULT, newer)), own())
    assert open_norm(book, "unit.answer_term") == newer
