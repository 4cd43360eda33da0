"""The ledger's own checks, on a ledger made for the purpose."""

from dataclasses import replace

from domain.ledger import Carriers, Ledger, Rule, State, empty_claims, stateless, strangers, unworked

RULE = Rule(
    id="a.guide",
    act="decree-124",
    paragraph="4",
    kind="definition",
    actor="commander",
    audience=("serviceman",),
    use="guide",
    statement={"en": "It is so."},
    quote="так",
    quote_language="ru",
    value={},
)
DEADLINE = replace(RULE, id="a.deadline", use="check_deadline")


def ledger(**states: State) -> Ledger:
    named = {name.replace("_", "."): state for name, state in states.items()}
    return Ledger({rule.id: rule for rule in (RULE, DEADLINE)}, named)


def test_a_rule_of_which_nothing_is_said_is_found() -> None:
    assert stateless(ledger(a_guide=State(shown=("law",)))) == ("a.deadline",)
    assert stateless(ledger(a_guide=State(shown=("law",)), a_deadline=State())) == ("a.deadline",)


def test_a_state_of_an_unknown_rule_is_found() -> None:
    assert strangers(ledger(a_guide=State(shown=("law",)), b_other=State(shown=("law",)))) == ("b.other",)


def test_a_rule_to_be_worked_with_may_not_merely_be_shown_or_left_out() -> None:
    assert unworked(ledger()) == ("a.deadline",)
    for idle in (State(shown=("law",)), State(exempt=("because",)), State()):
        assert unworked(ledger(a_deadline=idle)) == ("a.deadline",)
    for at_work in (State(computed=("f",)), State(scheduled=("n",)), State(checked=("s",)), State(coming=("5: x",))):
        assert unworked(ledger(a_deadline=at_work)) == ()


def test_every_kind_of_claim_is_looked_up_and_the_empty_ones_named() -> None:
    full = State(computed=("f", "g"), shown=("law",), scheduled=("notice",), checked=("step",), coming=("issue 5: x",))
    only_f = Carriers(*[lambda what: what == "f"] * 4)
    assert "a.guide computed: f" not in list(empty_claims(ledger(a_guide=full), only_f))
    nothing = Carriers(*[lambda _: False] * 4)
    everything = Carriers(*[lambda _: True] * 4)
    assert list(empty_claims(ledger(a_guide=full), everything)) == []
    assert list(empty_claims(ledger(a_guide=full), nothing)) == [
        "a.guide computed: f",
        "a.guide computed: g",
        "a.guide shown: law",
        "a.guide scheduled: notice",
        "a.guide checked: step",
    ]


def test_a_state_names_its_parts_and_what_carries_them() -> None:
    state = State(computed=("domain.x.f",), coming=("issue 5: notice",))
    assert state.names == ("computed", "coming")
    assert state.carriers == ("computed: domain.x.f", "coming: issue 5: notice")
    assert (State().names, State().carriers) == ((), ())
