"""One instance of every screen of the roster conversation."""

from dataclasses import replace
from datetime import date

from domain.people import Contract, Name, Person, PersonId, Role, ServiceKind, Sex
from domain.ranks import Rank
from domain.roster import Change, Difference, Shift
from domain.roster_faults import Fault
from handlers.roster import wording
from handlers.roster.fault_words import FAULT_CODES
from handlers.screens import Document, Screen
from tests.people import make_person

DOCUMENT = Document("sarbaz-roster.xlsx", b"...")
SERGEANT = make_person(id=PersonId(4))
DIGEST = "0123456789abcdef"


def shifts() -> tuple[Shift, ...]:
    """One of every sort of value."""
    contract = Contract(date(2026, 6, 1), date(2031, 6, 1), "5")
    return (
        Shift("name", SERGEANT.name, Name("Омаров", "Серік")),
        Shift("rank", Rank.SERGEANT, Rank.SENIOR_SERGEANT),
        Shift("rank_since", date(2022, 5, 7), date(2026, 5, 7)),
        Shift("post", "стрелок", "водитель"),
        Shift("superior", "К-000001", "К-000002"),
        Shift("contract", None, contract),
        Shift("contract", contract, replace(contract, term="10")),
        Shift("leave_used", None, 10),
        Shift("special_duty", False, True),
        Shift("roles", frozenset(), frozenset({Role.DUTY_OFFICER})),
        Shift("sex", Sex.MALE, Sex.FEMALE),
        Shift("service_kind", ServiceKind.CONSCRIPT, ServiceKind.CONTRACT),
        Shift("phone", "", "+77000000001"),
    )


def change(*found: Shift) -> Change:
    return Change(SERGEANT, SERGEANT, found)


def people(count: int) -> tuple[Person, ...]:
    return tuple(make_person(f"A-{at:06}") for at in range(count))


def screens() -> dict[str, Screen]:
    faults = tuple(Fault(row, "rank", code, "?") for row, code in enumerate(FAULT_CODES))
    every_shift = {
        f"changed_{at}": wording.preview(Difference((), (change(shift),), (), 119), DIGEST)
        for at, shift in enumerate(shifts())
    }
    unreadable = {
        f"unreadable_{code}": wording.unreadable(code)
        for code in ("not_a_table", "too_large", "macros", "empty", "encoding")
    }
    every_fault = {f"fault_{fault.code}": wording.faulty((fault,), DOCUMENT) for fault in faults}
    return {
        "not_yours": wording.not_yours(),
        "overview": wording.overview(120, 7),
        "template": wording.template(DOCUMENT),
        "ask_file": wording.ask_file(False),
        "ask_file_with_iins": wording.ask_file(True),
        "iin_refused": wording.iin_refused(),
        "no_roster": wording.no_roster(("service_number", "rank"), ("post",)),
        "faulty": wording.faulty(faults, DOCUMENT),
        "faulty_as_a_whole": wording.faulty(faults[:1]),
        "nothing_new": wording.preview(Difference((), (), (), 120), DIGEST),
        "preview": wording.preview(Difference(people(20), (change(*shifts()),), people(1), 100), DIGEST),
        "preview_gone": wording.preview_gone(),
        "applied": wording.applied(Difference(people(3), (), people(1), 119), 2),
        "dropped": wording.dropped(),
        **every_shift,
        **unreadable,
        **every_fault,
    }
