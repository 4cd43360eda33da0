"""Dates of a leave as people type them, in three languages; today is Saturday 21 November 2026."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.leave.typed_dates import DatesFault, DaysOnly, FromFor, FromTo, Muddle, OneDay, typed_dates

TODAY = date(2026, 11, 21)
FROM_5_TO_20 = FromTo(date(2026, 12, 5), date(2026, 12, 20))
TEN_DAYS_FROM_5 = FromFor(date(2026, 12, 5), 10)


@pytest.mark.parametrize(
    "text",
    [
        "5.12–20.12",
        "5.12 - 20.12",
        "05.12.2026-20.12.2026",
        "5.12.26 — 20.12.26",
        "5.12. - 20.12.",
        "05,12,2026 - 20,12,2026",
        "5.12.2026г. - 20.12.2026 г.",
        "2026-12-05 - 2026-12-20",
        "5-20.12",
        "5-20 декабря",
        "с 5 по 20 декабря",
        "С 5-го по 20-е декабря 2026 года",
        "5 декабря – 20 декабря",
        "с 5 декабря по 20 декабря включительно",
        "5–20 желтоқсан",
        "5-20 желтоксан",
        "5 желтоқсаннан 20 желтоқсанға дейін",
        "2026 жылғы 5 желтоқсаннан 20 желтоқсанға дейін",
        "5-нен 20 желтоқсанға дейін",
        "желтоқсанның 5-нен 20-сына дейін",
        "5 желтоқсан мен 20 желтоқсан аралығында",
        "5.12-ден 20.12-ге дейін",
        "5 December - 20 December",
        "December 5–20",
        "from December 5th to December 20th, 2026",
        "5 Dec until 20 Dec",
    ],
)
def test_a_first_and_a_last_day_are_understood(text: str) -> None:
    assert typed_dates(text, TODAY) == FROM_5_TO_20


@pytest.mark.parametrize(
    "text",
    [
        "с 5 декабря на 10 дней",
        "с 5.12 на 10 суток",
        "10 дней с 5.12",
        "хочу отпуск с 5 декабря на 10 дней",
        "маған 5 желтоқсаннан бастап 10 күнге демалыс керек",
        "с 5.12 10 дней",
        "с 5.12 на 10",
        "с 5 дек. на 10 календарных дней",
        "5 желтоқсаннан 10 күнге",
        "5 желтоқсаннан бастап 10 тәулікке",
        "5 желтоксаннан 10күнге",
        "from 5 December for 10 days",
        "10 days from 5 December",
    ],
)
def test_a_first_day_and_a_length_are_understood(text: str) -> None:
    assert typed_dates(text, TODAY) == TEN_DAYS_FROM_5


@pytest.mark.parametrize("text", ["с 5 декабря на 2 недели", "5 желтоқсаннан 2 аптаға", "from 5 December for 2 weeks"])
def test_a_week_is_seven_days(text: str) -> None:
    assert typed_dates(text, TODAY) == FromFor(date(2026, 12, 5), 14)


@pytest.mark.parametrize(
    "text", ["5 декабря", "5.12", "5 желтоқсан", "до 5 декабря", "5 желтоқсанға дейін", "5 December"]
)
def test_a_single_date_is_understood(text: str) -> None:
    assert typed_dates(text, TODAY) == OneDay(date(2026, 12, 5))


@pytest.mark.parametrize("text", ["на 10 дней", "10 суток", "10 күнге", "for 10 days"])
def test_a_length_alone_is_understood(text: str) -> None:
    assert typed_dates(text, TODAY) == DaysOnly(10)


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("қаңтардан", 1), ("ақпаннан", 2), ("наурыздан", 3), ("сәуірден", 4), ("мамырдан", 5), ("маусымнан", 6),
        ("шілдеден", 7), ("тамыздан", 8), ("қыркүйектен", 9), ("қазаннан", 10), ("қарашадан", 11), ("желтоқсаннан", 12),
        ("января", 1), ("февраля", 2), ("марта", 3), ("апреля", 4), ("мая", 5), ("июня", 6),
        ("июля", 7), ("августа", 8), ("сентября", 9), ("октября", 10), ("ноября", 11), ("декабря", 12),
        ("January", 1), ("Mar", 3), ("May", 5), ("June", 6), ("July", 7), ("Sept", 9), ("nov", 11),
    ],
)  # fmt: skip
def test_every_month_is_known_by_its_name(word: str, month: int) -> None:
    typed = typed_dates(f"24 {word}", TODAY)
    assert isinstance(typed, OneDay)
    assert (typed.day.day, typed.day.month) == (24, month)


def test_a_year_left_out_is_the_next_such_day() -> None:
    assert typed_dates("5.11–20.11", TODAY) == FromTo(date(2027, 11, 5), date(2027, 11, 20))


def test_today_itself_is_not_past() -> None:
    assert typed_dates("21.11", TODAY) == OneDay(TODAY)


def test_a_leave_may_run_over_the_new_year() -> None:
    assert typed_dates("25 декабря - 10 января", TODAY) == FromTo(date(2026, 12, 25), date(2027, 1, 10))


def test_a_year_written_at_the_end_alone_leads_back_to_the_beginning() -> None:
    assert typed_dates("20.12-10.01.2027", TODAY) == FromTo(date(2026, 12, 20), date(2027, 1, 10))


def test_a_leap_day_is_found_in_the_year_that_has_it() -> None:
    assert typed_dates("29.02", date(2027, 12, 1)) == OneDay(date(2028, 2, 29))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("завтра", Muddle.NOT_UNDERSTOOD),
        ("", Muddle.NOT_UNDERSTOOD),
        ("👍", Muddle.NOT_UNDERSTOOD),
        ("с 5 декабря на 10 рабочих дней", Muddle.NOT_UNDERSTOOD),
        ("с 5 на 10 дней", Muddle.NOT_UNDERSTOOD),
        ("12345", Muddle.NOT_UNDERSTOOD),
        ("31.02–5.03", Muddle.NO_SUCH_DAY),
        ("29.02.2027", Muddle.NO_SUCH_DAY),
        ("31 ноября", Muddle.NO_SUCH_DAY),
        ("05/12", Muddle.AMBIGUOUS),
        ("5 декабря 20", Muddle.AMBIGUOUS),
        ("5.12–20.12 на 10 дней", Muddle.AMBIGUOUS),
        ("20–5 декабря", Muddle.END_BEFORE_START),
        ("20.12–5.12", Muddle.END_BEFORE_START),
        ("20.12.2026–5.12.2026", Muddle.END_BEFORE_START),
        ("с 5 декабря на 0 дней", Muddle.NO_DAYS),
    ],
)
def test_what_cannot_be_taken_is_refused_with_its_reason(text: str, code: Muddle) -> None:
    with pytest.raises(DatesFault) as refused:
        typed_dates(text, TODAY)
    assert refused.value.code is code


@given(st.text(alphabet="0123456789.-–/ сконадебряжлтйимрgfromdays👍٣", max_size=30))
def test_whatever_is_typed_is_understood_or_refused(text: str) -> None:
    with suppress(DatesFault):
        typed_dates(text, TODAY)
