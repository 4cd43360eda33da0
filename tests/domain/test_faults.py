"""A fault of the service carries what is wrong as a field, and its sentence says the same."""

from domain.faults import NotOnRoster
from domain.people import PersonId


def test_a_person_who_is_not_on_the_roster_is_named() -> None:
    fault = NotOnRoster(PersonId(7))
    assert fault.person == PersonId(7)
    assert str(fault) == "person 7 is not on the roster"
