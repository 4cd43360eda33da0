"""Which order's date begins the service, and which day ends it (Decree 124, 8 and 9(3))."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from domain.law import Answer, Because, Rules


class Entry(StrEnum):
    """How a person came into service."""

    CONSCRIPT = "conscript"  #: called up, or called to musters (8.1))
    CONTRACT = "contract"  #: (8.2))
    CONTRACT_STATE_GUARD = "contract_state_guard"  #: State Guard Service, by its order on personnel (8.2))
    CADET = "cadet"  #: no serviceman before, ulans apart (8.3))
    CADET_FOREIGN = "cadet_foreign"  #: a foreign military school (8.3))
    ULAN = "ulan"  #: after the second year (8.4))


class OrderMissing(LookupError):
    """The order that begins the service is not among those known."""

    def __init__(self, order: str) -> None:
        super().__init__(f"the date of {order} is not known")
        self.order = order


def beginning_order(entry: Entry, rules: Rules) -> str:
    """The code of the order whose date begins the service."""
    return str(rules["service.start"].table[entry])


def service_start(entry: Entry, orders: Mapping[str, date], rules: Rules) -> Answer[date]:
    """The date of the one order that counts among *orders* (by code); OrderMissing where it is not there."""
    order = beginning_order(entry, rules)
    if order not in orders:
        raise OrderMissing(order)
    return Answer(orders[order], Because.of(rules["service.start"], entry=entry.value, order=order))


def last_day_of_service(excluded_from_lists: date, rules: Rules) -> Answer[date]:
    """The day of exclusion from the unit's lists is the last day of service (9(3))."""
    return Answer(excluded_from_lists, Because.of(rules["service.end_day"], excluded_from_lists=excluded_from_lists))
