"""Under which of several categories a person is recorded, and what is left when one falls away (Order 333, 20, 55)."""

from collections.abc import Collection
from enum import StrEnum

from domain.law import Answer, Because, Norm, Rules


class Budget(StrEnum):
    """Who pays the contributions."""

    STATE = "state"  #: the republican budget: fourteen categories (20)
    LOCAL = "local"  #: the local budget: two categories (55)


class UnknownCategory(LookupError):
    """The category is none of this budget's."""

    def __init__(self, category: str, budget: Budget) -> None:
        super().__init__(f"{category} is no category of the {budget} budget")
        self.category = category
        self.budget = budget


def recorded_category(budget: Budget, statuses: Collection[str], rules: Rules) -> Answer[str | None]:
    """The first of the person's categories in the order of the act; None where none is this budget's (20(1), 55(1))."""
    order = rules[f"osms.{budget}_priority"]
    return _first(order, order.codes, statuses)


def category_left(budget: Budget, removed: str, others: Collection[str], rules: Rules) -> Answer[str | None]:
    """The next category below the removed one, by which the right to care is kept; None where there is none.

    Only lower categories are looked at (20(2), 55(2)). UnknownCategory where *removed* is none of the budget's.
    """
    order = rules[f"osms.{budget}_priority"]
    if removed not in order.codes:
        raise UnknownCategory(removed, budget)
    lower = order.codes[order.codes.index(removed) + 1 :]
    return _first(order, lower, others)


def _first(order: Norm, codes: tuple[str, ...], statuses: Collection[str]) -> Answer[str | None]:
    found = tuple(code for code in codes if code in statuses)
    places = " < ".join(str(order.codes.index(code) + 1) for code in found)
    because = Because.of(order, sums=(places,) if places else (), statuses=", ".join(sorted(statuses)))
    return Answer(found[0] if found else None, because)
