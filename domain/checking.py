"""Evaluates worked examples: asks the rules, compares what the example expects, never stops at a bad one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from domain.law import Because, NormMissing, Rulebook
from domain.questions.asking import BadInput, Bench, Question, Reply, UnknownRule, joined
from domain.workdays import WorkCalendar
from domain.worked_example import BrokenExample, WorkedExample, example_id, examples_in, read_example

#: what is shown as "got" where the rules give no such name
NO_ANSWER: Final = "no answer"


@dataclass(frozen=True)
class Evaluator:
    """Everything an example is checked against."""

    questions: Mapping[str, Question]
    rulebook: Rulebook
    calendar: WorkCalendar
    on: date  #: the wording of the law for examples that name no day of their own
    #: rules of the ledger with act and paragraph; one without a question may be named beside one that has it
    named: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Difference:
    """One expected name that came out otherwise."""

    name: str
    expected: Any
    got: Any
    norms: tuple[str, ...]  #: citations behind the answer, or of the rules asked: "decree-124 16(1)"


@dataclass(frozen=True)
class Outcome:
    """What became of one example; passed when there is neither difference nor fault."""

    id: str
    differences: tuple[Difference, ...] = ()
    fault: str = ""  #: why the example could not be evaluated at all

    @property
    def passed(self) -> bool:
        return not self.differences and not self.fault


def check_all(document: object, evaluator: Evaluator) -> Iterator[Outcome]:
    """An outcome for each example of the document, in order; UnreadableExamples where it holds none."""
    for place, raw in enumerate(examples_in(document), start=1):
        yield check_raw(raw, example_id(raw, place), evaluator)


def check_raw(raw: object, name: str, evaluator: Evaluator) -> Outcome:
    """One example as it stands in the file; whatever is wrong with it becomes its fault, in words."""
    try:
        return check(read_example(raw, name), evaluator)
    except (BrokenExample, BadInput, UnknownRule, NormMissing) as fault:
        return Outcome(name, fault=str(fault))
    except Exception as fault:  # an example may hold anything; one bad input must not silence the examples after it
        return Outcome(name, fault=f"an input does not fit the rule ({type(fault).__name__}: {fault})")


def check(example: WorkedExample, evaluator: Evaluator) -> Outcome:
    """Only the names the example expects are compared."""
    rules = evaluator.rulebook.on(example.as_of or evaluator.on)
    asked = _askable(example.rule_ids, evaluator)
    reply = joined(evaluator.questions, asked, example.inputs, Bench(rules, evaluator.calendar))
    norms = citations(reply["because"]) or tuple(evaluator.named[one] for one in asked if one in evaluator.named)
    return Outcome(example.id, tuple(_differences(example.expected, reply, norms)))


def _askable(rule_ids: tuple[str, ...], evaluator: Evaluator) -> tuple[str, ...]:
    """The rules to ask: a rule of the ledger that only describes is passed over while another can be asked."""
    asked = tuple(one for one in rule_ids if one in evaluator.questions or one not in evaluator.named)
    return asked or rule_ids


def _differences(expected: Mapping[str, Any], reply: Reply, norms: tuple[str, ...]) -> Iterator[Difference]:
    for name, value in expected.items():
        wanted = plain(value)
        got = plain(reply[name]) if name in reply else NO_ANSWER
        if name not in reply or not _same(wanted, got):
            yield Difference(name, wanted, got, norms)


def citations(because: Because) -> tuple[str, ...]:
    """The paragraphs of a proof, once each, in order."""
    cited = (f"{norm.citation.act} {norm.citation.paragraph}" for norm in because.norms)
    return tuple(dict.fromkeys(cited))


def plain(value: Any) -> Any:
    """The value as YAML would hold it: dates as text, tuples as lists, a whole fraction as a number."""
    match value:
        case date():
            return value.isoformat()
        case Enum():
            return value.value
        case Fraction():
            return value.numerator if value.denominator == 1 else float(value)
        case list() | tuple():
            return [plain(item) for item in value]
        case Mapping():
            return {str(name): plain(item) for name, item in value.items()}
        case _:
            return value


def _same(wanted: Any, got: Any) -> bool:
    """Equal, and yes-or-no only ever equal to yes-or-no (Python holds True to be 1)."""
    if isinstance(wanted, list) and isinstance(got, list):
        return len(wanted) == len(got) and all(map(_same, wanted, got))
    if isinstance(wanted, dict) and isinstance(got, dict):
        return wanted.keys() == got.keys() and all(_same(wanted[name], got[name]) for name in wanted)
    return isinstance(wanted, bool) == isinstance(got, bool) and bool(wanted == got)
