"""The roster. Nobody is deleted: who leaves is struck off and stays readable by id and by service number."""

from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.faults import NotOnRoster
from domain.people import Contract, Discharge, Name, Person, PersonId, Role, ServiceKind, Sex
from domain.ranks import Rank
from storage.phone import phone_digits
from storage.tables import people, person_roles
from storage.upsert import upsert

_roles = (
    select(func.aggregate_strings(person_roles.c.role, " "))
    .where(person_roles.c.person_id == people.c.id)
    .scalar_subquery()
    .label("roles")
)


class SqlPeople:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, person: PersonId) -> Person:
        """Also one struck off; raise NotOnRoster when there never was such a person."""
        found = await self._one(people.c.id == person)
        if found is None:
            raise NotOnRoster(person)
        return found

    async def by_service_number(self, number: str) -> Person | None:
        """Also one struck off: the number stays his."""
        return await self._one(people.c.service_number == number)

    async def by_phone(self, phone: str) -> Person | None:
        """On the roster with this phone. A number that two people share lets in neither."""
        digits = phone_digits(phone)
        found = await self._on_roster(people.c.phone_digits == digits) if digits else ()
        return found[0] if len(found) == 1 else None

    async def all(self) -> tuple[Person, ...]:
        return await self._on_roster()

    async def subordinates(self, superior: PersonId) -> tuple[Person, ...]:
        return await self._on_roster(people.c.superior_id == superior)

    async def with_role(self, role: str) -> tuple[Person, ...]:
        holders = select(person_roles.c.person_id).where(person_roles.c.role == role)
        return await self._on_roster(people.c.id.in_(holders))

    async def in_subunit(self, subunit: str) -> tuple[Person, ...]:
        return await self._on_roster(people.c.subunit == subunit)

    async def save(self, person: Person) -> PersonId:
        """Insert (id 0) or update. A new person with a known service number updates that line."""
        row = _row_of(person)
        saved = await (self._insert(row) if person.id == 0 else self._update(person.id, row))
        await self._set_roles(saved, person.roles)
        return saved

    async def strike_off(self, person: PersonId) -> None:
        """No longer on the roster; his line stays."""
        await self._connection.execute(update(people).where(people.c.id == person).values(on_roster=False))

    async def _insert(self, row: dict[str, Any]) -> PersonId:
        query = (
            upsert(self._connection, people)
            .values(row)
            .on_conflict_do_update(index_elements=[people.c.service_number], set_=row)
            .returning(people.c.id)
        )
        return PersonId((await self._connection.execute(query)).scalar_one())

    async def _update(self, person: PersonId, row: dict[str, Any]) -> PersonId:
        done = await self._connection.execute(update(people).where(people.c.id == person).values(row))
        if done.rowcount == 0:
            raise NotOnRoster(person)
        return person

    async def _set_roles(self, person: PersonId, roles: frozenset[Role]) -> None:
        await self._connection.execute(delete(person_roles).where(person_roles.c.person_id == person))
        if roles:
            rows = [{"person_id": person, "role": role.value} for role in sorted(roles)]
            await self._connection.execute(insert(person_roles), rows)

    async def _one(self, condition: ColumnElement[bool]) -> Person | None:
        row = (await self._connection.execute(_people(condition))).mappings().one_or_none()
        return None if row is None else _person_of(row)

    async def _on_roster(self, *conditions: ColumnElement[bool]) -> tuple[Person, ...]:
        rows = await self._connection.execute(_people(people.c.on_roster, *conditions))
        return tuple(_person_of(row) for row in rows.mappings())


def _people(*conditions: ColumnElement[bool]) -> Select[Any]:
    return select(people, _roles).where(*conditions).order_by(people.c.id)


def _row_of(person: Person) -> dict[str, Any]:
    contract, discharge = person.contract, person.discharge
    return {
        "service_number": person.service_number,
        "last_name": person.name.last,
        "first_name": person.name.first,
        "patronymic": person.name.patronymic,
        "birth_date": person.birth_date,
        "sex": person.sex.value,
        "rank": person.rank.value,
        "rank_since": person.rank_since,
        "post": person.post,
        "post_since": person.post_since,
        "unit": person.unit,
        "subunit": person.subunit,
        "superior_id": person.superior,
        "service_kind": person.service_kind.value,
        "service_start": person.service_start,
        "contract_start": contract and contract.start,
        "contract_end": contract and contract.end,
        "contract_term": contract and contract.term,
        "special_duty": person.special_duty,
        "discharge_expected": discharge and discharge.expected,
        "discharge_ground": discharge and discharge.ground,
        "iin": person.iin,
        "phone": person.phone,
        "phone_digits": phone_digits(person.phone),
        "language": person.language,
        "on_roster": person.on_roster,
    }


def _person_of(row: RowMapping) -> Person:
    return Person(
        id=PersonId(row["id"]),
        service_number=row["service_number"],
        name=Name(row["last_name"], row["first_name"], row["patronymic"]),
        birth_date=row["birth_date"],
        sex=Sex(row["sex"]),
        rank=Rank(row["rank"]),
        rank_since=row["rank_since"],
        post=row["post"],
        post_since=row["post_since"],
        unit=row["unit"],
        subunit=row["subunit"],
        superior=row["superior_id"],
        service_kind=ServiceKind(row["service_kind"]),
        service_start=row["service_start"],
        contract=_contract_of(row),
        special_duty=row["special_duty"],
        discharge=_discharge_of(row),
        iin=row["iin"],
        phone=row["phone"],
        language=row["language"],
        roles=frozenset(Role(role) for role in (row["roles"] or "").split()),
        on_roster=row["on_roster"],
    )


def _contract_of(row: RowMapping) -> Contract | None:
    if row["contract_end"] is None:
        return None
    return Contract(row["contract_start"], row["contract_end"], row["contract_term"])


def _discharge_of(row: RowMapping) -> Discharge | None:
    if row["discharge_expected"] is None:
        return None
    return Discharge(row["discharge_expected"], row["discharge_ground"])
