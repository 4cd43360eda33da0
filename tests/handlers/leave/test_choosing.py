"""From chosen days to a leave, with the days it takes (Law 561-IV, 46 p.1 part 3: holidays are not counted)."""

from datetime import date

import pytest

from handlers.leave.choosing import Chooser
from handlers.leave.fields import LeaveFields
from handlers.leave.typed_dates import DatesFault, Muddle
from storage.rulebook import load_rulebook, work_calendar

TODAY = date(2026, 11, 21)
CHOOSER = Chooser(TODAY, work_calendar(2026, 2028), load_rulebook().on(TODAY))
BLANK = LeaveFields()
BEGUN = LeaveFields(first=date(2026, 12, 5), travel=4, place="Талғар")


def test_a_number_of_days_passes_over_the_holiday() -> None:
    chosen = CHOOSER.typed("с 5 декабря на 15 дней", BLANK)
    assert (chosen.last, chosen.days) == (date(2026, 12, 20), 15)


def test_a_last_day_counts_all_but_the_holiday() -> None:
    assert CHOOSER.typed("5.12–20.12", BLANK).days == 15


def test_a_single_date_is_the_first_day_and_then_the_last() -> None:
    begun = CHOOSER.typed("5 декабря", BLANK)
    assert (begun.first, begun.last) == (date(2026, 12, 5), None)
    assert CHOOSER.typed("20 декабря", begun).last == date(2026, 12, 20)


def test_the_last_day_without_a_year_follows_the_first() -> None:
    begun = LeaveFields(first=date(2027, 12, 10))
    assert CHOOSER.typed("20.12", begun).last == date(2027, 12, 20)


def test_a_length_alone_counts_from_the_first_day() -> None:
    assert CHOOSER.typed("на 10 дней", BEGUN).last == date(2026, 12, 14)


def test_travel_and_place_stay_when_the_days_change() -> None:
    chosen = CHOOSER.typed("7.12–11.12", BEGUN)
    assert (chosen.travel, chosen.place) == (4, "Талғар")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.11.2026–10.11.2026", Muddle.PAST),
        ("10.01.2028–20.01.2028", Muddle.TOO_FAR),
        ("с 5.12 на 200 дней", Muddle.TOO_LONG),
        ("5.12.2026–5.12.2027", Muddle.TOO_LONG),
        ("16.12–16.12", Muddle.NO_DAYS),
        ("10 дней", Muddle.NOT_UNDERSTOOD),
    ],
)
def test_days_that_make_no_leave_are_refused(text: str, code: Muddle) -> None:
    with pytest.raises(DatesFault) as refused:
        CHOOSER.typed(text, BLANK)
    assert refused.value.code is code


def test_a_last_day_before_the_first_is_refused() -> None:
    with pytest.raises(DatesFault) as refused:
        CHOOSER.from_to(BEGUN, date(2026, 12, 5), date(2026, 12, 4))
    assert refused.value.code is Muddle.END_BEFORE_START
