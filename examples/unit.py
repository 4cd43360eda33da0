"""The people of the made-up battalion on a day: all dates lie around it, so that the demo has something to say."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from bot.demo_people import OFFICER, PHONES
from domain.dates import months_after, years_after
from domain.iin import check_digit
from domain.people import TO_AGE_LIMIT, Contract, Discharge, Name, Person, PersonId, ServiceKind, Sex
from domain.ranks import RANKS, Composition, Rank
from domain.roster import RosterLine
from examples.names import made_up
from examples.posts import COMMANDER, Place, places

UNIT: Final = "в/ч 00000"
CARRIED: Final = 7  #: days a few brought over from last year
SERGEANT: Final = "А-000001"  #: the demo's serviceman: his contract's filing day is near
#: days from the day of the file to the contract's end; under 61 the last day to file has passed
ENDS: Final = (45, 75, 95, 120, 150, 185, 240, 330, 430, 560, 700, 860, 1000, 1300)
TERMS: Final = (5, 3, 10)
AGE_LIMITS: Final = {  # Law 561-IV, 25 p.1
    Composition.PRIVATES: 45,
    Composition.JUNIOR_SERGEANTS: 45,
    Composition.SENIOR_SERGEANTS: 47,
    Composition.TOP_SERGEANTS: 55,
    Composition.JUNIOR_OFFICERS: 47,
    Composition.SENIOR_OFFICERS: 47,
}
SOON: Final = {SERGEANT: 86, "В-011104": 70}  #: days to the end of contracts the demo speaks of
NEAR_LIMIT: Final = ("К-000009", "Р-010002", "Р-020002", "В-012201")  #: they reach the age limit within a year
LEAVING: Final = {"В-011104": "contract_end", "В-021204": "health", "В-032105": "staff_cut", "Р-010002": "age_limit"}


@dataclass(frozen=True)
class Served:
    """How long somebody has served, in years."""

    age: int
    service: int
    rank: int
    post: int


def unit_on(day: date) -> tuple[RosterLine, ...]:
    """The 120, in the order of the staff list; rows are numbered as in a file."""
    return tuple(_line(at, place, day) for at, place in enumerate(places()))


def _line(at: int, place: Place, day: date) -> RosterLine:
    years = _served(at, place)
    birth = _birth(at, place, years, day)
    contract = _contract(at, place, birth, day) if place.kind is ServiceKind.CONTRACT else None
    start = _service_start(at, place, years, day)
    if contract is not None:
        start = min(start, contract.start)
    person = Person(
        id=PersonId(0),
        service_number=place.number,
        name=_name(at, place),
        birth_date=min(birth, years_after(start, -19)),
        sex=place.sex,
        rank=place.rank,
        rank_since=max(start, years_after(day, -years.rank) - timedelta(days=at * 3)),
        post=place.post,
        post_since=max(start, years_after(day, -years.post) - timedelta(days=at)),
        unit=UNIT,
        subunit=place.subunit,
        superior=None,
        service_kind=place.kind,
        service_start=start,
        contract=contract,
        special_duty=at % 17 == 0,
        phone=_phone(at, place),
        language="ru" if at % 3 == 1 else "kk",
        roles=place.roles,
    )
    person = replace(_in_demo(person), discharge=_discharge(person, place, day))
    used = _leave_used(at, place)
    carried = CARRIED if used and at % 20 == 0 else None
    return RosterLine(at + 2, person, place.superior, used, carried)


def _in_demo(person: Person) -> Person:
    """The officer whom the demo knows beforehand is the same in the file."""
    if person.service_number != OFFICER.service_number:
        return person
    same = ("name", "birth_date", "rank_since", "post_since", "service_start", "phone", "language")
    return replace(person, **{field: getattr(OFFICER, field) for field in same})


def _served(at: int, place: Place) -> Served:
    match RANKS[place.rank].composition:
        case Composition.SENIOR_OFFICERS:
            return Served(39 + at % 4, 17 + at % 4, 3, 2)
        case Composition.JUNIOR_OFFICERS:
            return Served(27 + at % 8, 5 + at % 8, 1, 1)
        case Composition.TOP_SERGEANTS | Composition.SENIOR_SERGEANTS:
            return Served(34 + at % 9, 13 + at % 9, 3, 2)
        case _:
            return Served(22 + at % 13, 3 + at % 11, 1, 1)


def _service_start(at: int, place: Place, years: Served, day: date) -> date:
    """Conscripts serve 12 months, conscript officers 24 (Law 561-IV, 24 p.1)."""
    match place.kind:
        case ServiceKind.CONSCRIPT:
            return day - timedelta(days=40 + 7 * (at % 44))
        case ServiceKind.CONSCRIPT_OFFICER | ServiceKind.CADET:
            return day - timedelta(days=200 + 5 * (at % 60))
        case _:
            return years_after(day, -years.service) - timedelta(days=(at * 29) % 360)


def _birth(at: int, place: Place, years: Served, day: date) -> date:
    if place.number in NEAR_LIMIT:
        return years_after(day, -_age_limit(place.rank)) + timedelta(days=60 + at)
    if place.kind is not ServiceKind.CONTRACT:
        grown = 24 if place.kind is ServiceKind.CONSCRIPT_OFFICER else 19
        return years_after(day, -(grown + at % 4)) - timedelta(days=(at * 31) % 360)
    return years_after(day, -years.age) - timedelta(days=(at * 37) % 360)


def _contract(at: int, place: Place, birth: date, day: date) -> Contract:
    """Every eleventh serves to the age limit; the others for 5, 3 or 10 years."""
    if (at % 11 == 6 and place.number not in SOON) or place.number in NEAR_LIMIT[:2]:
        return Contract(months_after(day, -30), years_after(birth, _age_limit(place.rank)), TO_AGE_LIMIT)
    left = SOON.get(place.number, ENDS[at % len(ENDS)])
    term = next(years for years in (TERMS[at % 3], 5) if left < years * 365)
    end = day + timedelta(days=left)
    return Contract(years_after(end, -term), end, str(term))


def _age_limit(rank: Rank) -> int:
    """Kept ranks serve as senior sergeants do (Law 561-IV, 55 p.3-1); lieutenant colonels to 48."""
    if rank is Rank.LIEUTENANT_COLONEL:
        return 48
    composition = RANKS[rank].composition
    return AGE_LIMITS[composition or Composition.SENIOR_SERGEANTS]


def _discharge(person: Person, place: Place, day: date) -> Discharge | None:
    if person.service_kind is ServiceKind.CONSCRIPT and person.service_start < months_after(day, -9):
        return Discharge(years_after(person.service_start, 1), "conscript_end")
    ground = LEAVING.get(place.number)
    if ground in ("contract_end", "age_limit") and person.contract is not None:
        return Discharge(person.contract.end, ground)
    return Discharge(months_after(day, 3), ground) if ground else None


def _name(at: int, place: Place) -> Name:
    """The phones of the demo are those of the commander, the officer and the sergeant."""
    known = {COMMANDER: Name("Ахметов", "Нұрлан", "Серікұлы"), SERGEANT: Name("Омаров", "Серік", "Болатұлы")}
    return known.get(place.number) or made_up(at, place.sex)


def _phone(at: int, place: Place) -> str:
    """Sample numbers; conscripts have none."""
    known = {COMMANDER: PHONES[1]["phone"], SERGEANT: PHONES[0]["phone"]}
    sample = "" if place.kind is ServiceKind.CONSCRIPT else f"+7700000{at + 1000:04}"
    return str(known.get(place.number, sample))


def _leave_used(at: int, place: Place) -> int | None:
    """Conscripts and cadets have no annual leave (Law 561-IV, 46)."""
    if place.kind in (ServiceKind.CONSCRIPT, ServiceKind.CADET):
        return None
    return 0 if place.number == SERGEANT else (0, 15, 30, 10, 20)[at % 5]


def with_iins(lines: tuple[RosterLine, ...]) -> tuple[RosterLine, ...]:
    """Everybody with an IIN that nobody can have: its month is 13, its check digit right."""
    return tuple(replace(line, person=replace(line.person, iin=_sample_iin(line))) for line in lines)


def _sample_iin(line: RosterLine) -> str:
    """No number is issued for some prefixes: the next one is taken."""
    century = 3 if line.person.birth_date.year < 2000 else 5
    sex = century if line.person.sex is Sex.MALE else century + 1
    for serial in (line.row, line.row + 1000, line.row + 2000):
        prefix = f"{line.person.birth_date:%y}13{line.person.birth_date:%d}{sex}{serial:04}"
        digit = check_digit([int(sign) for sign in prefix])
        if digit is not None:
            return f"{prefix}{digit}"
    raise ValueError(f"no sample IIN for row {line.row}")
