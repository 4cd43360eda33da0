"""What the facts and codes of a proof are called, so that a person can check his own data in it."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from domain.law import Plain
from domain.ranks import Rank
from handlers.screens import Text, Words, _

#: the name of each fact a proof may hold
FACTS: Final[Mapping[str, Text]] = {
    "additional_days": _("additional leave, days"),
    "age_limit": _("day the age limit is reached"),
    "annual_days": _("annual leave, days"),
    "base_days": _("leave of a whole year, days"),
    "birth_date": _("date of birth"),
    "contract_effective": _("day the new contract takes effect"),
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
    "position_start": _("start in the present post"),
    "rank": _("rank"),
    "rank_assigned": _("day the rank was given"),
    "service_start": _("start of calendar service"),
    "special_duty": _("duty that adds days of leave"),
    "start": _("first day"),
    "term": _("term of the contract"),
    "term_years": _("term in the rank, years"),
    "travel_days": _("days of travel"),
    "used_days": _("days used"),
    "years": _("full years of service"),
}

#: words of the law kept as codes
CODES: Final[Mapping[str, Text]] = {
    "cadet": _("cadet"),
    "calendar": _("calendar service"),
    "colonel_generals_and_above": _("colonel generals and above"),
    "conscript": _("conscript"),
    "conscript_officer": _("officer called up"),
    "contract": _("under contract"),
    "holiday": _("holidays"),
    "kept_ranks": _("ranks of the old law that are kept"),
    "major_and_lieutenant_generals": _("major generals and lieutenant generals"),
    "military_medical_commission_conclusion": _("conclusion of the military medical commission"),
    "privates_junior_sergeants": _("privates and junior sergeants"),
    "rank_assigned": _("day the rank was given"),
    "report": _("raport"),
    "senior_sergeants_to_major": _("senior sergeants and officers up to major"),
    "service_reference": _("service reference for the post held"),
    "term_expired_and_post_allows": _("the term is served and the post allows it"),
    "to_age_limit": _("until the age limit"),
    "top_sergeants_colonel": _("highest sergeants and colonels"),
    "up": _("up"),
}

_RANKS: Final = frozenset(Rank)


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
            return code_name(value)
        case _:
            return value


def code_name(code: str) -> str | Text:
    """A code in words: a rank by its name in the law; one without a name shows itself."""
    if code in _RANKS:
        return _("%(rank)s", rank=Rank(code))
    return CODES.get(code, code)


def named(code: str) -> bool:
    """Whether a reader is shown words for it; figures need none."""
    return code in CODES or code in _RANKS or not any(letter.isalpha() for letter in code)
