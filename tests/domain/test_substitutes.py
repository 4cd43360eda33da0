"""Substitutes and absences: a raport always finds somebody, and never its own applicant."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.people import Person, PersonId, Role
from domain.raports import Part, Raport, RaportId, RaportKind, RaportState
from domain.route import acting, chain, part_of
from domain.substitutes import Duty, NotNamed, Substitution, duty_on, refusal
from tests.people import make_person

HEAD, COMPANY, PLATOON, SOLDIER, DEPUTY = (PersonId(number) for number in (1, 2, 3, 4, 5))
TODAY = date(2026, 11, 21)
SIZE = 8


def unit() -> dict[PersonId, Person]:
    """Head ← company ← platoon ← soldier; a deputy below the head."""
    people = (
        make_person("1", id=HEAD, superior=None),
        make_person("2", id=COMPANY, superior=HEAD),
        make_person("3", id=PLATOON, superior=COMPANY),
        make_person("4", id=SOLDIER, superior=PLATOON),
        make_person("5", id=DEPUTY, superior=HEAD),
    )
    return {person.id: person for person in people}


def held(holder: PersonId, applicant: PersonId = SOLDIER) -> Raport:
    since = datetime(2026, 11, 20, tzinfo=UTC)
    kind = RaportKind("annual_leave")
    return Raport(RaportId(1), kind, applicant, RaportState.WAITING, 2, holder=holder, since=since)


def who(holder: PersonId, duty: Duty, applicant: PersonId = SOLDIER) -> tuple[PersonId, PersonId | None, bool]:
    people = unit()
    found = acting(held(holder, applicant), people[applicant], people, duty)
    assert found is not None
    return found.person, found.acted_for, found.decides


def test_one_who_is_there_answers_himself() -> None:
    assert who(PLATOON, Duty()) == (PLATOON, None, False)
    assert who(HEAD, Duty()) == (HEAD, None, True)


def test_a_substitute_answers_in_the_place_of_his_principal_with_his_powers() -> None:
    assert who(HEAD, Duty(substitutes={HEAD: DEPUTY})) == (DEPUTY, HEAD, True)
    assert who(PLATOON, Duty(substitutes={PLATOON: DEPUTY})) == (DEPUTY, PLATOON, False)


def test_a_chain_of_substitutes_is_followed_to_its_end() -> None:
    assert who(PLATOON, Duty(substitutes={PLATOON: COMPANY, COMPANY: DEPUTY})) == (DEPUTY, PLATOON, False)


def test_where_nobody_stands_in_it_goes_to_the_next_above() -> None:
    assert who(PLATOON, Duty(away=frozenset({PLATOON}))) == (COMPANY, None, False)
    assert who(PLATOON, Duty(away=frozenset({PLATOON, COMPANY}))) == (HEAD, None, True)
    assert who(PLATOON, Duty(frozenset({DEPUTY}), {PLATOON: DEPUTY})) == (COMPANY, None, False)


def test_where_nobody_above_is_there_the_holder_answers_from_his_leave() -> None:
    assert who(HEAD, Duty(away=frozenset({HEAD}))) == (HEAD, None, True)


def test_a_substitute_does_not_answer_his_own_raport() -> None:
    assert who(COMPANY, Duty(substitutes={COMPANY: PLATOON}), applicant=PLATOON) == (HEAD, None, True)
    assert who(HEAD, Duty(substitutes={HEAD: DEPUTY}), applicant=DEPUTY) == (HEAD, None, True)


def test_a_circle_that_stands_all_the_same_leads_to_the_next_above() -> None:
    assert who(PLATOON, Duty(substitutes={PLATOON: DEPUTY, DEPUTY: PLATOON})) == (COMPANY, None, False)


def test_the_part_follows_who_answers_today() -> None:
    people, duty = unit(), Duty(substitutes={HEAD: DEPUTY})
    raport = held(HEAD)
    parts = {person: part_of(people[person], raport, people[SOLDIER], people, duty) for person in people}
    assert parts[DEPUTY] is Part.DECIDER
    assert parts[HEAD] is Part.READER
    assert parts[SOLDIER] is Part.APPLICANT


def named(principal: PersonId, substitute: PersonId, first: int = 0, last: int = 9) -> Substitution:
    days = TODAY + timedelta(days=first), TODAY + timedelta(days=last)
    return Substitution(0, principal, substitute, *days, HEAD)


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (named(HEAD, DEPUTY), None),
        (named(HEAD, HEAD), NotNamed.HIMSELF),
        (named(HEAD, DEPUTY, 5, 4), NotNamed.BACKWARDS),
        (named(HEAD, DEPUTY, -5, -1), NotNamed.PAST),
        (named(COMPANY, SOLDIER, 9, 20), NotNamed.TWICE),
        (named(COMPANY, SOLDIER, 10, 20), None),
        (named(PLATOON, COMPANY), NotNamed.TWICE),
        (named(DEPUTY, COMPANY), NotNamed.CIRCLE),
        (named(DEPUTY, COMPANY, 10, 20), None),
    ],
)
def test_what_cannot_stand_is_refused_when_it_is_named(new: Substitution, why: NotNamed | None) -> None:
    standing = [named(COMPANY, PLATOON), named(PLATOON, DEPUTY)]
    assert refusal(new, standing, TODAY) is why


def test_a_duty_holds_the_substitutions_of_its_day_alone() -> None:
    listed = [named(HEAD, DEPUTY), named(PLATOON, DEPUTY, 1, 2)]
    assert duty_on(TODAY, (), listed).substitutes == {HEAD: DEPUTY}


ids = st.integers(1, SIZE).map(PersonId)
pairs = st.dictionaries(ids, ids, max_size=SIZE)


@st.composite
def trees(draw: st.DrawFn) -> dict[PersonId, Person]:
    """Any superiors whatever, circles and gaps among them; some are off the roster, some are commanders."""
    superiors = draw(st.dictionaries(ids, ids, max_size=SIZE))
    commanders, gone = draw(st.frozensets(ids)), draw(st.frozensets(ids))
    people = {}
    for number in range(1, SIZE + 1):
        one = PersonId(number)
        roles = frozenset({Role.UNIT_COMMANDER}) if one in commanders else frozenset[Role]()
        person = make_person(str(number), id=one, superior=superiors.get(one), roles=roles)
        people[one] = replace(person, on_roster=one not in gone)
    return people


@given(trees(), pairs, st.frozensets(ids), ids, ids)
def test_however_the_unit_stands_the_applicant_never_answers_and_somebody_does(
    people: dict[PersonId, Person],
    substitutes: dict[PersonId, PersonId],
    away: frozenset[PersonId],
    applicant: PersonId,
    holder: PersonId,
) -> None:
    duty, raport = Duty(away, substitutes), held(holder, applicant)
    found = acting(raport, people[applicant], people, duty)
    parts = {one: part_of(person, raport, people[applicant], people, duty) for one, person in people.items()}
    answering = [one for one, part in parts.items() if part in (Part.DECIDER, Part.ENDORSER)]
    assert parts[applicant] is Part.APPLICANT
    assert applicant not in answering
    on_the_way = any(superior.id == holder for superior in chain(people[applicant], people))
    assert answering == ([found.person] if found else [])
    assert (found is not None) == on_the_way
