"""Dated values, the rulebook of a day, and the proof of an answer."""

from datetime import date

import pytest

from domain.law import Answer, Because, NormMissing, Rulebook, Status
from tests.domain.norms import norm

OLD = norm(value=1, since=date(2006, 5, 25), in_force_until=date(2013, 6, 20))
NEW = norm(value=2, since=date(2013, 6, 21))
BOOK = Rulebook((NEW, OLD))


@pytest.mark.parametrize(("day", "value"), [(date(2006, 5, 25), 1), (date(2013, 6, 20), 1), (date(2013, 6, 21), 2)])
def test_the_rulebook_gives_the_value_of_the_day(day: date, value: int) -> None:
    assert BOOK.on(day)["topic.value"].number == value


def test_before_the_first_value_there_is_none() -> None:
    rules = BOOK.on(date(2006, 5, 24))
    assert "topic.value" not in rules
    with pytest.raises(NormMissing, match=r"topic\.value has no value on 2006-05-24") as fault:
        rules["topic.value"]
    assert (fault.value.key, fault.value.on) == ("topic.value", date(2006, 5, 24))


def test_an_ended_value_without_successor_is_gone_the_day_after() -> None:
    ended = Rulebook((OLD,))
    assert "topic.value" in ended.on(date(2013, 6, 20))
    assert "topic.value" not in ended.on(date(2013, 6, 21))


def test_a_repealed_value_stays_marked_while_its_successor_is_unknown() -> None:
    repealed = norm(in_force_until=date(2022, 9, 25), status=Status.REPEALED, successor="№ 834, 2022-09-26")
    assert Rulebook((repealed,)).on(date(2026, 11, 21))["topic.value"].successor == "№ 834, 2022-09-26"


def test_a_norm_holds_from_its_first_to_its_last_day() -> None:
    days = (date(2006, 5, 24), date(2006, 5, 25), date(2013, 6, 20), date(2013, 6, 21))
    assert [OLD.holds_on(day) for day in days] == [False, True, True, False]
    assert [NEW.holds_on(day) for day in (*days[2:], date(2099, 1, 1))] == [False, True, True]


def test_a_value_is_read_as_what_it_is() -> None:
    assert norm(value=2).number == 2
    assert norm(value=("a", "b")).codes == ("a", "b")
    assert norm(value={"a": 1}).table == {"a": 1}


def test_a_value_is_not_read_as_what_it_is_not() -> None:
    with pytest.raises(TypeError, match=r"topic\.value is not a number"):
        _ = norm(value="2").number
    with pytest.raises(TypeError, match=r"topic\.value is not a list"):
        _ = norm(value="a").codes
    with pytest.raises(TypeError, match=r"topic\.value is not a table"):
        _ = norm(value=2).table


def test_a_proof_keeps_norms_facts_sums_and_readings() -> None:
    because = Because.of(NEW, sums=("2 + 2 = 4",), readings=("rule.a",), contract_end=date(2027, 3, 15))
    assert because == Because((NEW,), {"contract_end": date(2027, 3, 15)}, ("2 + 2 = 4",), ("rule.a",))


def test_a_fact_is_added_beside_the_others() -> None:
    assert Because.of(NEW, a=1).with_fact(b=2) == Because.of(NEW, a=1, b=2)


def test_two_proofs_make_one_with_each_norm_and_reading_once() -> None:
    first = Because.of(NEW, sums=("1",), readings=("rule.a", "rule.b"), a=1)
    second = Because.of(OLD, NEW, sums=("2",), readings=("rule.b", "rule.c"), b=2)
    both = first + second
    assert both.norms == (NEW, OLD)
    assert (both.facts, both.sums, both.readings) == ({"a": 1, "b": 2}, ("1", "2"), ("rule.a", "rule.b", "rule.c"))


def test_an_answer_is_its_value_with_its_proof() -> None:
    assert Answer(5, Because()) == Answer(5, Because())
