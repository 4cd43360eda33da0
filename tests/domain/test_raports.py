"""The table of moves: what is in it has an effect, what is not has none."""

from itertools import product

from domain.leave_ledger import EntryKind, LeaveEntry, Movement, movement
from domain.people import Name, PersonId
from domain.raports import MOVES, Action, Part, RaportState, next_state
from tests.people import make_person


def test_nothing_outside_the_table_has_an_effect() -> None:
    for state, action, part in product(RaportState, Action, Part):
        assert next_state(state, action, part) is MOVES.get((state, action, part))


def test_nobody_decides_his_own_raport() -> None:
    deciding = {Action.APPROVE, Action.REFUSE, Action.RETURN, Action.SUPPORT, Action.NOT_SUPPORT, Action.PASS_UP}
    assert not [move for move in MOVES if move[1] in deciding and move[2] is Part.APPLICANT]


def test_only_who_decides_approves_or_refuses() -> None:
    assert {part for _, action, part in MOVES if action in (Action.APPROVE, Action.REFUSE)} == {Part.DECIDER}


def test_readers_and_strangers_do_nothing() -> None:
    assert not [move for move in MOVES if move[2] in (Part.READER, Part.STRANGER)]


def test_an_ended_raport_stays_as_it_is() -> None:
    ended = (RaportState.ACKNOWLEDGED, RaportState.REFUSAL_SEEN, RaportState.WITHDRAWN)
    assert not [move for move in MOVES if move[0] in ended]


def test_a_no_of_a_superior_does_not_stop_it() -> None:
    assert next_state(RaportState.WAITING, Action.NOT_SUPPORT, Part.ENDORSER) is RaportState.WAITING


def entry(kind: EntryKind, days: int) -> LeaveEntry:
    person = make_person()
    return LeaveEntry(person.id, 2026, kind, days, person.birth_date)


def test_a_balance_is_the_sum_of_its_entries() -> None:
    entries = (
        entry(EntryKind.OPENING, 5),
        entry(EntryKind.CARRIED, 7),
        entry(EntryKind.RESERVED, 10),
        entry(EntryKind.FREED, 10),
        entry(EntryKind.RESERVED, 12),
        entry(EntryKind.USED, 8),
        entry(EntryKind.GIVEN_BACK, 3),
        entry(EntryKind.BURNT, 2),
    )
    assert movement(entries) == Movement(carried=7, used=10, pending=12, burnt=2)


def test_names_are_as_written_and_short_as_papers_sign() -> None:
    assert Name("Омаров", "Серік", "Болатұлы").full == "Омаров Серік Болатұлы"
    assert Name("Омаров", "Серік").full == "Омаров Серік"
    assert Name("Омаров", "Серік").short == "С. Омаров"
    assert Name("Омаров", "").short == "Омаров"


def test_a_person_has_the_roles_of_the_roster_alone() -> None:
    assert not make_person(id=PersonId(1)).roles
