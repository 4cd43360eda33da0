"""The made-up unit in examples/: what is committed is what its maker makes, and it says what the guide promises."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.demo_people import OFFICER, PHONES
from bot.spreadsheets import SpreadsheetFiles
from domain.dates import months_after
from domain.iin import is_valid_iin
from domain.leave_ledger import SAID_BY_ROSTER
from domain.people import PersonId, Role, ServiceKind
from domain.roster import Roster, RosterLine, Shift, difference, kept_as
from examples.make_unit import DAY, FOLDER, made
from handlers.ports import Sheet
from handlers.roster.fault_words import FAULT_CODES
from handlers.roster.header import under_its_header
from handlers.roster.rows import Reading, read_roster

FILES = SpreadsheetFiles()
OF_THE_WHOLE_FILE = {"no_head", "officer_missing", "no_officer"}


def sheet(name: str) -> Sheet:
    return FILES.read(name, (FOLDER / name).read_bytes())


def reading(name: str) -> Reading:
    return read_roster(under_its_header(sheet(name)), DAY)


@pytest.fixture(scope="module")
def lines() -> tuple[RosterLine, ...]:
    return reading("unit-120.xlsx").lines


@pytest.mark.parametrize("name", sorted(made(DAY)))
def test_what_is_committed_is_what_is_made(name: str) -> None:
    assert FILES.read(name, made(DAY)[name]) == sheet(name)


def test_every_file_is_made() -> None:
    assert {file.name for file in Path(FOLDER).glob("unit-*")} == set(made(DAY))


@pytest.mark.parametrize("name", sorted(name for name in made(DAY) if name.startswith("unit-120")))
def test_a_unit_of_120_without_fault(name: str) -> None:
    assert reading(name).faults == ()
    assert len(reading(name).lines) == 120


@pytest.mark.parametrize("day", [date(2028, 2, 29), date(2027, 1, 1)])
def test_the_unit_can_be_made_for_another_day(day: date) -> None:
    found = read_roster(FILES.read("", made(day)["unit-120.xlsx"]), day)
    assert found.faults == ()


def test_only_one_file_holds_iins_and_they_are_samples() -> None:
    assert [name for name in sorted(made(DAY)) if reading(name).has_iin] == ["unit-120-with-iin.xlsx"]
    iins = [line.person.iin for line in reading("unit-120-with-iin.xlsx").lines]
    assert all(is_valid_iin(iin) and iin[2:4] == "13" for iin in iins)
    assert len(set(iins)) == 120


def test_phones_are_samples(lines: tuple[RosterLine, ...]) -> None:
    shown = {phone["phone"] for phone in PHONES}
    phones = [line.person.phone for line in lines if line.person.phone]
    assert all(phone.startswith("+7700000") or phone in shown for phone in phones)
    assert shown <= set(phones)


def test_the_demo_s_officer_is_among_them_as_the_demo_knows_him(lines: tuple[RosterLine, ...]) -> None:
    (officer,) = (line.person for line in lines if line.number == OFFICER.service_number)
    assert (officer.name, officer.birth_date, officer.rank, officer.phone) == (
        OFFICER.name,
        OFFICER.birth_date,
        OFFICER.rank,
        OFFICER.phone,
    )
    assert officer.has(Role.PERSONNEL_OFFICER)


def test_every_role_and_kind_of_service_is_there(lines: tuple[RosterLine, ...]) -> None:
    assert {role for line in lines for role in line.person.roles} == set(Role)
    assert {line.person.service_kind for line in lines} == set(ServiceKind)


def test_contracts_end_around_the_day(lines: tuple[RosterLine, ...]) -> None:
    ends = [line.person.contract.end for line in lines if line.person.contract]
    within = Counter("late" if end < months_after(DAY, 2) else "soon" for end in ends if end < months_after(DAY, 6))
    assert within["late"] >= 5
    assert within["soon"] >= 20
    assert min(ends) > DAY
    assert max(ends) > DAY + timedelta(days=3 * 365)


def test_nobody_is_named_like_another(lines: tuple[RosterLine, ...]) -> None:
    assert len({line.person.name for line in lines}) == 120


def test_the_csv_in_kazakh_says_the_same(lines: tuple[RosterLine, ...]) -> None:
    assert reading("unit-120.csv").lines == lines


def test_the_csv_of_windows_says_the_same_but_for_kazakh_letters(lines: tuple[RosterLine, ...]) -> None:
    found = {shift.field for shift in _shifts(lines, reading("unit-120-cp1251-semicolon.csv").lines)}
    assert found == {"name"}


def test_the_changed_file_adds_moves_and_strikes_off(lines: tuple[RosterLine, ...]) -> None:
    found = difference(reading("unit-120-changed.xlsx").lines, _in_force(lines))
    assert (len(found.added), len(found.leaving)) == (3, 3)
    fields = {shift.field for change in found.changed for shift in change.shifts}
    assert {"superior", "rank", "post", "subunit", "contract", "phone", "language"} <= fields


def test_the_faulty_file_has_every_fault_a_row_can_have() -> None:
    found = {fault.code for fault in reading("unit-errors.xlsx").faults}
    assert found == set(FAULT_CODES) - OF_THE_WHOLE_FILE


def _in_force(lines: tuple[RosterLine, ...]) -> Roster:
    """The lines as if kept: ids by their order."""
    ids = {line.number: PersonId(at) for at, line in enumerate(lines, 1)}
    people = [kept_as(line, ids) for line in lines]
    openings = {
        (ids[line.number], SAID_BY_ROSTER[column]): days for line in lines for column, days in line.leave_said.items()
    }
    return Roster(people, openings)


def _shifts(lines: tuple[RosterLine, ...], other: tuple[RosterLine, ...]) -> list[Shift]:
    found = difference(other, _in_force(lines))
    assert not found.added
    assert not found.leaving
    return [shift for change in found.changed for shift in change.shifts]
