"""The kinds of raport as they are read, and each refusal by its words."""

import re
from pathlib import Path

import pytest

from domain.answer_time import FROM_REGISTRATION
from domain.law import Rulebook
from domain.raport_kinds import Conversation, Decider, FieldType, PaperTime, Urgency
from domain.raports import RaportKind
from storage.kinds import load_kinds
from storage.kinds.messages import all_sentences
from storage.rulebook import RulebookFault, load_rulebook

WHOLE = """\
id: sample
title: A sample
group: other
paragraphs:
  - {act: decree-124, paragraph: "111"}
who: {services: [contract], sexes: [female], contract: true}
urgency: urgent
clock: {norm: entry.conscript_decision}
reckon: [plain]
fields:
  - {name: first, type: date, label: First day, ask: "From which day?"}
  - {name: days, type: days, least: 1, most: family_leave.short_days, label: Days, ask: "How many?"}
papers:
  - {code: proof, label: a proof, time: after, term: family_leave.proof_term}
checks:
  - {check: not_past, field: first}
body:
  - "From %(first)s."
"""


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


def folder(tmp_path: Path, text: str = WHOLE, name: str = "sample") -> Path:
    (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_kind_is_read_whole(tmp_path: Path, rulebook: Rulebook) -> None:
    kind = load_kinds(folder(tmp_path), rulebook)[RaportKind("sample")]
    assert (kind.urgency, kind.clock.norm, kind.decider) == (
        Urgency.URGENT,
        "entry.conscript_decision",
        Decider.UNIT_COMMANDER,
    )
    assert [(field.name, field.type) for field in kind.fields] == [("first", FieldType.DATE), ("days", FieldType.DAYS)]
    assert (kind.papers[0].time, kind.papers[0].term) == (PaperTime.AFTER, "family_leave.proof_term")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("id: sample", "id: other", "the id is other, the file is sample.yaml"),
        ("group: other", "group: misc", "unknown word misc. Use one of leave"),
        ("act: decree-124", "act: decree-1", "unknown act decree-1"),
        ("urgency: urgent", "hurry: urgent", "unknown field hurry"),
        ("entry.conscript_decision", "entry.nothing", "the rulebook has no entry.nothing"),
        ("reckon: [plain]", "reckon: [magic]", "unknown reckoner magic"),
        ("check: not_past", "check: magic", "unknown check magic"),
        ("field: first}", "field: second}", "there is no field second"),
        (", field: first}", "}", "field is missing"),
        ("name: days", "name: first", "the field first stands twice"),
        ("name: days", "name: _days", "_days cannot be a field's name"),
        ("least: 1", "least: 5", "least is 5"),
        ("most: family_leave.short_days", "most: 5", "most is not a text"),
        ("type: days", "type: choice", "choices belong to a field of type choice"),
        ("time: after", "time: with", "a term belongs to a paper handed in after the return"),
        ("contract: true", "contract: perhaps", "contract is neither true nor false"),
        ("papers:\n  - {", "papers:\n  {", "papers is not a list"),
    ],
)
def test_a_slip_in_a_kind_is_refused_with_file_key_and_remedy(
    old: str, new: str, words: str, tmp_path: Path, rulebook: Rulebook
) -> None:
    with pytest.raises(RulebookFault, match=re.escape(words)):
        load_kinds(folder(tmp_path, WHOLE.replace(old, new, 1)), rulebook)


def test_choices_are_codes_with_words(tmp_path: Path, rulebook: Rulebook) -> None:
    text = WHOLE.replace("type: date,", "type: choice, choices: [one, two],")
    with pytest.raises(RulebookFault, match="choices are not codes with their words"):
        load_kinds(folder(tmp_path, text), rulebook)


def test_a_folder_without_kinds_is_refused(tmp_path: Path, rulebook: Rulebook) -> None:
    with pytest.raises(RulebookFault, match="there is no kind of raport here"):
        load_kinds(tmp_path, rulebook)


def test_every_paragraph_and_norm_of_the_shipped_kinds_stands_in_the_rulebook(rulebook: Rulebook) -> None:
    kinds = load_kinds(rulebook=rulebook)
    assert len(kinds) >= 35
    forms = [kind for kind in kinds.values() if kind.conversation is Conversation.FORM]
    assert all(kind.body and kind.fields for kind in forms)
    assert [kind.id for kind in forms if not kind.paragraphs] == ["free_form"]


def test_the_terms_of_the_acts_are_the_same_on_the_desk_and_in_the_kind(rulebook: Rulebook) -> None:
    kinds = load_kinds(rulebook=rulebook)
    assert {code: kinds[RaportKind(code)].clock.norm for code in FROM_REGISTRATION} == FROM_REGISTRATION


def test_every_sentence_of_a_kind_is_given_to_the_translators(tmp_path: Path) -> None:
    assert all_sentences(folder(tmp_path)) == {
        "A sample", "First day", "From which day?", "Days", "How many?", "a proof", "From %(first)s.",
    }  # fmt: skip
