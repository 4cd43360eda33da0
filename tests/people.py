"""Made-up people for every test; each has sensible defaults and says only what the test is about."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

from domain.iin import check_digit
from domain.people import Contract, Name, Person, PersonId, ServiceKind, Sex
from domain.ranks import Rank

_SERGEANT: Final = Person(
    id=PersonId(0),
    service_number="A-000000",
    name=Name("Омаров", "Серік", "Болатұлы"),
    birth_date=date(1994, 3, 15),
    sex=Sex.MALE,
    rank=Rank.SERGEANT,
    rank_since=date(2022, 5, 7),
    post="командир отделения",
    post_since=date(2023, 1, 10),
    unit="в/ч 00000",
    subunit="1 рота",
    superior=None,
    service_kind=ServiceKind.CONTRACT,
    service_start=date(2015, 6, 1),
    contract=Contract(start=date(2022, 6, 1), end=date(2027, 6, 1), term="5"),
)


def make_person(service_number: str = "A-000001", /, **facts: Any) -> Person:
    """A sergeant under contract, not yet kept (id 0) unless told; any field may be said otherwise."""
    return replace(_SERGEANT, service_number=service_number, **facts)


def sample_iin(number: int, born: date = date(1994, 3, 15)) -> str:
    """An IIN nobody has: month 13, with the right check digit; ValueError for a number that has none."""
    prefix = f"{born:%y}13{born:%d}3{number:04}"
    control = check_digit([int(letter) for letter in prefix])
    if control is None:
        raise ValueError(number)
    return f"{prefix}{control}"
