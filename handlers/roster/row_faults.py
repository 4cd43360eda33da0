"""What does not fit within one row of the roster, every cell of it being readable by itself."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias

from domain.people import ServiceKind

CALLED_UP = (ServiceKind.CONSCRIPT, ServiceKind.CONSCRIPT_OFFICER)
PAST = ("birth_date", "rank_since", "post_since", "service_start")
Found: TypeAlias = Iterator[tuple[str, str]]  #: key of the column, code of the fault


def row_faults(values: Mapping[str, Any], today: date) -> Found:
    """*values* holds what could be read, by column."""
    yield from _date_faults(values, today)
    yield from _contract_faults(values)
    if values.get("discharge_ground") and "discharge_expected" in values and not values["discharge_expected"]:
        yield "discharge_expected", "ground_without_day"


def _date_faults(values: Mapping[str, Any], today: date) -> Found:
    for key in PAST:
        if _after(values.get(key), today):
            yield key, "in_the_future"
    for key in (*PAST[1:], "contract_start"):
        if _after(values.get("birth_date"), values.get(key)):
            yield key, "before_birth"


def _contract_faults(values: Mapping[str, Any]) -> Found:
    """All three of start, term and end, or none; none for those who were called up (Law 561-IV, 36-37)."""
    contract = {key: values[key] for key in ("contract_start", "contract_term", "contract_end") if key in values}
    kind = values.get("service_kind")
    if kind in CALLED_UP and any(contract.values()):
        yield "service_kind", "contract_of_conscript"
    elif kind is ServiceKind.CONTRACT or any(contract.values()):
        yield from ((key, "contract_incomplete") for key, value in contract.items() if not value)
    start, end = contract.get("contract_start"), contract.get("contract_end")
    if start and end and end <= start:
        yield "contract_end", "ends_before_start"


def _after(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one > other
