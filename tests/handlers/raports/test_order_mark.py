"""The number and date of an order as personnel officers type them."""

from datetime import date

import pytest

from domain.raports import OrderMark
from handlers.raports.order_mark import order_mark

DAY = date(2026, 12, 5)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("215 05.12.2026", "215"),
        ("№ 215-к от 5.12.2026", "215-к"),
        ("N215/л 2026-12-05", "215/л"),
        ("05.12.2026 № 215", "215"),
        ("2026 жылғы бұйрық № 17-қ, 05/12/2026", "17-қ"),
        ("приказ № 1 от 05.12.2026 г.", "1"),
    ],
)
def test_number_and_day_are_found_wherever_they_stand(typed: str, number: str) -> None:
    assert order_mark(typed) == OrderMark(number, DAY)


@pytest.mark.parametrize(
    "typed",
    ["", "215", "05.12.2026", "31.02.2026 № 5", "без номера от 05.12.2026", f"№ {'9' * 40} 05.12.2026", "вчера"],
)
def test_what_lacks_a_number_or_a_day_of_the_calendar_is_not_guessed(typed: str) -> None:
    assert order_mark(typed) is None
