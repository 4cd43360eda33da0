"""A form's record: the answers by field as JSON, the papers that are there, and what was reckoned from the answers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from domain.kinds.case import Value
from domain.law import Plain
from domain.raport_kinds import FieldType, FormField, KindSpec, PaperNeed
from domain.raports import Raport

PAPERS: Final = "_papers"  #: codes of the papers that are there
RECKONED: Final = "_reckoned"  #: what followed from the answers when the last of them came
NAMED: Final = "_named"  #: by field: rank and name of the person, number of the raport, as they were when chosen
_DAY: Final = "day:"  #: marks a date among what was reckoned


def next_field(spec: KindSpec, raport: Raport) -> FormField | None:
    """The first question not yet answered nor left out; None: the form is whole."""
    return next((one for one in spec.fields if one.name not in raport.fields), None)


def answers(spec: KindSpec, raport: Raport) -> Mapping[str, Value]:
    """What was answered, typed; what was left out is not in it."""
    held = raport.fields
    return {one.name: _typed(one, held[one.name]) for one in spec.fields if held.get(one.name) is not None}


def _typed(field: FormField, value: Any) -> Value:
    return date.fromisoformat(value) if field.type is FieldType.DATE else value


def answered(raport: Raport, field: FormField, value: Value | None) -> Raport:
    """The raport with the answer; None leaves it out."""
    kept = value.isoformat() if isinstance(value, date) else value
    return replace(raport, fields={**raport.fields, field.name: kept})


def with_name(raport: Raport, field: FormField, name: Mapping[str, str]) -> Raport:
    return replace(raport, fields={**raport.fields, NAMED: {**raport.fields.get(NAMED, {}), field.name: name}})


def name_of(raport: Raport, field: FormField) -> Mapping[str, str]:
    """What the answer's person or raport is called; nothing where it was never chosen."""
    named: Mapping[str, Mapping[str, str]] = raport.fields.get(NAMED, {})
    return named.get(field.name, {})


def with_reckoned(raport: Raport, known: Mapping[str, Plain]) -> Raport:
    kept = {name: f"{_DAY}{value.isoformat()}" if isinstance(value, date) else value for name, value in known.items()}
    return replace(raport, fields={**raport.fields, RECKONED: kept})


def reckoned_of(raport: Raport) -> Mapping[str, Plain]:
    kept = raport.fields.get(RECKONED, {})
    return {name: _plain(value) for name, value in kept.items()}


def _plain(value: Any) -> Plain:
    if isinstance(value, str) and value.startswith(_DAY):
        return date.fromisoformat(value.removeprefix(_DAY))
    plain: Plain = value
    return plain


def papers_there(raport: Raport) -> tuple[str, ...]:
    return tuple(raport.fields.get(PAPERS, ()))


def ticked(raport: Raport, paper: PaperNeed) -> Raport:
    """The paper is there; or, where it was, it is not."""
    there = papers_there(raport)
    now = [code for code in there if code != paper.code] if paper.code in there else [*there, paper.code]
    return replace(raport, fields={**raport.fields, PAPERS: now})


def missing_papers(spec: KindSpec, raport: Raport) -> tuple[PaperNeed, ...]:
    """What is needed and not there, in the order of the kind."""
    there = papers_there(raport)
    return tuple(need for need in spec.papers if need.code not in there and not need.optional)
