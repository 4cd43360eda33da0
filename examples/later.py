"""The made-up unit some weeks later: three came, three left, some were promoted or moved."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from domain.dates import years_after
from domain.people import Contract, Name
from domain.ranks import Rank
from domain.roster import RosterLine

LEFT: Final = ("В-011105", "В-031207", "В-021001")  #: two soldiers and a platoon commander
SUCCESSOR: Final = "В-021101"  #: a squad leader who stands in for the platoon commander
NEW: Final = ("Н-000001", "Н-000002", "Н-000003")
NEWCOMERS: Final = (
    Name("Асқаров", "Бекзат", "Нұрланұлы"),
    Name("Соколов", "Егор", "Ильич"),
    Name("Шәкенова", "Динара", "Болатқызы"),
)


def later(lines: tuple[RosterLine, ...], day: date) -> tuple[RosterLine, ...]:
    """The same people in the same order without those who left, and the newcomers at the end."""
    kept = [_changed(line, day) for line in lines if line.number not in LEFT]
    pattern = next(line for line in lines if line.number == "В-011104")
    return (*kept, *(_newcomer(pattern, at, day) for at in range(len(NEW))))


def _changed(line: RosterLine, day: date) -> RosterLine:
    if line.superior_number == LEFT[2]:
        line = replace(line, superior_number="Р-020001" if line.number == SUCCESSOR else SUCCESSOR)
    return replace(line, person=replace(line.person, **_news(line, day)))


def _news(line: RosterLine, day: date) -> Mapping[str, Any]:
    """What is new about a person, by the fields of the roster."""
    lately = day - timedelta(days=3)
    news: Mapping[str, Mapping[str, Any]] = {
        SUCCESSOR: {"post": "временно исполняющий обязанности командира взвода", "post_since": lately},
        "В-011101": {"rank": Rank.STAFF_SERGEANT, "rank_since": lately},
        "В-011204": {"subunit": "взвод обеспечения", "post": "водитель", "post_since": lately},
        "К-000007": {"contract": Contract(lately, years_after(lately, 5), "5")},
        "В-031104": {"phone": "+77000009999", "language": "ru"},
    }
    return news.get(line.number, {})


def _newcomer(pattern: RosterLine, at: int, day: date) -> RosterLine:
    """Signed for three years ten days ago."""
    signed = day - timedelta(days=10)
    person = replace(
        pattern.person,
        service_number=NEW[at],
        name=NEWCOMERS[at],
        rank=Rank.PRIVATE,
        rank_since=signed,
        post_since=signed,
        service_start=signed,
        contract=Contract(signed, years_after(signed, 3), "3"),
        discharge=None,
        phone=f"+7700000{2000 + at}",
    )
    return replace(pattern, row=0, person=person, leave_used=0)
