"""Categories the state pays for: given, removed, kept, put in order (Order 333, 20-60)."""

from datetime import date

import pytest

from domain.law import Because, Rules
from domain.rules.osms_local import (
    is_crisis_given,
    is_crisis_held_after,
    is_crisis_removed,
    on_register,
    unemployed_confirmation,
)
from domain.rules.osms_months import MonthsMissing
from domain.rules.osms_priority import Budget, UnknownCategory, category_left, recorded_category
from domain.rules.osms_reconciliation import Category, Parent, held_after, is_given, is_removed, parent_given

PAID, FREE = True, False
EIGHT = list(Category)
ONE_PERSON = [one for one in EIGHT if one not in (Category.PARENT, Category.ON_LEAVE)]


@pytest.mark.parametrize("category", EIGHT)
def test_one_month_without_payments_gives_a_category(rules: Rules, category: Category) -> None:
    answer = is_given(category, [FREE, PAID], rules)
    assert answer.value
    assert not is_given(category, [PAID, FREE], rules).value
    assert answer.because == Because.of(
        rules[f"osms_categories.{category}_assign"], category=category.value, paid="- +"
    )


@pytest.mark.parametrize("category", EIGHT)
def test_two_months_with_payments_take_a_category(rules: Rules, category: Category) -> None:
    assert is_removed(category, [PAID, PAID], rules).value
    assert not is_removed(category, [PAID, FREE], rules).value
    assert not is_removed(category, [FREE, PAID], rules).value


@pytest.mark.parametrize("category", ONE_PERSON)
def test_both_months_being_paid_is_a_reading(rules: Rules, category: Category) -> None:
    assert is_removed(category, [PAID, PAID], rules).because == Because.of(
        rules[f"osms_categories.{category}_remove"],
        readings=(f"osms.cat.{category}.remove",),
        category=category.value,
        paid="+ +",
    )


def test_of_parents_no_reading_is_claimed(rules: Rules) -> None:
    assert is_removed(Category.PARENT, [PAID, PAID], rules).because.readings == ()
    assert held_after(Category.ON_LEAVE, True, [PAID, FREE], rules).because.readings == ()


@pytest.mark.parametrize(
    ("held", "paid", "after", "readings"),
    [
        (False, [FREE], True, ()),
        (True, [FREE], True, ()),
        (False, [PAID], False, ()),
        (True, [PAID, PAID], False, ("osms.cat.nonworking_qandas.remove",)),
        (True, [PAID, FREE], True, ("osms.cat.nonworking_qandas.remove", "osms.cat.nonworking_qandas.assign")),
    ],
)
def test_between_giving_and_taking_what_a_person_has_stays(
    rules: Rules, held: bool, paid: list[bool], after: bool, readings: tuple[str, ...]
) -> None:
    answer = held_after(Category.QANDAS, held, paid, rules)
    assert answer.value is after
    assert answer.because.readings == readings
    assert answer.because.facts["held"] is held
    assert rules["osms_categories.nonworking_qandas_assign"] in answer.because.norms


def test_whether_a_category_is_kept_needs_both_months(rules: Rules) -> None:
    with pytest.raises(MonthsMissing):
        held_after(Category.QANDAS, True, [PAID], rules)


@pytest.mark.parametrize(
    ("mother", "father", "applied", "given"),
    [
        ([FREE], [FREE], False, Parent.MOTHER),
        ([FREE], [FREE], True, Parent.FATHER),
        ([FREE], [PAID], True, Parent.MOTHER),
        ([PAID], [FREE], False, Parent.FATHER),
        ([PAID], [PAID], True, None),
        (None, [FREE], False, Parent.FATHER),
        ([FREE], None, True, Parent.MOTHER),
        (None, None, True, None),
    ],
)
def test_of_two_parents_the_mother_unless_the_father_applied(
    rules: Rules, mother: list[bool] | None, father: list[bool] | None, applied: bool, given: Parent | None
) -> None:
    answer = parent_given(Category.PARENT, mother, father, applied, rules)
    assert answer.value is given
    assert answer.because == Because.of(
        rules["osms_categories.nonworking_parent_child_under_3_assign"],
        mother_unpaid=mother == [FREE],
        father_unpaid=father == [FREE],
        father_applied=applied,
    )


