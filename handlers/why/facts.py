"""What the facts and codes of a proof are called, so that a person can check his own data in it."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from domain.law import Plain
from handlers.screens import Text, Words, _

#: the name of each fact a proof may hold
FACTS: Final[Mapping[str, Text]] = {
    "additional_days": _("additional leave, days"),
    "annual_days": _("annual leave, days"),
    "base_days": _("leave of a whole year, days"),
    "birth_date": _("date of birth"),
    "contract_end": _("end of the contract"),
    "contract_start": _("start of the contract"),
    "category": _("kind of service"),
    "days": _("days of leave"),
    "discharge": _("expected discharge"),
    "due": _("days due for the year"),
    "entry": _("entry into service"),
    "filed": _("day of filing"),
    "full_months": _("full months of service in the year"),
    "last_day": _("last day"),
    "leave_year": _("leave year"),
    "on": _("as of"),
    "rank": _("rank"),
    "service_start": _("start of calendar service"),
    "special_duty": _("duty that adds days of leave"),
    "start": _("first day"),
    "term": _("term of the contract"),
    "travel_days": _("days of travel"),
    "used_days": _("days used"),
    "years": _("full years of service"),
}

#: words of the law kept as codes
CODES: Final[Mapping[str, Text]] = {
    "cadet": _("cadet"),
    "calendar": _("calendar service"),
    "conscript": _("conscript"),
    "conscript_officer": _("officer called up"),
    "contract": _("under contract"),
    "holiday": _("holidays"),
    "to_age_limit": _("until the age limit"),
    "up": _("up"),
}


def fact_name(name: str) -> Words:
    """The fact's name; one without a label shows its own, so that nothing of a proof is hidden."""
    return FACTS.get(name, name)


def fact_value(value: Plain) -> str | int | date | Text:
    match value:
        case None:
            return _("not known")
        case bool():
            return _("yes") if value else _("no")
        case str():
            return CODES.get(value, value)
        case _:
            return value
