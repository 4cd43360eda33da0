"""Cells as people write them."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from domain.people import TO_AGE_LIMIT, Role, ServiceKind, Sex
from domain.ranks import Rank
from handlers.roster import cells
from handlers.roster.cells import CellFault


@pytest.mark.parametrize("text", ["31.12.2026", "2026-12-31", "31/12/2026", "2026-12-31 00:00:00"])
def test_a_day_is_read_in_three_usual_forms(text: str) -> None:
    assert cells.day(text) == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("read", "text", "meant"),
    [
        (cells.sex, "Ж", Sex.FEMALE),
        (cells.sex, "ер", Sex.MALE),
        (cells.rank, "Старший  сержант", Rank.SENIOR_SERGEANT),
        (cells.rank, "аға сержант", Rank.SENIOR_SERGEANT),
        (cells.service_kind, "По контракту", ServiceKind.CONTRACT),
        (cells.service_kind, "conscript_officer", ServiceKind.CONSCRIPT_OFFICER),
        (cells.term, "5 лет", "5"),
        (cells.term, "шекті жасқа дейін", TO_AGE_LIMIT),
        (cells.ground, "Здоровье", "health"),
        (cells.language, "Қазақша", "kk"),
        (cells.yes_or_no, "иә", True),
        (cells.yes_or_no, "Нет", False),
        (cells.roles, "кадры; дежурный", frozenset({Role.PERSONNEL_OFFICER, Role.DUTY_OFFICER})),
        (cells.iin, "991399000009", "991399000009"),
        (cells.phone, "8 (700) 000-00-01", "+77000000001"),
        (cells.leave_days, "0", 0),
        (cells.words_of, "в/ч  00000", "в/ч 00000"),
        (cells.words_of, "командир взвода?", None),
        (cells.unspoilt, "=A1", None),
    ],
)
def test_a_cell_means(read: Callable[[str], Any], text: str, meant: Any) -> None:
    if meant is None:
        with pytest.raises(CellFault):
            read(text)
    else:
        assert read(text) == meant


@pytest.mark.parametrize(
    ("read", "text", "code"),
    [
        (cells.day, "31.12.26", "not_a_date"),
        (cells.day, "45000", "not_a_date"),
        (cells.day, "29.02.2027", "no_such_day"),
        (cells.day, "01.01.1094", "odd_year"),
        (cells.sex, "?", "unknown_sex"),
        (cells.rank, "старший майор", "unknown_rank"),
        (cells.service_kind, "наёмник", "unknown_service_kind"),
        (cells.term, "4", "unknown_term"),
        (cells.ground, "надоело", "unknown_ground"),
        (cells.language, "fr", "unknown_language"),
        (cells.yes_or_no, "иногда", "not_yes_or_no"),
        (cells.roles, "кадры; замполит", "unknown_role"),
        (cells.iin, "991399000000", "bad_iin"),
        (cells.phone, "2-12-85", "bad_phone"),
        (cells.phone, "нет", "bad_phone"),
        (cells.leave_days, "61", "bad_leave_days"),
        (cells.leave_days, "-1", "bad_leave_days"),
        (cells.leave_days, "12.5", "bad_leave_days"),
        (cells.words_of, "Т?легенов", "lost_letters"),
        (cells.words_of, "Нұрлан\ufffd", "lost_letters"),
        (cells.unspoilt, "#REF!", "formula"),
    ],
)
def test_a_cell_that_can_not_be_read_says_why(read: Callable[[str], Any], text: str, code: str) -> None:
    with pytest.raises(CellFault) as fault:
        read(text)
    assert fault.value.code == code


def test_letters_written_in_two_signs_become_one() -> None:
    assert cells.word("Андреи\u0306") == "Андрей"
