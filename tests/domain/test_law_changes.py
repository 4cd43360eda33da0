"""What changed in law between two days."""

from datetime import date

from domain.law import Rulebook, Status
from domain.law_changes import Change, Turn, changes
from tests.domain.norms import norm

FIRST = norm(value=1, since=date(2006, 5, 25), in_force_until=date(2013, 6, 20))
SECOND = norm(value=2, since=date(2013, 6, 21))
ENDED = norm("topic.ended", since=date(2010, 1, 1), in_force_until=date(2025, 12, 31))
GONE = norm(
    "topic.gone",
    since=date(2019, 4, 26),
    in_force_until=date(2022, 9, 26),
    status=Status.REPEALED,
    successor="№ 834, 2022-09-26",
)
BOOK = Rulebook((GONE, ENDED, SECOND, FIRST))


def test_every_turn_of_the_law_is_told_in_order() -> None:
    assert changes(BOOK, date(2000, 1, 1), date(2030, 1, 1)) == (
        Change(date(2006, 5, 25), Turn.BEGUN, FIRST),
        Change(date(2010, 1, 1), Turn.BEGUN, ENDED),
        Change(date(2013, 6, 21), Turn.CHANGED, SECOND, FIRST),
        Change(date(2019, 4, 26), Turn.BEGUN, GONE),
        Change(date(2022, 9, 26), Turn.REPEALED, GONE),
        Change(date(2026, 1, 1), Turn.ENDED, ENDED),
    )


def test_the_first_day_is_left_out_and_the_second_counted() -> None:
    day = date(2013, 6, 21)
    assert [change.on for change in changes(BOOK, date(2013, 6, 20), day)] == [day]
    assert changes(BOOK, day, date(2014, 1, 1)) == ()


def test_the_value_of_the_very_eve_is_the_one_replaced() -> None:
    one_day = norm(value=9, since=date(2013, 6, 20), in_force_until=date(2013, 6, 20))
    found = changes(Rulebook((SECOND, one_day)), date(2013, 6, 20), date(2014, 1, 1))
    assert found == (Change(date(2013, 6, 21), Turn.CHANGED, SECOND, one_day),)


def test_a_value_after_a_repealed_one_begins_anew() -> None:
    anew = norm("topic.gone", since=date(2026, 1, 1))
    found = changes(Rulebook((GONE, anew)), date(2025, 1, 1), date(2027, 1, 1))
    assert found == (Change(date(2026, 1, 1), Turn.BEGUN, anew),)
