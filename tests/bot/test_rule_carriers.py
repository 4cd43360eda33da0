"""What carries each rule is there: asked of the bot's own registries, as it is wired."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

import pytest
from aiogram import Router

from bot.conversations import kinds, make_dispatcher, notice_views
from domain.ledger import WORKED_USES, Carriers, Ledger, Rule, State, empty_claims
from domain.raports import MOVES, Action
from handlers.entries import OpenRule
from handlers.law.presses import OpenTopic
from handlers.law.topics import by_topic
from handlers.law.usecase import Library
from handlers.ports import UnitOfWork
from handlers.screens import Line, Look, Said
from storage.rulebook.ledger import function_exists, load_ledger
from tests.desks import desk_of
from tests.fake_clock import FakeClock

#: acts whose rules are read in /law, and those whose guides the next issues bring
READ: Final = ("order-287", "decree-124")
PROMISE: Final = re.compile(r"issue [45]: \S.*")
GUIDES: Final = "issue: guides for insurance and social services"


def test_no_claim_is_made_without_what_carries_it(ledger: Ledger) -> None:
    assert list(empty_claims(ledger, carriers(ledger.rules))) == []


@pytest.mark.parametrize(
    "claim",
    [
        State(computed=("domain.rules.nowhere.f",)),
        State(shown=("guide",)),
        State(scheduled=("contract_ends",)),
        State(checked=("annual_leave.dream",)),
        State(checked=("annual_dream.send",)),
        State(checked=("send",)),
        State(checked=("annual_leave.hand_over",)),
    ],
)
def test_a_claim_of_what_the_bot_has_not_is_found(claim: State) -> None:
    assert len(list(empty_claims(Ledger({}, {"a.rule": claim}), carriers({})))) == 1


def test_every_rule_of_the_browsed_acts_opens_from_its_topic_with_the_acts_own_words(ledger: Ledger) -> None:
    library, desk = Library(ledger.rules), desk_of(None, no_work, FakeClock())
    opened = [rule for topic in by_topic(ledger.rules) for rule in opened_from(library, topic)]
    assert sorted(opened) == sorted(rule.id for rule in ledger.rules.values() if rule.act in READ)
    for rule_id in opened:
        rule, shown = ledger.rules[rule_id], library.rule(rule_id, desk)
        assert shown.lines[0] == Line(Said(rule.statement), Look.TITLE)
        assert Line(rule.quote, Look.QUOTE) in shown.lines


def opened_from(library: Library, topic: str) -> set[str]:
    """The rules that the pages of a topic lead to, turned one by one to the last."""
    opened: set[str] = set()
    page: OpenTopic | None = OpenTopic(topic)
    while page is not None:
        presses = [button.press for row in library.topic(topic, page.page).rows for button in row]
        opened |= {press.rule for press in presses if isinstance(press, OpenRule)}
        onward = [press for press in presses if isinstance(press, OpenTopic) and press.page > page.page]
        page = onward[0] if onward else None
    return opened


def test_every_guide_rule_of_the_browsed_acts_is_shown(ledger: Ledger) -> None:
    guides = [rule.id for rule in ledger.rules.values() if rule.use == "guide" and rule.act in READ]
    assert [one for one in guides if "law" not in ledger.states[one].shown or ledger.states[one].coming] == []


def test_only_the_guides_of_the_other_acts_wait_without_an_issue_of_their_own(ledger: Ledger) -> None:
    for rule in ledger.rules.values():
        for promise in ledger.states[rule.id].coming:
            if rule.use == "guide":
                assert (rule.act in READ, promise) == (False, GUIDES), rule.id
            else:
                assert PROMISE.fullmatch(promise), rule.id


def test_what_a_deadline_or_a_sum_rests_on_is_computed_now(ledger: Ledger) -> None:
    due = [rule.id for rule in ledger.rules.values() if rule.use in ("check_deadline", "calculate")]
    assert [one for one in due if not ledger.states[one].computed] == []


def test_what_only_waits_is_a_notice_a_task_or_a_raport_of_the_next_issues(ledger: Ledger) -> None:
    waiting = [one for one, state in ledger.states.items() if state.names == ("coming",)]
    uses = {ledger.rules[one].use for one in waiting} & WORKED_USES
    assert uses <= {"notify", "hr_task", "file_report"}


def carriers(rules: Mapping[str, Rule]) -> Carriers:
    """The registries of the bot: the routers it includes, the notices it words, the moves of its kinds of raport."""
    screens = set(named(make_dispatcher(rules)))
    return Carriers(function_exists, screens.__contains__, notice_views().__contains__, step_exists)


def named(router: Router) -> Iterator[str]:
    yield router.name
    for below in router.sub_routers:
        yield from named(below)


def step_exists(name: str) -> bool:
    """A kind of raport that can be filed, and something a person can do to it: "annual_leave.send"."""
    kind, _, action = name.partition(".")
    return kind in kinds() and action in {move.value for _, move, _ in MOVES if move is not Action.HAND_OVER}


def no_work() -> UnitOfWork:
    raise AssertionError("a rule is read without the database")


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return load_ledger()
