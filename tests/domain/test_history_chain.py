"""A changed, removed or reordered entry of a kept history is found and named."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.check_code import NotACode, check_code, read_code
from domain.history_chain import Damage, Harm, Link, damages, linked
from domain.history_check import Finding, compare
from domain.people import PersonId
from domain.raports import Action, RaportId, Step

RAPORT = RaportId(9)
AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
ACTIONS = (Action.SEND, Action.NOT_SUPPORT, Action.PASS_UP, Action.APPROVE)


def history() -> list[Link]:
    links: list[Link] = []
    for place, action in enumerate(ACTIONS):
        step = Step(RAPORT, action, PersonId(place + 1), AT + timedelta(days=place), "слова", trace={"days": place})
        links.append(linked(step, links[-1] if links else None))
    return links


CODE = read_code(check_code(RAPORT, 4, history()[-1].hash))


def test_an_intact_history_has_no_damage() -> None:
    assert damages(history()) == ()
    assert damages([]) == ()
    assert compare(CODE, history()) == Finding(())
    assert compare(CODE, history()).intact
    assert not compare(CODE, []).intact


def test_what_came_after_the_sheet_is_no_damage() -> None:
    early = read_code(check_code(RAPORT, 2, history()[1].hash))
    assert compare(early, history()) == Finding((), later=2)


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize(
    "change",
    [
        {"text": "другое"},
        {"actor": PersonId(99)},
        {"at": AT - timedelta(hours=1)},
        {"action": Action.REFUSE},
        {"reason": "staff"},
        {"trace": {"days": 30}},
        {"acted_for": PersonId(7)},
    ],
)
def test_a_changed_entry_is_named(place: int, change: dict[str, object]) -> None:
    links = history()
    links[place] = replace(links[place], step=replace(links[place].step, **change))  # type: ignore[arg-type] # any field
    assert damages(links) == (Damage(Harm.CHANGED, place + 1),)


@pytest.mark.parametrize("place", range(4))
def test_a_changed_entry_with_a_hash_made_anew_is_named(place: int) -> None:
    links = history()
    before = links[place - 1] if place else None
    links[place] = linked(replace(links[place].step, text="другое"), before)
    assert compare(CODE, links).damages == (Damage(Harm.CHANGED, place + 1),)


@pytest.mark.parametrize("place", range(4))
def test_a_removed_entry_is_named(place: int) -> None:
    links = history()
    del links[place]
    assert compare(CODE, links).damages == (Damage(Harm.REMOVED, place + 1),)


def test_a_history_removed_whole_is_named_entry_by_entry() -> None:
    assert [one.number for one in compare(CODE, []).damages] == [1, 2, 3, 4]


def test_reordered_entries_are_named() -> None:
    links = history()
    links[1], links[2] = links[2], links[1]
    assert damages(links) == (Damage(Harm.REORDERED, 2),)


def test_a_history_rewritten_as_a_whole_does_not_fit_the_printed_code() -> None:
    rewritten: list[Link] = []
    for link in history():
        rewritten.append(linked(replace(link.step, actor=PersonId(99)), rewritten[-1] if rewritten else None))
    assert damages(rewritten) == ()
    assert compare(CODE, rewritten).damages == (Damage(Harm.CHANGED, 4),)


def test_a_code_is_read_back_however_it_was_typed() -> None:
    code = check_code(RAPORT, 4, history()[-1].hash)
    assert len(code) == 24
    assert (CODE.raport, CODE.entries) == (RAPORT, 4)
    assert read_code(f" {code.lower().replace('-', '')} ") == CODE
    assert read_code(code.replace("0", "o").replace("1", "l")) == CODE


@pytest.mark.parametrize("typed", ["", "0000", "UUUU-UUUU-UUUU-UUUU-UUUU", "слово"])
def test_what_is_no_code_is_told_apart(typed: str) -> None:
    with pytest.raises(NotACode):
        read_code(typed)


def test_a_mistyped_code_is_told_apart() -> None:
    code = check_code(RAPORT, 4, history()[-1].hash)
    with pytest.raises(NotACode):
        read_code(code[:-6] + ("X" if code[-6] != "X" else "Y") + code[-5:])
