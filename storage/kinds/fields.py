"""The questions of a kind."""

from collections.abc import Mapping
from typing import Final

from domain.raport_kinds import Choice, Days, FieldType, FormField
from domain.raports import RaportKind
from storage.kinds.reading import Named, entries, flag, member, one_of
from storage.rulebook.fields import Entry

_NEEDED: Final = frozenset({"name", "type", "label", "ask"})
_OPTIONAL: Final = frozenset({"required", "days", "least", "most", "choices", "of"})


def form_fields(entry: Entry, known: Named) -> tuple[FormField, ...]:
    fields = tuple(_field(one, known) for one in entries(entry, "fields"))
    names = [field.name for field in fields]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        entry.refuse(f"the field {', '.join(twice)} stands twice", "Give each field its own name")
    return fields


def _field(one: Entry, known: Named) -> FormField:
    one.only(_NEEDED, _OPTIONAL)
    return FormField(
        name=_name(one),
        type=one_of(one, one.text("type"), FieldType),
        label=one.text("label"),
        ask=one.text("ask"),
        required=flag(one, "required", default=True),
        days=member(one, "days", Days, Days.ANY),
        least=_least(one),
        most=known.norm(one, "most") if "most" in one.held else "",
        choices=_choices(one),
        of=tuple(RaportKind(code) for code in one.words("of")) if "of" in one.held else (),
    )


def _name(one: Entry) -> str:
    name = one.text("name")
    if not name.isidentifier() or name.startswith("_"):
        one.refuse(f"{name} cannot be a field's name", "Use small Latin letters, figures and _ inside")
    return name


def _least(one: Entry) -> int:
    """Zero or one: whether nothing may be asked for. A limit of the law is a norm, never a number here."""
    least = one.held.get("least", 0)
    if least not in (0, 1):
        one.refuse(f"least is {least}", "Write 0 or 1; a limit of the law is named by its norm in most")
    return int(least)


def _choices(one: Entry) -> tuple[Choice, ...]:
    held = one.held.get("choices", {})
    if (one.text("type") == FieldType.CHOICE) != bool(held):
        one.refuse("choices belong to a field of type choice, and to no other", "Correct the type or the choices")
    if not isinstance(held, Mapping) or not all(isinstance(word, str) for pair in held.items() for word in pair):
        one.refuse("choices are not codes with their words", "Write each choice as code: its words")
    return tuple(Choice(code, label) for code, label in held.items())
