"""What the Why screen says of values of every standing."""

import pytest

from domain.law import Because, Status
from handlers.screens import Look, Screen, Text
from handlers.why import wording
from handlers.why.facts import FACTS, fact_name
from handlers.why.norm_lines import norm_lines, norm_value
from handlers.why.wording import Asked
from storage.rulebook.acts import load_acts
from tests.screens.why import ASKED, TODAY, norm, screens


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


def test_a_chosen_reading_is_owned_up_to() -> None:
    warned = [line for line in screens()["why.full"].lines if line.look is Look.WARN]
    assert any(isinstance(line.words, Text) and "two ways" in line.words.id for line in warned)


def test_a_proof_without_facts_and_sums_has_no_empty_headings() -> None:
    bare = wording.why(Because.of(norm(Status.IN_FORCE)), ASKED, load_acts())
    assert "Facts used" not in ids(bare)
    assert "The sum" not in ids(bare)


def test_the_full_proof_of_a_chosen_day_stays_with_that_day() -> None:
    past = wording.why(Because(), Asked("leave", 2026, TODAY, past=True), load_acts())
    turned = past.rows[0][0].press
    assert turned is not None
    assert str(TODAY.toordinal()) in turned.pack()


def test_a_fact_without_a_label_is_shown_under_its_own_name() -> None:
    assert fact_name("something_new") == "something_new"
    assert fact_name("start") == FACTS["start"]
