"""Which order begins the service and which day ends it (Decree 124, 8 and 9(3))."""

from datetime import date

import pytest

from domain.law import Rules
from domain.rules.service_start import Entry, OrderMissing, beginning_order, last_day_of_service, service_start

ORDERS = {
    Entry.CONSCRIPT: "departure_order",
    Entry.CONTRACT: "enrolment_order",
    Entry.CONTRACT_STATE_GUARD: "personnel_order",
    Entry.CADET: "student_enrolment_order",
    Entry.CADET_FOREIGN: "study_assignment_order",
    Entry.ULAN: "third_year_transfer_order",
}


@pytest.mark.parametrize("entry", list(Entry))
def test_one_order_of_many_begins_the_service(entry: Entry, rules: Rules) -> None:
    orders = {order: date(2026, 4, day) for day, order in enumerate(ORDERS.values(), start=1)}
    start = service_start(entry, orders, rules)
    assert beginning_order(entry, rules) == ORDERS[entry]
    assert start.value == orders[ORDERS[entry]]
    assert start.because.norms == (rules["service.start"],)
    assert start.because.facts == {"entry": entry.value, "order": ORDERS[entry]}


def test_without_its_order_the_beginning_is_not_known(rules: Rules) -> None:
    with pytest.raises(OrderMissing, match=r"^the date of departure_order is not known$") as caught:
        service_start(Entry.CONSCRIPT, {"enrolment_order": date(2026, 4, 1)}, rules)
    assert caught.value.order == "departure_order"


def test_the_last_day_is_the_day_of_exclusion(rules: Rules) -> None:
    day = last_day_of_service(date(2026, 11, 30), rules)
    assert day.value == date(2026, 11, 30)
    assert day.because.norms == (rules["service.end_day"],)
    assert day.because.facts == {"excluded_from_lists": date(2026, 11, 30)}
