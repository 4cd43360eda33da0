"""A table as roster lines, or as faults."""

from dataclasses import replace
from datetime import date

import pytest

from domain.people import TO_AGE_LIMIT, Contract, Discharge
from domain.roster_faults import Fault
from handlers.ports import Sheet
from handlers.roster.header import HeaderFault, under_its_header
from handlers.roster.rows import read_roster
from tests.handlers.roster.tables import HEADER, commander, officer, sergeant, table, unit

TODAY = date(2026, 11, 21)


def faults(**cells: str) -> list[tuple[str, str]]:
    """Of the sergeant's row with these cells."""
    found = read_roster(unit(**cells), TODAY).faults
    assert {fault.row for fault in found} <= {0, 4}
    return [(fault.column, fault.code) for fault in found]


def test_a_unit_without_fault_is_read_whole() -> None:
    reading = read_roster(unit(), TODAY)
    assert reading.faults == ()
    assert [line.number for line in reading.lines] == ["К-000001", "К-000003", "А-000001"]
    assert reading.lines[2].person.contract == Contract(date(2022, 6, 1), date(2027, 6, 1), "5")
    assert (reading.lines[2].superior_number, reading.lines[2].leave_used) == ("К-000001", None)
    assert not reading.has_iin


def test_every_cell_has_its_say() -> None:
    full = unit(
        special_duty="да",
        contract_term="до предельного возраста",
        discharge_expected="01.06.2027",
        discharge_ground="окончание контракта",
        leave_used="10",
        phone="8 700 000 00 01",
        language="ru",
        patronymic="Болатұлы",
    )
    line = read_roster(full, TODAY).lines[2]
    assert line.person.special_duty
    assert line.person.contract is not None
    assert line.person.contract.term == TO_AGE_LIMIT
    assert line.person.discharge == Discharge(date(2027, 6, 1), "contract_end")
    assert line.person.name.full == "Омаров Серік Болатұлы"
    assert (line.leave_used, line.person.phone, line.person.language) == (10, "+77000000001", "ru")


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"last_name": ""}, "last_name", "empty"),
        ({"rank_since": "01.12.2026"}, "rank_since", "in_the_future"),
        ({"birth_date": "01.01.2030"}, "birth_date", "in_the_future"),
        ({"service_start": "01.01.1990"}, "service_start", "before_birth"),
        ({"contract_start": "01.01.1990"}, "contract_start", "before_birth"),
        ({"contract_end": ""}, "contract_end", "contract_incomplete"),
        ({"contract_end": "01.06.2022"}, "contract_end", "ends_before_start"),
        ({"service_kind": "курсант", "contract_term": ""}, "contract_term", "contract_incomplete"),
        ({"service_kind": "призыв"}, "service_kind", "contract_of_conscript"),
        ({"discharge_ground": "здоровье"}, "discharge_expected", "ground_without_day"),
        ({"superior": "А-000001"}, "superior", "own_superior"),
        ({"post": "=A1"}, "post", "formula"),
    ],
)
def test_a_fault_is_named_by_its_column(cells: dict[str, str], column: str, code: str) -> None:
    assert (column, code) in faults(**cells)


def test_today_itself_is_not_in_the_future() -> None:
    assert faults(rank_since="21.11.2026") == []


def test_all_that_is_missing_of_a_contract_is_named_once() -> None:
    found = faults(contract_start="", contract_term="", contract_end="")
    assert [column for column, _code in found] == ["contract_start", "contract_term", "contract_end"]


def test_who_was_called_up_needs_no_contract() -> None:
    assert faults(service_kind="призыв", contract_start="", contract_term="", contract_end="") == []


def test_a_row_with_a_fault_still_stands_in_the_tree() -> None:
    """Its subordinates are not told that their superior is unknown."""
    below = sergeant(service_number="А-000002", superior="А-000001")
    found = read_roster(unit(below, rank="старший майор"), TODAY).faults
    assert found == (Fault(4, "rank", "unknown_rank", "старший майор"),)


def test_faults_between_rows_are_named_together_with_those_within() -> None:
    found = read_roster(unit(sergeant(superior="Ы-1"), rank="?"), TODAY).faults
    assert {fault.code for fault in found} == {"unknown_rank", "double", "unknown_superior"}


def test_blank_rows_are_passed_over_and_numbers_stay_those_of_the_file() -> None:
    sheet = unit(rank="?")
    rows = (*sheet.rows[:2], (4, ("", " ")), (5, sheet.rows[2][1]))
    assert read_roster(replace(sheet, rows=rows), TODAY).faults[0].row == 5


def test_a_short_row_lacks_its_last_cells_alone() -> None:
    sheet = unit()
    number, cells = sheet.rows[2]
    short = replace(sheet, rows=(*sheet.rows[:2], (number, cells[: HEADER.index("Special duty (+10 days)")])))
    assert read_roster(short, TODAY).faults == ()


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_header_is_known_in_three_languages_whatever_its_case_and_spacing(language: str) -> None:
    sheet = unit()
    from_template = {"kk": "  жеке   НӨМІРІ ", "ru": "личныи\u0306 номер", "en": "SERVICE_NUMBER"}[language]
    assert read_roster(replace(sheet, header=(from_template, *sheet.header[1:])), TODAY).faults == ()


def test_a_table_without_the_columns_is_no_roster() -> None:
    with pytest.raises(HeaderFault) as fault:
        read_roster(table(commander(), without=("rank", "superior")), TODAY)
    assert fault.value.missing == ("rank", "superior")


def test_a_column_that_stands_twice_is_refused() -> None:
    sheet = unit()
    twice = Sheet((*sheet.header, "Должность"), tuple((number, (*row, "")) for number, row in sheet.rows))
    with pytest.raises(HeaderFault) as fault:
        read_roster(twice, TODAY)
    assert fault.value.double == ("post",)


def test_what_the_file_has_no_column_for_is_said() -> None:
    lean = table(commander(), officer(), without=("phone", "language", "special_duty", "iin", "leave_used"))
    assert read_roster(lean, TODAY).silent == {"phone", "language", "special_duty"}


@pytest.mark.parametrize(
    "cells", [{"iin": "991399000009"}, {"iin": "9913990000"}, {"post": "991399000009"}, {"phone": "991399000009"}]
)
def test_an_iin_is_noticed_also_in_another_column_or_mistyped(cells: dict[str, str]) -> None:
    assert read_roster(unit(**cells), TODAY).has_iin


def test_the_header_may_stand_under_a_title() -> None:
    sheet = unit()
    titled = Sheet(("Личный состав", ""), ((2, ("", "")), (3, sheet.header), *[(n + 2, row) for n, row in sheet.rows]))
    found = under_its_header(titled)
    assert (found.header, found.header_row, found.rows[0][0]) == (sheet.header, 3, 4)


def test_the_remarks_of_an_earlier_try_are_taken_away() -> None:
    sheet = unit()
    remarked = Sheet((*sheet.header, "Замечания"), tuple((number, (*row, "!")) for number, row in sheet.rows))
    assert under_its_header(remarked) == sheet


def test_a_table_without_header_stays_as_it_is() -> None:
    plain = Sheet(("a", "b"), ((2, ("c", "d")),))
    assert under_its_header(plain) == plain
