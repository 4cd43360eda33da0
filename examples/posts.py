"""The staff of the made-up battalion: who stands where, and under whom. 120 places."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from bot.demo_people import OFFICER
from domain.people import Role, ServiceKind, Sex
from domain.ranks import Rank

COMMANDER: Final = "К-000001"
STAFF_CHIEF: Final = "К-000004"
HEADQUARTERS: Final = "управление"


@dataclass(frozen=True)
class Place:
    """One place of the staff list."""

    number: str  #: service number of whoever stands here
    post: str
    rank: Rank
    subunit: str
    superior: str
    kind: ServiceKind = ServiceKind.CONTRACT
    sex: Sex = Sex.MALE
    roles: frozenset[Role] = field(default_factory=frozenset)


def places() -> tuple[Place, ...]:
    """The commander first, then headquarters, three companies and the support platoon."""
    companies = [place for at in (1, 2, 3) for place in _company(at)]
    return (*_headquarters(), *companies, *_support())


def _headquarters() -> Iterator[Place]:
    yield _hq(COMMANDER, "командир воинской части", Rank.LIEUTENANT_COLONEL, "", Role.UNIT_COMMANDER)
    yield _hq("К-000002", "заместитель командира воинской части", Rank.MAJOR, COMMANDER)
    officer = OFFICER.service_number
    yield _hq(officer, OFFICER.post, OFFICER.rank, STAFF_CHIEF, Role.PERSONNEL_OFFICER, sex=OFFICER.sex)
    yield _hq(STAFF_CHIEF, "начальник штаба", Rank.MAJOR, COMMANDER)
    yield _hq("К-000005", "психолог", Rank.SENIOR_LIEUTENANT, COMMANDER, Role.PSYCHOLOGIST, sex=Sex.FEMALE)
    yield _hq("К-000006", "юрисконсульт", Rank.CAPTAIN, COMMANDER, Role.COMMISSION_SECRETARY, sex=Sex.FEMALE)
    yield _hq("К-000007", "помощник начальника штаба", Rank.CAPTAIN, STAFF_CHIEF, Role.DUTY_OFFICER)
    clerk = "помощник офицера по кадрам"
    yield _hq("К-000008", clerk, Rank.STAFF_SERGEANT, officer, Role.PERSONNEL_OFFICER, sex=Sex.FEMALE)
    yield _hq("К-000009", "начальник медицинского пункта", Rank.CAPTAIN, COMMANDER)
    yield _hq("К-000010", "инженер", Rank.LIEUTENANT, STAFF_CHIEF, kind=ServiceKind.CONSCRIPT_OFFICER)
    yield _hq("А-000001", "начальник радиостанции", Rank.SERGEANT, COMMANDER)


def _hq(
    number: str,
    post: str,
    rank: Rank,
    superior: str,
    *roles: Role,
    kind: ServiceKind = ServiceKind.CONTRACT,
    sex: Sex = Sex.MALE,
) -> Place:
    return Place(number, post, rank, HEADQUARTERS, superior, kind, sex, frozenset(roles))


def _company(at: int) -> Iterator[Place]:
    name, chief = f"{at} рота", f"Р-0{at}0001"
    yield Place(chief, "командир роты", Rank.CAPTAIN, name, COMMANDER)
    yield Place(f"Р-0{at}0002", "главный сержант роты", Rank.MASTER_SERGEANT, name, chief)
    for platoon in (1, 2):
        yield from _platoon(at, platoon, name, chief)


def _platoon(company: int, at: int, name: str, superior: str) -> Iterator[Place]:
    chief = f"В-0{company}{at}001"
    rank = Rank.SENIOR_LIEUTENANT if at == 1 else Rank.LIEUTENANT
    kind = ServiceKind.CONSCRIPT_OFFICER if (company, at) == (3, 2) else ServiceKind.CONTRACT
    yield Place(chief, "командир взвода", rank, name, superior, kind)
    for squad in (1, 2):
        leader = f"В-0{company}{at}{squad}01"
        yield Place(leader, "командир отделения", _leader_rank(company, squad), name, chief)
        yield from (_soldier(f"В-0{company}{at}{squad}{place:02}", place, name, leader) for place in range(2, 8))


def _leader_rank(company: int, squad: int) -> Rank:
    ranks = (Rank.SERGEANT, Rank.SENIOR_SERGEANT, Rank.SERGEANT_THIRD_CLASS, Rank.SERGEANT_FIRST_CLASS)
    return ranks[(company + 2 * squad) % len(ranks)]


def _soldier(number: str, place: int, subunit: str, leader: str) -> Place:
    """Two of six are conscripts."""
    kind = ServiceKind.CONSCRIPT if place in (3, 6) else ServiceKind.CONTRACT
    posts = {2: "старший стрелок", 3: "стрелок", 4: "наводчик-оператор", 5: "механик-водитель", 6: "гранатометчик"}
    ranks = {2: Rank.JUNIOR_SERGEANT, 4: Rank.EFREITOR, 7: Rank.EFREITOR}
    sex = Sex.FEMALE if place == 7 and number.endswith("107") else Sex.MALE
    return Place(number, posts.get(place, "санитар"), ranks.get(place, Rank.PRIVATE), subunit, leader, kind, sex)


def _support() -> Iterator[Place]:
    name, chief = "взвод обеспечения", "О-000001"
    yield Place(chief, "командир взвода", Rank.PRAPORSHCHIK, name, "К-000002")
    for at in range(2, 8):
        yield Place(f"О-{at:06}", "водитель", Rank.JUNIOR_SERGEANT, name, chief)
    for at in range(8, 14):
        yield Place(f"О-{at:06}", "курсант", Rank.PRIVATE, name, chief, ServiceKind.CADET)
