"""The made-up people whose phones the demo shows; they are on the roster in examples/."""

from datetime import date
from typing import Any, Final

from domain.people import Name, Person, PersonId, Role, ServiceKind, Sex
from domain.ranks import Rank

BOT_TOKEN: Final = "1000001:the-stand-in-takes-any-word"  # noqa: S105 - a sample for the stand-in
BOT_USERNAME: Final = "sarbaz_demo_bot"
BOT_NAME: Final = "Sarbaz"

OFFICER_PHONE: Final = 700000003

PHONES: Final[list[dict[str, Any]]] = [
    {
        "id": 700000001,
        "first_name": "Серік",
        "last_name": "Омаров",
        "language_code": "kk",
        "phone": "+77010000001",
        "role": {"kk": "Әскери қызметші", "ru": "Военнослужащий", "en": "Serviceman"},
    },
    {
        "id": 700000002,
        "first_name": "Нұрлан",
        "last_name": "Ахметов",
        "language_code": "ru",
        "phone": "+77010000002",
        "role": {"kk": "Командир", "ru": "Командир", "en": "Commander"},
    },
    {
        "id": OFFICER_PHONE,
        "first_name": "Айгүл",
        "last_name": "Жұмабаева",
        "language_code": "ru",
        "phone": "+77010000003",
        "role": {"kk": "Кадр офицері", "ru": "Офицер по кадрам", "en": "Personnel officer"},
    },
]

OFFICER: Final = Person(
    id=PersonId(0),
    service_number="К-000003",
    name=Name("Жұмабаева", "Айгүл", "Қайратқызы"),
    birth_date=date(1988, 4, 17),
    sex=Sex.FEMALE,
    rank=Rank.MAJOR,
    rank_since=date(2021, 8, 30),
    post="офицер по кадрам",
    post_since=date(2022, 1, 10),
    unit="в/ч 00000",
    subunit="управление",
    superior=None,
    service_kind=ServiceKind.CONTRACT,
    service_start=date(2010, 7, 1),
    phone="+77010000003",
    language="ru",
    roles=frozenset({Role.PERSONNEL_OFFICER}),
)
