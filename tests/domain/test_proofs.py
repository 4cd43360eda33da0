"""Every answer to a worked example carries its proof; a chosen reading is visible where it decides."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import pytest

from domain.checking import Evaluator
from domain.law import Because
from domain.ledger import Rule
from domain.questions import all_questions
from domain.questions.asking import BadInput, Bench, Inputs, UnknownRule, joined
from domain.worked_example import BrokenExample, WorkedExample, examples_in, read_example
from storage.rulebook import load_rulebook
from storage.rulebook.ledger import load_rules
from storage.rulebook.strict_yaml import read_examples
from tests.domain.test_golden import FILES

#: readings that decide only in cases their own tests play: months partly paid
ELSEWHERE: Final = ("osms.cat.",)


#: whose answers name no fact of a person: the number checked is kept nowhere; the papers of all are the same
IMPERSONAL: Final = ("iin.check_digit", "contract.copies", "overage.documents", "position.equal.family_documents")
IIN: Final = re.compile(r"\d{12}")


@dataclass(frozen=True)
class Answered:
    """What one rule alone answers of one example."""

    example: WorkedExample
    rule_id: str
    because: Because


@pytest.fixture(scope="module")
def answers(evaluator: Evaluator) -> list[Answered]:
    return [answer for example in examples() for answer in answers_of(example, evaluator)]


def answers_of(example: WorkedExample, evaluator: Evaluator) -> Iterator[Answered]:
    """Each rule asked alone; one that is silent about the example, or cannot be asked so, gives none."""
    bench = Bench(evaluator.rulebook.on(example.as_of or evaluator.on), evaluator.calendar)
    for rule_id in evaluator.questions.keys() & set(example.rule_ids):
        try:
            reply = evaluator.questions[rule_id](Inputs(example.inputs), bench)
        except BadInput:
            continue
        if reply.keys() - {"because"}:
            yield Answered(example, rule_id, reply["because"])


@pytest.fixture(scope="module")
def catalogue() -> Mapping[str, Rule]:
    return load_rules()


@pytest.fixture(scope="module")
def proofs(evaluator: Evaluator) -> list[tuple[WorkedExample, Because]]:
    return [(example, proof) for example in examples() for proof in proofs_of(example, evaluator)]


def examples() -> list[WorkedExample]:
    found = []
    for file in FILES:
        for place, raw in enumerate(examples_in(read_examples(file)), start=1):
            try:
                found.append(read_example(raw, f"{file.stem} {place}"))
            except BrokenExample:
                continue  # the examples' own test says so
    return found


def proofs_of(example: WorkedExample, evaluator: Evaluator) -> Iterator[Because]:
    bench = Bench(evaluator.rulebook.on(example.as_of or evaluator.on), evaluator.calendar)
    try:
        yield joined(evaluator.questions, example.rule_ids, Inputs(example.inputs), bench)["because"]
    except (BadInput, UnknownRule):
        return  # the examples' own test says so


def test_every_question_is_asked_by_an_example(answers: list[Answered]) -> None:
    assert set(all_questions()) - {answer.rule_id for answer in answers} == set()


def test_every_answer_names_the_values_it_rests_on_with_their_edition(answers: list[Answered]) -> None:
    bare = [answer for answer in answers if not answer.because.norms]
    assert [(answer.rule_id, answer.example.id) for answer in bare] == []
    cited = {norm.citation for answer in answers for norm in answer.because.norms}
    assert [one for one in cited if not (one.act and one.paragraph and one.wording <= date(2026, 11, 21))] == []


def test_every_answer_about_a_person_names_the_facts_it_was_computed_from(answers: list[Answered]) -> None:
    told = [answer for answer in answers if answer.example.inputs and answer.rule_id not in IMPERSONAL]
    assert [(answer.rule_id, answer.example.id) for answer in told if not answer.because.facts] == []


def test_an_identification_number_is_never_kept_in_a_proof(answers: list[Answered]) -> None:
    assert [answer.because.facts for answer in answers if answer.rule_id == "iin.check_digit"].count({}) > 0
    kept = [fact for answer in answers for fact in answer.because.facts.values()]
    assert [fact for fact in kept if isinstance(fact, str) and IIN.search(fact)] == []


def test_a_reading_in_a_proof_is_one_that_was_chosen(
    proofs: list[tuple[WorkedExample, Because]], catalogue: Mapping[str, Rule]
) -> None:
    named = {rule_id for _, because in proofs for rule_id in because.readings}
    assert {one for one in named if one not in catalogue or not catalogue[one].reading} == set()


def test_every_reading_that_decides_an_answer_is_seen_in_a_proof(
    proofs: list[tuple[WorkedExample, Because]], catalogue: Mapping[str, Rule]
) -> None:
    asked = {rule_id for example, _ in proofs for rule_id in example.rule_ids}
    unclear = {one for one in asked if one in catalogue and catalogue[one].reading and not one.startswith(ELSEWHERE)}
    seen = {rule_id for _, because in proofs for rule_id in because.readings}
    assert unclear - seen == set()


def test_recomputed_on_a_rulebook_read_anew_every_answer_and_trace_is_the_same(evaluator: Evaluator) -> None:
    anew = replace(evaluator, rulebook=load_rulebook())
    for example in examples():
        assert list(proofs_of(example, evaluator)) == list(proofs_of(example, anew))
