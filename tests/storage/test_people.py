"""The roster keeps people whole, finds them, and deletes nobody."""

from dataclasses import replace
from datetime import date

import pytest

from domain.faults import NotOnRoster
from domain.people import Discharge, Person, PersonId, Role
from tests.people import make_person, sample_iin
from tests.storage.conftest import OpenSqlWork


async def test_a_person_comes_back_as_he_was_kept(work: OpenSqlWork, commander: Person) -> None:
    person = make_person(
        superior=commander.id,
        discharge=Discharge(date(2027, 6, 1), "contract_end"),
        special_duty=True,
        iin=sample_iin(1),
        phone="+7 701 000 00 01",
        language="ru",
        roles=frozenset({Role.UNIT_COMMANDER, Role.DUTY_OFFICER}),
    )
    async with work() as writing:
        saved = await writing.people.save(person)
        await writing.commit()
    async with work() as reading:
        assert await reading.people.get(saved) == replace(person, id=saved)


async def test_a_conscript_has_no_contract(work: OpenSqlWork) -> None:
    async with work() as one:
        saved = await one.people.save(make_person(contract=None))
        assert (await one.people.get(saved)).contract is None


async def test_a_stranger_is_not_on_the_roster(work: OpenSqlWork) -> None:
    async with work() as one:
        with pytest.raises(NotOnRoster):
            await one.people.get(PersonId(404))
        with pytest.raises(NotOnRoster):
            await one.people.save(make_person(id=PersonId(404)))


async def test_an_update_changes_facts_and_roles(work: OpenSqlWork, sergeant: Person) -> None:
    changed = replace(sergeant, subunit="2 рота", roles=frozenset({Role.PSYCHOLOGIST}))
    async with work() as one:
        await one.people.save(changed)
        assert await one.people.get(sergeant.id) == changed
        await one.people.save(sergeant)
        assert await one.people.get(sergeant.id) == sergeant


async def test_a_new_line_with_a_known_service_number_is_the_same_person(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        assert await one.people.save(make_person(post="старшина роты")) == sergeant.id
        assert [person.post for person in await one.people.all()] == ["старшина роты"]


async def test_a_struck_off_person_is_found_by_number_alone(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        await one.people.save(replace(sergeant, phone="+77010000001", roles=frozenset({Role.DUTY_OFFICER})))
        await one.people.strike_off(sergeant.id)
        found = await one.people.by_service_number(sergeant.service_number)
        assert found is not None
        assert not found.on_roster
        assert await one.people.all() == ()
        assert await one.people.by_phone("+77010000001") is None
        assert await one.people.with_role(Role.DUTY_OFFICER) == ()


@pytest.mark.parametrize("spelling", ["77010000001", "8 (701) 000-00-01", "+7 701 000 00 01"])
async def test_a_phone_is_found_however_it_is_written(work: OpenSqlWork, sergeant: Person, spelling: str) -> None:
    async with work() as one:
        await one.people.save(replace(sergeant, phone="+77010000001"))
        found = await one.people.by_phone(spelling)
        assert found is not None
        assert found.id == sergeant.id


async def test_a_phone_of_two_people_lets_in_neither(work: OpenSqlWork) -> None:
    async with work() as one:
        await one.people.save(make_person("A-1", phone="+77010000001"))
        await one.people.save(make_person("A-2", phone="87010000001"))
        assert await one.people.by_phone("+77010000001") is None


async def test_no_phone_finds_nobody(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        assert sergeant.phone == ""
        assert await one.people.by_phone("") is None


async def test_people_are_found_by_superior_role_and_subunit(work: OpenSqlWork, commander: Person) -> None:
    async with work() as one:
        first = await one.people.save(make_person("A-1", superior=commander.id, subunit="1 взвод"))
        second = await one.people.save(make_person("A-2", superior=first, roles=frozenset({Role.DUTY_OFFICER})))
        assert [person.id for person in await one.people.subordinates(commander.id)] == [first]
        assert [person.id for person in await one.people.with_role(Role.DUTY_OFFICER)] == [second]
        assert [person.id for person in await one.people.in_subunit("1 взвод")] == [first]
        assert [person.id for person in await one.people.all()] == [commander.id, first, second]
