"""Every answer to a worked example carries its proof; a chosen reading is visible where it decides."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

import pytest

from domain.checking import Evaluator
from domain.law import Because
from domain.ledger import Rule
from domain.questions.asking import BadInput, Bench, Inputs, UnknownRule, joined
from domain.worked_example import BrokenExample, WorkedExample, examples_in, read_example
from storage.rulebook import load_rulebook
from storage.rulebook.ledger import load_rules
from storage.rulebook.strict_yaml import read_examples
from tests.domain.test_golden import FILES

#: readings that decide only in cases their own tests play: months partly paid
ELSEWHERE: Final = ("osms.cat.",)


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


def test_every_answer_names_the_values_it_rests_on(proofs: list[tuple[WorkedExample, Because]]) -> None:
    assert [example.id for example, because in proofs if not because.norms] == []


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
