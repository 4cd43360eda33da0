"""The way of a raport up the superior chain."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.people import Person, PersonId, Role
from domain.raports import ANNUAL_LEAVE, Part, Raport, RaportId, RaportState
from domain.route import Seat, chain, decides, first_step, homeless, next_step, part_of
from tests.people import make_person

HEAD, COMPANY, PLATOON, SOLDIER, OFFICER = (PersonId(number) for number in (1, 2, 3, 4, 5))


def unit() -> dict[PersonId, Person]:
    """Head ← company ← platoon ← soldier; a personnel officer below the head."""
    people = (
        make_person("1", id=HEAD, superior=None),
        make_person("2", id=COMPANY, superior=HEAD),
        make_person("3", id=PLATOON, superior=COMPANY),
        make_person("4", id=SOLDIER, superior=PLATOON),
        make_person("5", id=OFFICER, superior=HEAD, roles=frozenset({Role.PERSONNEL_OFFICER})),
    )
    return {person.id: person for person in people}


def waiting(holder: PersonId | None, state: RaportState = RaportState.WAITING) -> Raport:
    since = datetime(2026, 11, 21, tzinfo=UTC)
    return Raport(RaportId(1), ANNUAL_LEAVE, SOLDIER, state, 2, holder=holder, since=since)


def test_the_chain_goes_from_the_direct_superior_to_the_head() -> None:
    people = unit()
    assert [superior.id for superior in chain(people[SOLDIER], people)] == [PLATOON, COMPANY, HEAD]
    assert chain(people[HEAD], people) == ()


def test_a_superior_struck_off_the_roster_is_passed_over() -> None:
    people = unit()
    people[PLATOON] = replace(people[PLATOON], on_roster=False)
    assert first_step(people[SOLDIER], people) == Seat(COMPANY, decides=False)


def test_a_chain_that_bites_its_tail_ends() -> None:
    people = unit()
    people[HEAD] = replace(people[HEAD], superior=PLATOON)
    assert [superior.id for superior in chain(people[SOLDIER], people)] == [PLATOON, COMPANY, HEAD]


def test_the_applicant_is_never_on_his_own_way() -> None:
    people = unit()
    people[HEAD] = replace(people[HEAD], superior=SOLDIER)
    assert SOLDIER not in [superior.id for superior in chain(people[SOLDIER], people)]


def test_a_superior_unknown_to_the_roster_ends_the_chain() -> None:
    people = unit()
    del people[COMPANY]
    assert [superior.id for superior in chain(people[SOLDIER], people)] == [PLATOON]


def test_the_head_decides_and_so_does_whoever_the_roster_calls_commander() -> None:
    people = unit()
    assert decides(people[HEAD])
    assert not decides(people[COMPANY])
    assert decides(replace(people[COMPANY], roles=frozenset({Role.UNIT_COMMANDER})))


def test_the_direct_superior_comes_first_and_endorses() -> None:
    people = unit()
    assert first_step(people[SOLDIER], people) == Seat(PLATOON, decides=False)
    assert first_step(people[COMPANY], people) == Seat(HEAD, decides=True)


def test_for_the_head_the_roster_knows_nobody() -> None:
    people = unit()
    assert first_step(people[HEAD], people) is None


def test_it_goes_on_to_the_next_superior_and_ends_at_the_head() -> None:
    people = unit()
    assert next_step(PLATOON, people[SOLDIER], people) == Seat(COMPANY, decides=False)
    assert next_step(COMPANY, people[SOLDIER], people) == Seat(HEAD, decides=True)
    assert next_step(HEAD, people[SOLDIER], people) is None


def test_there_is_no_next_step_after_somebody_who_is_not_on_the_way() -> None:
    people = unit()
    assert next_step(OFFICER, people[SOLDIER], people) is None


@pytest.mark.parametrize(
    ("person", "part"),
    [
        (SOLDIER, Part.APPLICANT),
        (PLATOON, Part.ENDORSER),
        (COMPANY, Part.READER),
        (HEAD, Part.READER),
        (OFFICER, Part.PERSONNEL),
    ],
)
def test_everybody_has_one_part(person: PersonId, part: Part) -> None:
    people = unit()
    assert part_of(people[person], waiting(PLATOON), people[SOLDIER], people) is part


def test_the_head_who_holds_it_decides() -> None:
    people = unit()
    assert part_of(people[HEAD], waiting(HEAD), people[SOLDIER], people) is Part.DECIDER


def test_a_holder_who_left_the_chain_is_a_stranger() -> None:
    people = unit()
    people[SOLDIER] = replace(people[SOLDIER], superior=COMPANY)
    assert part_of(people[PLATOON], waiting(PLATOON), people[SOLDIER], people) is Part.STRANGER


def test_a_decided_raport_has_no_holder_any_more() -> None:
    people = unit()
    decided = waiting(HEAD, RaportState.APPROVED)
    assert part_of(people[HEAD], decided, people[SOLDIER], people) is Part.READER


def test_a_personnel_officer_struck_off_the_roster_is_a_stranger() -> None:
    people = unit()
    people[OFFICER] = replace(people[OFFICER], on_roster=False)
    assert part_of(people[OFFICER], waiting(PLATOON), people[SOLDIER], people) is Part.STRANGER


def test_a_personnel_officer_plays_the_applicant_alone_in_his_own_raport() -> None:
    people = unit()
    own = replace(waiting(HEAD), applicant=OFFICER)
    assert part_of(people[OFFICER], own, people[OFFICER], people) is Part.APPLICANT


def test_a_raport_whose_holder_left_goes_to_who_stands_there_now() -> None:
    people = unit()
    assert homeless(waiting(PLATOON), people[SOLDIER], people) is None
    people[SOLDIER] = replace(people[SOLDIER], superior=COMPANY)
    assert homeless(waiting(PLATOON), people[SOLDIER], people) == Seat(COMPANY, decides=False)
    assert homeless(waiting(PLATOON, RaportState.APPROVED), people[SOLDIER], people) is None