@pytest.mark.parametrize(
    ("paid", "registered", "placement", "outcome"),
    [
        ([FREE, FREE], True, None, (True, False)),
        ([FREE, PAID], True, None, (False, True)),
        ([PAID, FREE], True, None, (False, True)),
        ([FREE, FREE], False, None, (False, False)),
        ([PAID, FREE], False, None, (False, False)),
        ([FREE, FREE], True, "subsidized_job", (False, False)),
        ([PAID, PAID], True, "workplace_training", (False, False)),
    ],
)
def test_a_registered_unemployed_person_is_confirmed_without_payments(
    rules: Rules, paid: list[bool], registered: bool, placement: str | None, outcome: tuple[bool, bool]
) -> None:
    found = unemployed_confirmation(paid, registered, placement, rules)
    assert (found.confirmed, found.consult) == outcome
    assert found.because == Because.of(
        rules["osms_categories.unemployed_confirm"],
        rules["osms_categories.unemployed_except"],
        readings=("osms.unemployed.confirmation",),
        placement=placement,
        registered=registered,
    )


@pytest.mark.parametrize(
    ("on", "stands"),
    [
        (date(2026, 11, 1), False),
        (date(2026, 11, 2), True),
        (date(2026, 11, 19), True),
        (date(2026, 11, 20), False),
    ],
)
def test_the_register_counts_its_first_day_and_not_the_day_of_leaving(on: date, stands: bool) -> None:
    assert on_register(date(2026, 11, 2), date(2026, 11, 20), on) is stands


def test_who_never_left_the_register_stands_on_it() -> None:
    assert on_register(date(2026, 11, 2), None, date(2030, 1, 1))


@pytest.mark.parametrize(
    ("paid", "other", "given", "removed"),
    [
        ([FREE, FREE, FREE], False, True, False),
        ([FREE, FREE, FREE], True, False, True),
        ([FREE, FREE, PAID], False, False, False),
        ([PAID, PAID, FREE], False, False, False),
        ([PAID, PAID, PAID], False, False, True),
        ([PAID, PAID, PAID], True, False, True),
    ],
)
def test_the_crisis_category_looks_at_three_months(
    rules: Rules, paid: list[bool], other: bool, given: bool, removed: bool
) -> None:
    gives, takes = is_crisis_given(paid, other, rules), is_crisis_removed(paid, other, rules)
    assert (gives.value, takes.value) == (given, removed)
    assert gives.because == Because.of(rules["osms_categories.crisis_assign"], other_status=other)
    assert takes.because == Because.of(
        rules["osms_categories.crisis_remove"], readings=("osms.crisis.remove",), other_status=other
    )


@pytest.mark.parametrize(
    ("held", "paid", "after"),
    [
        (False, [FREE, FREE, FREE], True),
        (False, [PAID, FREE, FREE], False),
        (True, [PAID, FREE, FREE], True),
        (True, [PAID, PAID, PAID], False),
    ],
)
def test_the_crisis_category_stays_between_giving_and_taking(
    rules: Rules, held: bool, paid: list[bool], after: bool
) -> None:
    answer = is_crisis_held_after(held, paid, False, rules)
    assert answer.value is after
    assert answer.because.norms == (
        rules["osms_categories.crisis_assign"],
        rules["osms_categories.crisis_remove"],
    )
    assert answer.because.facts == {"other_status": False, "held": held}


def test_the_order_of_categories_is_the_acts_own(rules: Rules) -> None:
    answer = recorded_category(Budget.STATE, ["disabled_person", "pensioner"], rules)
    assert answer.value == "pensioner"
    assert answer.because == Because.of(
        rules["osms.state_priority"], sums=("7 < 12",), statuses="disabled_person, pensioner"
    )


def test_a_category_of_the_other_budget_counts_for_nothing(rules: Rules) -> None:
    answer = recorded_category(Budget.LOCAL, ["pensioner"], rules)
    assert answer.value is None
    assert answer.because == Because.of(rules["osms.local_priority"], statuses="pensioner")


@pytest.mark.parametrize(
    ("others", "left"),
    [
        (["child", "pensioner"], None),
        (["convict", "full_time_student"], "convict"),
        (["nonworking_targeted_assistance"], "nonworking_targeted_assistance"),
    ],
)
def test_only_a_category_below_keeps_the_right(rules: Rules, others: list[str], left: str | None) -> None:
    assert category_left(Budget.STATE, "pensioner", others, rules).value == left


def test_a_category_nobody_knows_cannot_be_removed(rules: Rules) -> None:
    with pytest.raises(UnknownCategory, match="pensioner is no category of the local budget") as told:
        category_left(Budget.LOCAL, "pensioner", [], rules)
    assert (told.value.category, told.value.budget) == ("pensioner", Budget.LOCAL)
