"""What the Why screen says of values of every standing."""

from dataclasses import replace

import pytest

from domain.law import Because, Held, Status
from domain.ranks import Rank
from handlers.screens import Line, Look, Said, Screen, Text
from handlers.why import wording
from handlers.why.facts import FACTS, fact_name, fact_value
from handlers.why.norm_lines import norm_lines, norm_value, plain
from handlers.why.wording import Asked
from storage.rulebook.acts import load_acts
from storage.rulebook.ledger import load_rules
from tests.screens.why import ASKED, TODAY, norm, screens

RULES = load_rules()


def ids(screen: Screen) -> list[str]:
    return [line.words.id for line in screen.lines if isinstance(line.words, Text)]


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (Status.REPEALED, "Repealed; what replaced it was not at hand."),
        (Status.UNIT_RULE, "This is the unit's own rule, not the law."),
        (Status.UNKNOWN, "The law at hand does not set this. Ask the personnel officer."),
    ],
)
def test_what_is_not_plainly_law_is_said(status: Status, sentence: str) -> None:
    last = norm_lines(norm(status), load_acts())[-1]
    assert isinstance(last.words, Text)
    assert last.words.id == sentence


def test_a_value_in_force_needs_no_remark() -> None:
    assert len(norm_lines(norm(Status.IN_FORCE), load_acts())) == 2


def test_the_unit_s_rule_names_its_paper_and_no_act() -> None:
    basis = norm_lines(norm(Status.UNIT_RULE), load_acts())[1].words
    assert isinstance(basis, Text)
    assert basis.id == "Basis: %(paper)s"


def test_an_unset_list_or_table_is_shown_as_a_dash() -> None:
    assert norm_value(norm(Status.UNKNOWN, unit="table", value={})) == "–"  # type: ignore[arg-type] # a table is a value too
    assert norm_value(norm(Status.UNKNOWN, unit="dates", value=())) == "–"  # type: ignore[arg-type] # a list is one too


def test_the_short_proof_leaves_the_rulebook_s_own_names_out() -> None:
    assert not any(sentence.startswith("In the rulebook") for sentence in ids(screens()["why.short"]))
    assert any(sentence.startswith("In the rulebook") for sentence in ids(screens()["why.full"]))


def test_the_full_proof_says_where_the_act_is_unclear_and_which_reading_was_chosen() -> None:
    full = screens()["why.full"].lines
    heading = next(at for at, line in enumerate(full) if "more than one way" in said(line))
    assert full[heading].look is Look.WARN
    assert full[heading + 1] == Line(Said(RULES["leave.annual.rounding"].reading), Look.NOTE)


def test_the_short_proof_leaves_the_readings_to_the_full_one() -> None:
    assert not any("more than one way" in sentence for sentence in ids(screens()["why.short"]))


@pytest.mark.parametrize("rule_id", ["leave.gone", "leave.types"])
def test_a_reading_of_an_old_proof_that_is_no_longer_held_is_named(rule_id: str) -> None:
    told = wording.why(Because(readings=(rule_id,)), replace(ASKED, full=True), load_acts(), RULES)
    gone = [line.words for line in told.lines if "no longer held" in said(line)]
    assert [words.params for words in gone if isinstance(words, Text)] == [{"id": rule_id}]


def said(line: Line) -> str:
    return line.words.id if isinstance(line.words, Text) else ""


def test_a_proof_without_facts_and_sums_has_no_empty_headings() -> None:
    bare = wording.why(Because.of(norm(Status.IN_FORCE)), ASKED, load_acts(), RULES)
    assert "Facts used" not in ids(bare)
    assert "The sum" not in ids(bare)


def test_the_full_proof_of_a_chosen_day_stays_with_that_day() -> None:
    past = wording.why(Because(), Asked("leave", 2026, TODAY, past=True), load_acts(), RULES)
    turned = past.rows[0][0].press
    assert turned is not None
    assert str(TODAY.toordinal()) in turned.pack()


def test_a_fact_without_a_label_is_shown_under_its_own_name() -> None:
    assert fact_name("something_new") == "something_new"
    assert fact_name("start") == FACTS["start"]


def test_the_short_proof_shows_the_row_of_a_table_that_was_used() -> None:
    groups = replace(norm(Status.IN_FORCE, unit="table"), value={"sergeant": "privates_junior_sergeants", "major": "x"})
    proof = Because.of(groups).with_fact(rank="sergeant")
    assert norm_value(groups) != said_value(wording.why(proof, ASKED, load_acts(), RULES))
    row = replace(groups, value={"sergeant": "privates_junior_sergeants"})
    assert said_value(wording.why(proof, ASKED, load_acts(), RULES)) == norm_value(row)
    assert said_value(wording.why(proof, replace(ASKED, full=True), load_acts(), RULES)) == norm_value(groups)


def said_value(screen: Screen) -> object:
    labelled = next(
        line.words for line in screen.lines if isinstance(line.words, Text) and "label" in line.words.params
    )
    return labelled.params["value"]


def test_a_rank_in_a_proof_is_named_by_the_law() -> None:
    said = fact_value("sergeant")
    assert isinstance(said, Text)
    assert said.params == {"rank": Rank.SERGEANT}


@pytest.mark.parametrize(
    ("value", "is_plain"),
    [
        (30, True),
        ("up", True),
        ("own_codes", False),
        (("3", "5", "to_age_limit"), True),
        (("3", "own_codes"), False),
        ({"sergeant": 2, "0": None}, True),
        ({"sergeant": "own_codes"}, False),
    ],
)
def test_a_value_is_plain_when_all_of_it_has_words(value: Held, is_plain: bool) -> None:
    assert plain(replace(norm(Status.IN_FORCE), value=value)) is is_plain
