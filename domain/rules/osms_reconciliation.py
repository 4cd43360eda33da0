"""Who gets and loses a category the state pays for, by reconciliation with payments (Order 333, 26-50).

One month without payments gives the category, two months with payments take it away. Between the two the act is
silent, and what a person has stays (reading).
"""

from collections.abc import Sequence
from enum import StrEnum

from domain.law import Answer, Because, Rules
from domain.rules.osms_months import all_paid, none_paid


class Category(StrEnum):
    """Categories given by reconciliation; the words are those of the rules' ids."""

    PREGNANT = "nonworking_pregnant"
    PARENT = "nonworking_parent_child_under_3"
    ON_LEAVE = "on_leave"  #: on maternity, adoption or child-care leave
    DISABLED_CHILD_BENEFIT = "nonworking_disabled_child_benefit"
    CARER = "nonworking_carer_group1"
    HOUSE_ARREST = "house_arrest"
    QANDAS = "nonworking_qandas"
    TARGETED_ASSISTANCE = "nonworking_targeted_assistance"


#: paragraphs 30 and 33 look at both parents; rules.yaml notes no unclear place there
OF_PARENTS = frozenset({Category.PARENT, Category.ON_LEAVE})


class Parent(StrEnum):
    """Who of two parents has the category."""

    MOTHER = "mother"
    FATHER = "father"


def is_given(category: Category, paid: Sequence[bool], rules: Rules) -> Answer[bool]:
    """No payments in the months that give the category; MonthsMissing where too few are known."""
    norm = rules[f"osms_categories.{category}_assign"]
    value = none_paid(paid, norm.number)
    return Answer(value, Because.of(norm, category=str(category), paid=_months(paid)))


def is_removed(category: Category, paid: Sequence[bool], rules: Rules) -> Answer[bool]:
    """Payments in each of the months that take the category away (reading); MonthsMissing where too few are known."""
    norm = rules[f"osms_categories.{category}_remove"]
    readings = () if category in OF_PARENTS else (f"osms.cat.{category}.remove",)
    because = Because.of(norm, readings=readings, category=str(category), paid=_months(paid))
    return Answer(all_paid(paid, norm.number), because)


def held_after(category: Category, held: bool, paid: Sequence[bool], rules: Rules) -> Answer[bool]:
    """Whether the person has the category after the reconciliation."""
    given = is_given(category, paid, rules)
    if given.value or not held:
        return Answer(given.value, given.because.with_fact(held=held))
    removed = is_removed(category, paid, rules)
    kept = () if removed.value or category in OF_PARENTS else (f"osms.cat.{category}.assign",)
    because = given.because + removed.because + Because.of(readings=kept, held=held)
    return Answer(not removed.value, because)


def parent_given(
    category: Category, mother: Sequence[bool] | None, father: Sequence[bool] | None, father_applied: bool, rules: Rules
) -> Answer[Parent | None]:
    """The parent without payments; of two, the mother unless the father applied (30.1)-2), 33.1)-2)).

    None for a parent says there is no such parent. The answer is None where both have payments.
    """
    norm = rules[f"osms_categories.{category}_assign"]
    mother_free = mother is not None and none_paid(mother, norm.number)
    father_free = father is not None and none_paid(father, norm.number)
    because = Because.of(norm, mother_unpaid=mother_free, father_unpaid=father_free, father_applied=father_applied)
    if father_free and (father_applied or not mother_free):
        return Answer(Parent.FATHER, because)
    return Answer(Parent.MOTHER if mother_free else None, because)


def _months(paid: Sequence[bool]) -> str:
    return " ".join("+" if month else "-" for month in paid)
