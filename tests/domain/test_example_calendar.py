"""Days off that come with a file of examples."""

from datetime import date
from typing import Any

import pytest

from domain.example_calendar import with_days_of
from domain.workdays import DayKind, SpecialDay, WorkCalendar
from domain.worked_example import UnreadableExamples

MAY_9 = date(2026, 5, 9)
JAN_7 = date(2026, 1, 7)
OURS = WorkCalendar(
    {
        MAY_9: SpecialDay(DayKind.HOLIDAY, {"en": "Victory Day"}),
        JAN_7: SpecialDay(DayKind.DAY_OFF, {"en": "Orthodox Christmas"}),
        date(2026, 5, 16): SpecialDay(DayKind.WORKING),
        date(2025, 5, 9): SpecialDay(DayKind.HOLIDAY),
    }
)


def document(**days: Any) -> dict[str, Any]:
    return {"calendar": {"years": {2026: days}}, "cases": []}


@pytest.mark.parametrize(
    "without",
    [
        [],
        {},
        {"calendar": None},
        {"calendar": {"zone": "Asia/Almaty"}},
        {"calendar": {"years": None}},
        {"calendar": {"years": {2026: None}}},
    ],
)
def test_a_file_without_days_leaves_our_calendar_as_it_is(without: object) -> None:
    assert with_days_of(without, OURS) == OURS


def test_the_files_years_take_the_place_of_ours_and_other_years_stay() -> None:
    calendar = with_days_of(document(holidays=["2026-03-08"]), OURS)
    assert set(calendar.special) == {date(2026, 3, 8), date(2025, 5, 9)}


def test_a_day_off_is_a_holiday_only_where_ours_is() -> None:
    calendar = with_days_of(document(holidays=["2026-05-09", "2026-01-07", "2026-05-27"]), OURS)
    kinds = [calendar.special[day].kind for day in (MAY_9, JAN_7, date(2026, 5, 27))]
    assert kinds == [DayKind.HOLIDAY, DayKind.DAY_OFF, DayKind.DAY_OFF]
    assert calendar.special[MAY_9].names == {"en": "Victory Day"}


def test_observed_and_moved_days_are_days_off_and_working_days_work() -> None:
    days = document(observed=["2026-05-11"], government_days_off=["2026-05-16"], government_working_days=["2026-05-23"])
    calendar = with_days_of(days, OURS)
    assert [calendar.is_working(date(2026, 5, day)) for day in (11, 16, 23)] == [False, False, True]


def test_a_year_may_be_written_as_text_and_a_list_left_empty() -> None:
    calendar = with_days_of({"calendar": {"years": {"2026": {"holidays": None}}}}, OURS)
    assert set(calendar.special) == {date(2025, 5, 9)}


@pytest.mark.parametrize(
    ("years", "words"),
    [
        ([2026], "its calendar is not a set of years with their days"),
        ({2026: ["2026-05-09"]}, "its calendar is not a set of years with their days"),
        ({"next": {}}, "its calendar names a year that is not a number"),
        ({2026: {"holidays": ["2026-02-30"]}}, "in its calendar 2026-02-30 is not a day of the calendar"),
        ({2026: {"holidays": ["May"]}}, "in its calendar holidays is not a list of dates"),
        ({2026: {"observed": "2026-05-11"}}, "in its calendar observed is not a list of dates"),
    ],
)
def test_a_calendar_that_cannot_be_read_says_why(years: object, words: str) -> None:
    with pytest.raises(UnreadableExamples) as fault:
        with_days_of({"calendar": {"years": years}}, OURS)
    assert str(fault.value) == words
