"""The checks and reckoners a kind names: each must be in its registry and be told what it asks."""

from domain.kinds.checks import ARGS, CHECKS, MORE_ARGS
from domain.kinds.reckoners import RECKONERS
from domain.raport_kinds import CheckCall, FormField
from storage.kinds.reading import Named, entries
from storage.rulebook.fields import Entry

_FIELD_ARGS = ("field", "more", "first", "last")


def reckoner_names(entry: Entry) -> tuple[str, ...]:
    names = entry.words("reckon") if "reckon" in entry.held else ()
    for name in names:
        if name not in RECKONERS:
            entry.refuse(f"unknown reckoner {name}", f"Use one of {', '.join(sorted(RECKONERS))}")
    return names


def check_calls(entry: Entry, known: Named, fields: tuple[FormField, ...]) -> tuple[CheckCall, ...]:
    return tuple(_call(one, known, {field.name for field in fields}) for one in entries(entry, "checks"))


def _call(one: Entry, known: Named, fields: set[str]) -> CheckCall:
    name = one.text("check")
    if name not in CHECKS:
        one.refuse(f"unknown check {name}", f"Use one of {', '.join(sorted(CHECKS))}")
    one.only(frozenset({"check"}) | ARGS.get(name, frozenset()), MORE_ARGS.get(name, frozenset()))
    args = {arg: one.text(arg) for arg in one.held if arg != "check"}
    if "norm" in args:
        known.norm(one, "norm")
    for arg in _FIELD_ARGS:
        if arg in args and args[arg] not in fields:
            one.refuse(f"there is no field {args[arg]}", "Name a field of this kind")
    return CheckCall(name, args)
