"""A new roster against the one in force."""

from dataclasses import replace
from typing import Any

from domain.leave_ledger import EntryKind
from domain.people import Person, PersonId, Role
from domain.ranks import Rank
from domain.roster import Roster, RosterLine, Shift, completed, difference, from_the_top, kept_as
from tests.people import make_person

HEAD = make_person("К-1", id=PersonId(1))
SERGEANT = make_person("А-1", id=PersonId(2), superior=HEAD.id, iin="1", phone="+77000000001")
NOW = Roster((HEAD, SERGEANT), {(SERGEANT.id, EntryKind.OPENING): 10})


def line(person: Person, superior: str = "", leave_used: int | None = None, **facts: Any) -> RosterLine:
    return RosterLine(2, replace(person, id=PersonId(0), superior=None, **facts), superior, leave_used)


SAME = (line(HEAD), line(SERGEANT, "К-1"))


def shifts(*lines: RosterLine) -> tuple[Shift, ...]:
    (change,) = difference(lines, NOW).changed
    return change.shifts


def test_the_same_roster_changes_nothing() -> None:
    found = difference(SAME, NOW)
    assert found.empty
    assert (found.same, found.touched) == (2, frozenset())


def test_who_is_new_is_added_and_who_is_missing_leaves() -> None:
    recruit = make_person("Н-1")
    found = difference((SAME[0], line(recruit, "К-1")), NOW)
    assert [person.service_number for person in found.added] == ["Н-1"]
    assert found.leaving == (SERGEANT,)
    assert found.touched == {"Н-1"}


def test_a_change_says_the_old_value_and_the_new_one() -> None:
    risen = line(SERGEANT, "К-1", rank=Rank.SENIOR_SERGEANT)
    found = difference((SAME[0], risen), NOW)
    (change,) = found.changed
    assert change.shifts == (Shift("rank", Rank.SERGEANT, Rank.SENIOR_SERGEANT),)
    assert (change.before, change.after) == (SERGEANT, risen.person)
    assert (found.same, found.touched) == (1, frozenset({"А-1"}))


def test_another_superior_is_a_change() -> None:
    deputy = make_person("К-2")
    found = difference((SAME[0], line(deputy, "К-1"), line(SERGEANT, "К-2")), NOW)
    assert found.changed[0].shifts == (Shift("superior", "К-1", "К-2"),)


def test_a_superior_who_left_before_is_no_superior() -> None:
    assert difference((line(SERGEANT),), Roster((SERGEANT,), {})).empty


def test_leave_used_before_is_compared_where_the_file_says_it() -> None:
    assert shifts(SAME[0], line(SERGEANT, "К-1", 12)) == (Shift("leave_used", 10, 12),)
    assert difference((SAME[0], line(SERGEANT, "К-1", 10)), NOW).empty


def test_a_number_typed_on_the_other_keyboard_is_the_same_person() -> None:
    latin = line(SERGEANT, "k-1", service_number="A-1")
    (kept,) = completed((latin,), NOW, frozenset())
    assert (kept.number, kept.superior_number) == ("А-1", "К-1")


def test_the_superior_of_somebody_new_takes_the_spelling_of_the_roster_or_of_the_file() -> None:
    lines = (line(make_person("К-2"), "k-1"), line(make_person("Н-1"), "k-2"))
    assert [one.superior_number for one in completed(lines, NOW, frozenset())] == ["К-1", "К-2"]


def test_a_file_without_iins_does_not_wipe_them_out() -> None:
    (kept,) = completed((line(SERGEANT, "К-1", iin=""),), NOW, frozenset())
    assert kept.person.iin == "1"
    (corrected,) = completed((line(SERGEANT, "К-1", iin="2"),), NOW, frozenset())
    assert corrected.person.iin == "2"


def test_a_column_the_file_lacks_stays_as_it_is() -> None:
    empty = line(SERGEANT, "К-1", phone="")
    assert completed((empty,), NOW, frozenset({"phone"}))[0].person.phone == "+77000000001"
    assert completed((empty,), NOW, frozenset())[0].person.phone == ""


def test_somebody_new_is_taken_as_he_is_written() -> None:
    recruit = line(make_person("Н-1", roles=frozenset({Role.DUTY_OFFICER})))
    assert completed((recruit,), NOW, frozenset({"roles"})) == (recruit,)


def test_superiors_come_before_their_subordinates() -> None:
    lines = (line(make_person("С"), "Б"), line(make_person("Б"), "А"), line(make_person("А")))
    assert [one.number for one in from_the_top(lines)] == ["А", "Б", "С"]
    assert from_the_top(()) == ()


def test_a_line_is_kept_under_the_id_its_number_has() -> None:
    ids = {"К-1": HEAD.id, "А-1": SERGEANT.id}
    assert kept_as(SAME[0], ids) == HEAD
    assert kept_as(SAME[1], ids) == SERGEANT
    assert kept_as(line(make_person("Н-1"), "К-1"), ids).id == 0
