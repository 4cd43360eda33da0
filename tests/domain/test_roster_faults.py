"""What can be wrong between the rows of a roster."""

from hypothesis import given
from hypothesis import strategies as st

from domain.roster_faults import Fault, Placed, number_key, roster_faults


def row(number: int, own: str, superior: str = "", **said: str) -> Placed:
    return Placed(number, own, superior, head=not superior, **said)


TREE = (row(2, "К-1"), row(3, "К-2", "К-1"), row(4, "К-3", "К-2"))


def codes(*rows: Placed) -> list[tuple[int, str]]:
    """The faults of superiors."""
    found = roster_faults(rows)
    assert {fault.column for fault in found} <= {"superior"}
    return [(fault.row, fault.code) for fault in found]


def test_a_tree_has_no_fault() -> None:
    assert roster_faults(TREE) == ()


def test_an_empty_roster_has_no_head_to_miss() -> None:
    assert roster_faults(()) == ()


def test_a_double_is_named_in_both_rows() -> None:
    found = roster_faults((*TREE, row(5, "К-2", "К-1")))
    assert found == (Fault(3, "service_number", "double", "К-2"), Fault(5, "service_number", "double", "К-2"))


def test_an_iin_and_a_phone_have_one_owner_too() -> None:
    twins = (row(5, "К-4", "К-1", iin="1", phone="+7"), row(6, "К-5", "К-1", iin="1", phone="+7"))
    assert {fault.column for fault in roster_faults((*TREE, *twins))} == {"iin", "phone"}


def test_only_one_has_no_superior() -> None:
    assert codes(*TREE, row(5, "К-4")) == [(5, "second_head")]


def test_somebody_has_no_superior() -> None:
    assert codes(row(2, "К-1", "К-2"), row(3, "К-2", "К-1"))[-1] == (0, "no_head")


def test_nobody_is_his_own_superior() -> None:
    assert roster_faults((*TREE, row(5, "К-4", "к-4"))) == (Fault(5, "superior", "own_superior", "к-4"),)


def test_a_superior_stands_in_the_file() -> None:
    assert roster_faults((*TREE, row(5, "К-4", "Ы-9"))) == (Fault(5, "superior", "unknown_superior", "Ы-9"),)


def test_only_those_in_the_circle_are_named_not_those_below_it() -> None:
    circle = (row(5, "A", "B"), row(6, "B", "C"), row(7, "C", "A"), row(8, "D", "A"))
    assert codes(*TREE, *circle) == [(5, "circle"), (6, "circle"), (7, "circle")]
    assert [fault.value for fault in roster_faults((*TREE, *circle))] == ["B", "C", "A"]


def test_a_row_whose_number_can_not_be_read_is_looked_at_for_its_superior() -> None:
    assert codes(*TREE, row(5, "", "К-1")) == []
    assert codes(*TREE, row(5, "", "Ы-9")) == [(5, "unknown_superior")]


def test_a_superior_that_can_not_be_read_makes_no_second_head() -> None:
    assert codes(*TREE, Placed(5, "К-4", "")) == []


def test_the_two_keyboards_and_dashes_make_one_number() -> None:
    assert number_key("к – 000 123") == number_key("K-000123")
    assert number_key("К-1") != number_key("К-2")


@given(st.lists(st.integers(0, 11), min_size=12, max_size=12))
def test_every_row_either_reaches_the_head_or_is_below_a_fault(superiors: list[int]) -> None:
    """Any chain of superiors is walked to its end, whatever circles it has."""
    rows = [row(2, "0"), *(row(at + 2, str(at), str(superiors[at])) for at in range(1, 12))]
    faulty = {fault.row for fault in roster_faults(rows)}
    for one in rows:
        way, above = {one.row}, one
        while above.superior and above.row not in faulty:
            above = rows[int(above.superior)]
            assert above.row not in way or above.row in faulty
            way.add(above.row)
        assert not above.superior or above.row in faulty
