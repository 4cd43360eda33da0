"""Worked examples about the categories the state pays for: given, removed, put in order (Order 333, 20-60)."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from domain.law import Answer, Rules
from domain.questions.asking import BadInput, Bench, MissingInput, Question, Reply, a_day, a_flag, a_word
from domain.questions.listed import flags, is_given, words
from domain.questions.optional_input import day_or_none, word_or_none
from domain.questions.synonyms import same_as
from domain.rules import osms_reconciliation as reconciliation
from domain.rules.osms_local import (
    is_crisis_given,
    is_crisis_held_after,
    is_crisis_removed,
    on_register,
    unemployed_confirmation,
)
from domain.rules.osms_months import MonthsMissing
from domain.rules.osms_priority import Budget, UnknownCategory, category_left, recorded_category
from domain.rules.osms_reconciliation import Category

Given = Mapping[str, Any]
Months = Sequence[bool]
PAID: Final = "paid_last_months"
NONE: Final = "none"  #: the state of a person without the category
REMOVED: Final = "removed"  #: the same of one who had it before
ASSIGNED: Final = "assigned"
#: categories by the short names of their own rules
_CATEGORIES: Final[Mapping[str, str]] = {
    "on_leave": "on_maternity_adoption_childcare_leave",
    "house_arrest": "detainee_or_nonworking_house_arrest",
}


def known_months(ask: Question) -> Question:
    """The question, with months too few treated as an input that is missing."""

    def asked(inputs: Given, bench: Bench) -> Reply:
        try:
            return ask(inputs, bench)
        except MonthsMissing as fault:
            raise MissingInput(f"{PAID} of {fault.needed} months") from None

    return asked


def assigned(category: Category, inputs: Given, bench: Bench) -> Reply:
    """osms.cat.<category>.assign: whether the months give the category; with the state before, also the state after."""
    given = reconciliation.is_given(category, flags(inputs, PAID), bench.rules)
    return {"assigned": given.value, "because": given.because} | _state_after(category, inputs, bench)


def removed(category: Category, inputs: Given, bench: Bench) -> Reply:
    """osms.cat.<category>.remove: whether the months take it away; with the state before, also the state after."""
    taken = reconciliation.is_removed(category, flags(inputs, PAID), bench.rules)
    return {"removed": taken.value, "because": taken.because} | _state_after(category, inputs, bench)


def _state_after(category: Category, inputs: Given, bench: Bench) -> Reply:
    if not is_given(inputs, "state"):
        return {}
    return _state(reconciliation.held_after(category, _is_held(inputs), flags(inputs, PAID), bench.rules))


def _is_held(inputs: Given) -> bool:
    state = a_word(inputs, "state")
    if state not in (NONE, REMOVED, ASSIGNED):
        raise BadInput("state", f"is none of {NONE}, {REMOVED}, {ASSIGNED}")
    return state == ASSIGNED


def _state(held: Answer[bool]) -> Reply:
    return {"state": ASSIGNED if held.value else NONE, "because": held.because}


def parent_assigned(category: Category, inputs: Given, bench: Bench) -> Reply:
    """osms.cat.<category>.assign of two parents: which of them; of one person's months alone, as any category."""
    if is_given(inputs, PAID):
        return assigned(category, inputs, bench)
    mother, father = (_parent_months(inputs, name) for name in ("mother_paid_last_months", "father_paid_last_months"))
    if mother is None and father is None:
        raise MissingInput("mother_paid_last_months")
    applied = a_flag(inputs, "father_application")
    answer = reconciliation.parent_given(category, mother, father, applied, bench.rules)
    return {"assigned_to": answer.value or NONE, "because": answer.because}


def _parent_months(inputs: Given, name: str) -> Months | None:
    return flags(inputs, name) if is_given(inputs, name) else None


def unemployed(inputs: Given, bench: Bench) -> Reply:
    """osms.unemployed.confirmation; on the register unless its days say otherwise."""
    found = unemployed_confirmation(
        flags(inputs, PAID), _is_registered(inputs), _placement(inputs, bench.rules), bench.rules
    )
    return {"confirmed": found.confirmed, "consult": found.consult, "because": found.because}


def _is_registered(inputs: Given) -> bool:
    """By the days of the register and the day asked about; without that day, unless the register was left."""
    if isinstance(inputs.get("registered"), bool):
        return a_flag(inputs, "registered")
    left = day_or_none(inputs, "deregistered")
    on = day_or_none(inputs, "on") or day_or_none(inputs, "reconciliation_date")
    if not is_given(inputs, "registered") or on is None:
        return left is None or (on is not None and on < left)
    return on_register(a_day(inputs, "registered"), left, on)


def _placement(inputs: Given, rules: Rules) -> str | None:
    """The job or training the person was placed in: a word, or a yes under its own name."""
    placed = (code for code in rules["osms_categories.unemployed_except"].codes if a_flag(inputs, code))
    return word_or_none(inputs, "placement") or next(placed, None)


Crisis = Callable[[Months, bool, Rules], Answer[bool]]


def crisis(told: Crisis, name: str, inputs: Given, bench: Bench) -> Reply:
    """osms.crisis.assign, osms.crisis.remove."""
    paid, other = flags(inputs, PAID), a_flag(inputs, "other_status")
    answer = told(paid, other, bench.rules)
    reply: Reply = {name: answer.value, "because": answer.because}
    if not is_given(inputs, "state"):
        return reply
    after = is_crisis_held_after(_is_held(inputs), paid, other, bench.rules)
    return reply | _state(after)


def priority(budget: Budget, inputs: Given, bench: Bench) -> Reply:
    """osms.state_category_priority, osms.local.priority."""
    answer = recorded_category(budget, _categories(inputs, "statuses"), bench.rules)
    return {"category": answer.value, "because": answer.because}


def next_lower(budget: Budget, inputs: Given, bench: Bench) -> Reply:
    """osms.priority.next_lower_check, osms.local.priority.next_lower_check."""
    removed_from, others = same_as(_CATEGORIES, a_word(inputs, "removed_from")), _categories(inputs, "other_statuses")
    try:
        answer = category_left(budget, removed_from, others, bench.rules)
    except UnknownCategory:
        raise BadInput("removed_from", f"is no category of the {budget} budget") from None
    return {"next_category": answer.value, "right_kept": answer.value is not None, "because": answer.because}


def _categories(inputs: Given, name: str) -> list[str]:
    return [same_as(_CATEGORIES, word) for word in words(inputs, name)]


def _reconciled() -> dict[str, Question]:
    """The pair of questions of each category."""
    found: dict[str, Question] = {}
    for category in Category:
        assign = parent_assigned if category in reconciliation.OF_PARENTS else assigned
        found[f"osms.cat.{category}.assign"] = known_months(partial(assign, category))
        found[f"osms.cat.{category}.remove"] = known_months(partial(removed, category))
    return found


QUESTIONS: Final[dict[str, Question]] = _reconciled() | {
    "osms.unemployed.confirmation": known_months(unemployed),
    "osms.crisis.assign": known_months(partial(crisis, is_crisis_given, "assigned")),
    "osms.crisis.remove": known_months(partial(crisis, is_crisis_removed, "removed")),
    "osms.state_category_priority": partial(priority, Budget.STATE),
    "osms.local.priority": partial(priority, Budget.LOCAL),
    "osms.priority.next_lower_check": partial(next_lower, Budget.STATE),
    "osms.local.priority.next_lower_check": partial(next_lower, Budget.LOCAL),
}
