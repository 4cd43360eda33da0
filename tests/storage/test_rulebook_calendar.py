"""The working calendar: праздничные дни and mere days off kept apart, named in three languages."""

import re
from datetime import date
from pathlib import Path

import pytest

from domain.workdays import DayKind, WorkCalendar
from storage.rulebook import RulebookFault, work_calendar
from storage.rulebook.calendar import FIRST_YEAR, LAST_YEAR
from storage.rulebook.places import CALENDAR
from storage.rulebook.strict_yaml import read_yaml

EXPECTED: dict[int, dict[str, list[date]]] = read_yaml(Path(__file__).parent / "calendar_2024_2028.yaml")
KINDS = {"holidays": DayKind.HOLIDAY, "days_off": DayKind.DAY_OFF, "working": DayKind.WORKING}


@pytest.fixture(scope="module")
def calendar() -> WorkCalendar:
    return work_calendar()


def expected_year(year: int) -> dict[date, DayKind]:
    return {day: kind for name, kind in KINDS.items() for day in EXPECTED[year][name]}


@pytest.mark.parametrize("year", sorted(EXPECTED))
def test_every_special_day_of_the_published_years_is_known_with_its_kind(calendar: WorkCalendar, year: int) -> None:
    ours = {day: known.kind for day, known in calendar.special.items() if day.year == year}
    assert ours == expected_year(year)


def test_30_august_is_a_holiday_only_through_2025(calendar: WorkCalendar) -> None:
    years = [year for year in range(FIRST_YEAR, LAST_YEAR + 1) if calendar.is_holiday(date(year, 8, 30))]
    assert years == list(range(FIRST_YEAR, 2026))


def test_15_march_is_a_holiday_from_2027(calendar: WorkCalendar) -> None:
    years = [year for year in range(FIRST_YEAR, LAST_YEAR + 1) if calendar.is_holiday(date(year, 3, 15))]
    assert years == list(range(2027, LAST_YEAR + 1))


def test_7_january_is_a_day_off_in_every_year_and_never_a_holiday(calendar: WorkCalendar) -> None:
    sevenths = [calendar.special[date(year, 1, 7)].kind for year in range(FIRST_YEAR, LAST_YEAR + 1)]
    assert set(sevenths) == {DayKind.DAY_OFF}


def test_every_year_has_its_kurban_ait_as_a_mere_day_off(calendar: WorkCalendar) -> None:
    aits = {day.year: known.kind for day, known in calendar.special.items() if "Курбан-айт" in known.names["ru"]}
    years = set(range(FIRST_YEAR, LAST_YEAR + 1)) - {2032}  # falls on Nauryz, see below
    assert aits == dict.fromkeys(years, DayKind.DAY_OFF)


def test_every_special_day_is_named_in_kazakh_russian_and_english(calendar: WorkCalendar) -> None:
    named = [known.names for known in calendar.special.values()]
    assert all(set(names) == {"kk", "ru", "en"} and all(names.values()) for names in named)


def test_a_day_in_lieu_says_whose_day_it_is(calendar: WorkCalendar) -> None:
    assert calendar.special[date(2026, 5, 11)].names == {
        "kk": "Жеңіс күні (ауыстырылған демалыс)",
        "ru": "День Победы (перенос выходного)",
        "en": "Victory Day (day off in lieu)",
    }


def test_a_moved_day_and_its_working_saturday_are_both_known(calendar: WorkCalendar) -> None:
    assert calendar.special[date(2024, 5, 8)].names["ru"] == "Перенесённый выходной день"
    assert calendar.special[date(2024, 5, 4)].names["ru"] == "Перенесённый рабочий день"
    assert calendar.is_working(date(2024, 5, 4))


def test_only_the_asked_years_are_filled() -> None:
    assert {day.year for day in work_calendar(2026, 2026).special} == {2026}


def own(tmp_path: Path, old: str, new: str) -> Path:
    """A copy of the calendar file with one thing changed."""
    text = CALENDAR.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "calendar.yaml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


KURBAN_2027 = "- {day: 2027-05-16, kind: day_off, names: Eid al-Adha, source: "


def test_an_estimated_day_is_corrected_by_hand(tmp_path: Path) -> None:
    mended = KURBAN_2027.replace("05-16", "05-17") + "the mufti, status: in_force}"
    new = f"{mended}\n  {KURBAN_2027.replace('day_off', 'ordinary')}"
    calendar = work_calendar(2027, 2027, own(tmp_path, KURBAN_2027, new))
    assert date(2027, 5, 16) not in calendar.special
    assert calendar.special[date(2027, 5, 17)].kind is DayKind.DAY_OFF


def test_an_ordinary_day_that_was_never_special_stays_ordinary(tmp_path: Path) -> None:
    new = KURBAN_2027.replace("day_off", "ordinary").replace("05-16", "05-19")
    assert date(2027, 5, 19) not in work_calendar(2027, 2027, own(tmp_path, KURBAN_2027, new)).special


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("names: Eid al-Adha", "names: Easter", "moved[4]: unknown name Easter. Use a name of 'days', moved_off"),
        ("kind: working", "kind: lazy", "moved[0]: unknown kind lazy. Use one of holiday, day_off, working."),
        ("status: in_force", "status: sure", "moved[0]: unknown status sure. Use one of in_force, repealed"),
        ("day: 2024-05-04", "day: 2024-05-08", "2024-05-08 is moved twice. Keep one of the two lines."),
        ("day: 2024-05-04", 'day: "2024-05-04"', "moved[0]: day is not a date: '2024-05-04'. Write day as a day of"),
        ("Orthodox Christmas:", "Old Christmas:", "the holidays package knows a day 'Orthodox Christmas'. Add the day"),
        ("ru: Новый год, ", "", "days.New Year's Day: ru is missing. Add ru."),
    ],
)
def test_a_slip_in_the_calendar_is_refused_with_its_remedy(tmp_path: Path, old: str, new: str, words: str) -> None:
    with pytest.raises(RulebookFault) as fault:
        work_calendar(file=own(tmp_path, old, new))
    assert words in str(fault.value)


def test_moved_days_must_be_a_list(tmp_path: Path) -> None:
    text = CALENDAR.read_text(encoding="utf-8")
    file = tmp_path / "calendar.yaml"
    file.write_text(text[: text.index("\nmoved:\n")] + "\nmoved: none\n", encoding="utf-8")
    with pytest.raises(RulebookFault, match=re.escape("moved is not a list. Write each moved day as")):
        work_calendar(file=file)


def test_a_holiday_is_not_lost_behind_kurban_ait_on_the_same_date(calendar: WorkCalendar) -> None:
    """In 2032 Kurban Ait is reckoned for 22 March, which Nauryz makes a праздничный день all the same."""
    assert calendar.special[date(2032, 3, 22)].names["ru"] == "Наурыз мейрамы"
    assert calendar.is_holiday(date(2032, 3, 22))
