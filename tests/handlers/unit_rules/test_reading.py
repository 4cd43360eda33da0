"""What an officer may type for a rule of the unit, and what is refused with its reason."""

from datetime import date

import pytest

from domain.law import Held
from handlers.unit_rules.reading import ReadingFault, Unread, read_basis, read_since, read_value

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("unit", "text", "value"),
    [
        ("working_days", "10", 10),
        ("days", " 365 ", 365),
        ("percent", "80 %", 80),
        ("percent", "100", 100),
        ("table", "500=1; 1500=2", {"500": 1, "1500": 2}),
        ("table", "500 км – 1\n1500 км – 1", {"500": 1, "1500": 1}),
        ("table", "500->1, 1500:2,", {"500": 1, "1500": 2}),
        ("dates", "25.12–10.01, 1.05", ("12-25..01-10", "05-01")),
        ("dates", "29.02", ("02-29",)),
        ("dates", "1.05 и 9.05", ("05-01", "05-09")),
        ("dates", "1.05 және 9.05; 1.05", ("05-01", "05-09")),
        ("dates", "с 25 декабря по 10 января", ("12-25..01-10",)),
        ("dates", "25.12.2026 – 10.01.2027", ("2026-12-25..2027-01-10",)),
        ("dates", "25.12–10.01.2027", ("2026-12-25..2027-01-10",)),
        ("dates", "2027-03-03, 5.03.27", ("2027-03-03", "2027-03-05")),
        ("dates", "21.11.2026", ("2026-11-21",)),
    ],
)
def test_a_value_is_read_as_it_is_meant(unit: str, text: str, value: Held) -> None:
    assert read_value(text, unit, TODAY) == value


@pytest.mark.parametrize(
    ("unit", "text", "code"),
    [
        ("days", "", Unread.NO_NUMBER),
        ("days", "ten", Unread.NO_NUMBER),
        ("days", "-3", Unread.NO_NUMBER),
        ("days", "2.5", Unread.NO_NUMBER),
        ("days", "٣", Unread.NO_NUMBER),
        ("days", "0", Unread.OUT_OF_RANGE),
        ("days", "366", Unread.OUT_OF_RANGE),
        ("days", "9" * 5000, Unread.OUT_OF_RANGE),
        ("percent", "101", Unread.OUT_OF_RANGE),
        ("table", "", Unread.NO_TABLE),
        ("table", "500", Unread.NO_TABLE),
        ("table", "500=1; far=2", Unread.NO_TABLE),
        ("table", "500=0", Unread.OUT_OF_RANGE),
        ("table", "0=1", Unread.OUT_OF_RANGE),
        ("table", "500=31", Unread.OUT_OF_RANGE),
        ("table", "500=1; 500=2", Unread.TABLE_ORDER),
        ("table", "500=2; 1500=1", Unread.TABLE_ORDER),
        ("table", ";".join(f"{at}00=1" for at in range(1, 22)), Unread.TOO_MANY),
        ("dates", " , ", Unread.NO_DAYS),
        ("dates", "in winter", Unread.NO_DAYS),
        ("dates", "10 days", Unread.NO_DAYS),
        ("dates", "05/06", Unread.NO_DAYS),
        ("dates", "1.05, 31.02", Unread.NO_SUCH_DAY),
        ("dates", "29.02.2027", Unread.NO_SUCH_DAY),
        ("dates", "10.05–1.05", Unread.END_BEFORE_START),
        ("dates", "10.05.2027–1.05.2027", Unread.END_BEFORE_START),
        ("dates", "20.11.2026", Unread.PAST),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(unit: str, text: str, code: Unread) -> None:
    with pytest.raises(ReadingFault) as fault:
        read_value(text, unit, TODAY)
    assert fault.value.code is code


def test_a_long_refused_part_is_shown_shortened() -> None:
    with pytest.raises(ReadingFault) as fault:
        read_value("a" * 4096, "days", TODAY)
    assert fault.value.part == "a" * 40


@pytest.mark.parametrize(
    ("text", "day"),
    [("21.11.2026", TODAY), ("1 декабря", date(2026, 12, 1)), ("21.11.2027", date(2027, 11, 21))],
)
def test_a_rule_begins_today_or_within_a_year(text: str, day: date) -> None:
    assert read_since(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("20.11.2026", Unread.PAST),
        ("22.11.2027", Unread.TOO_FAR),
        ("1.12–5.12", Unread.NO_DAYS),
        ("soon", Unread.NO_DAYS),
        ("31.11.2026", Unread.NO_SUCH_DAY),
    ],
)
def test_another_first_day_is_refused(text: str, code: Unread) -> None:
    with pytest.raises(ReadingFault) as fault:
        read_since(text, TODAY)
    assert fault.value.code is code


def test_a_paper_is_named_by_its_number() -> None:
    assert read_basis("  приказ №  12 от 20.11.2026 ") == "приказ № 12 от 20.11.2026"


@pytest.mark.parametrize("text", ["", "№ 1", "приказ командира", "1" * 201])
def test_a_paper_without_a_number_is_no_basis(text: str) -> None:
    with pytest.raises(ReadingFault) as fault:
        read_basis(text)
    assert fault.value.code is Unread.NO_PAPER
