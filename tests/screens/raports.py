"""One instance of every screen around a raport: its card in each state for each reader, lists, questions, notices."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.answer_time import AnswerTime
from domain.law import Citation, Status
from domain.people import Name, PersonId, Role
from domain.ranks import Rank
from domain.raports import (
    CONTRACT_LEAVING,
    CONTRACT_RENEWAL,
    Action,
    OrderMark,
    Part,
    Raport,
    RaportId,
    RaportKind,
    RaportState,
    Step,
)
from domain.unit_rules import UNIT_ACT
from handlers.contract.kind import kinds
from handlers.kinds import Kinds
from handlers.raports import wording
from handlers.raports.answer_term import term_words
from handlers.raports.card import Card, card
from handlers.raports.moving import Halt, Scene
from handlers.raports.names import toast_of
from handlers.raports.opinions import ready_words
from handlers.screens import Line, Look, Screen, _
from tests.domain.norms import norm
from tests.people import make_person

AT = datetime(2026, 11, 21, 4, tzinfo=UTC)
SERGEANT = make_person(id=PersonId(4), superior=PersonId(2))
CAPTAIN = make_person(
    "K-2", id=PersonId(2), name=Name("Ким", "Андрей"), rank=Rank.CAPTAIN, post="командир роты", superior=PersonId(1)
)
HEAD = make_person("K-1", id=PersonId(1), name=Name("Ахметов", "Нұрлан"), roles=frozenset({Role.UNIT_COMMANDER}))
PEOPLE = {person.id: person for person in (SERGEANT, CAPTAIN, HEAD)}
DECREE = norm("entry.conscript_decision", 10, unit="working_days")
TIMES = tuple(
    AnswerTime(date(2026, 12, 4), found)
    for found in (
        DECREE,
        replace(DECREE, status=Status.UNKNOWN),
        replace(DECREE, status=Status.UNIT_RULE, citation=Citation(UNIT_ACT, "order 12", date(2026, 1, 1))),
    )
)
FACTS = (
    Line(_("Present contract ends: %(end)s", end=date(2027, 6, 1))),
    Line("Он нужен в другом взводе <b>", Look.WARN),
)


def raport(state: RaportState, kind: RaportKind = CONTRACT_RENEWAL) -> Raport:
    held = CAPTAIN.id if state in (RaportState.WAITING, RaportState.RETURNED) else None
    sent = state is not RaportState.DRAFT
    return Raport(
        RaportId(7),
        kind,
        SERGEANT.id,
        state,
        3,
        {"term": "5", "contract_end": "2027-06-01"},
        holder=held,
        since=AT,
        number="2026/17" if sent else "",
        sent_on=date(2026, 11, 21) if sent else None,
        order=OrderMark("215-к", date(2026, 12, 5))
        if state in (RaportState.ORDERED, RaportState.ACKNOWLEDGED)
        else None,
    )


def history() -> tuple[Step, ...]:
    said = {Action.NOT_SUPPORT: "Он нужен в другом взводе <b>"}
    ready = {Action.REFUSE: "staff", Action.RETURN: "check", Action.PASS_UP: "neutral"}
    return tuple(
        Step(RaportId(7), action, SERGEANT.id, AT, said.get(action, ""), ready.get(action, "")) for action in Action
    )


def shown(state: RaportState, part: Part, kinds_: Kinds) -> Screen:
    of = raport(state)
    facts = FACTS if part in (Part.DECIDER, Part.ENDORSER) else ()
    past = history() if state is RaportState.REFUSED else ()
    return card(Card(Scene(of, SERGEANT, part, PEOPLE), kinds_[of.kind], past, facts), toast_of(Action.SEND))


def screens() -> dict[str, Screen]:
    known = kinds()
    waiting = raport(RaportState.WAITING)
    leaving = replace(raport(RaportState.APPROVED, CONTRACT_LEAVING), number="2026/18")
    many = tuple((replace(waiting, id=RaportId(number)), SERGEANT) for number in range(1, 40))
    cards = {f"card_{state}_{part}": shown(state, part, known) for state in RaportState for part in Part}
    asked = (Action.REFUSE, Action.RETURN, Action.NOT_SUPPORT, Action.PASS_UP)
    questions = {
        f"ask_{action}": wording.ask_words(waiting, action, ready_words(action, known[waiting.kind]))
        for action in asked
    }
    halts = {f"halt_{halt}": replace(wording.gone(), toast=wording.halted(halt)) for halt in Halt}
    toasts = {f"toast_{action}": replace(wording.gone(), toast=toast_of(action)) for action in Action}
    return {
        **cards,
        **questions,
        **halts,
        **toasts,
        "gone": wording.gone(),
        "mine_none": wording.my_raports((), known),
        "mine": wording.my_raports((waiting, leaving), known),
        "queue_none": wording.queue((), known),
        "queue_one": wording.queue(((waiting, SERGEANT),), known),
        "queue_forty": wording.queue(many, known, page=2),
        "in_queue": wording.in_queue(cards["card_waiting_decider"], waiting.id, 2, 40),
        "nothing_more": wording.nothing_more(cards["card_approved_reader"]),
        "orders_none": wording.orders((), known),
        "orders": wording.orders(((leaving, SERGEANT),), known),
        "ask_order": wording.ask_order(leaving),
        "ask_order_wrong": wording.ask_order(leaving, wrong=True),
        "ask_withdraw": wording.ask_withdraw(waiting),
        "choose_paper_and_sheet": wording.choose_paper(waiting, ("raport",), time_sheet=True),
        "answer_terms": Screen(tuple(Line(term_words(time, {})) for time in TIMES)),
        "choose_paper": wording.choose_paper(waiting, ("raport", "leave_ticket")),
    }
