"""Worked examples about the beginning, the end and the length of service."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any, Final

from domain.questions.asking import BadInput, Bench, MissingInput, Question, Reply, a_day, a_flag, a_number
from domain.questions.optional_input import number_or, word_or_none
from domain.rules.service_length import PeriodsOverlap, ServicePeriod, service_length
from domain.rules.service_start import Entry, beginning_order, last_day_of_service, service_start
from domain.rules.service_term import absence_days, conscript_expiry, conscript_term, contract_expiry

_PERIODS: Final = ("conscript", "contract", "musters", "combat", "peacekeeping")


def start_of_service(inputs: Mapping[str, Any], bench: Bench, entry: Entry) -> Reply:
    """service.start.*: the date of the order that begins the service (input: the order's code and "_date")."""
    order = beginning_order(_special(entry, inputs), bench.rules)
    answer = service_start(_special(entry, inputs), {order: a_day(inputs, f"{order}_date")}, bench.rules)
    return {"service_start": answer.value, "because": answer.because}


def _special(entry: Entry, inputs: Mapping[str, Any]) -> Entry:
    if entry is Entry.CONTRACT and a_flag(inputs, "state_guard_service"):
        return Entry.CONTRACT_STATE_GUARD
    if entry is Entry.CADET and a_flag(inputs, "foreign_school"):
        return Entry.CADET_FOREIGN
    return entry


def contract_expiry_reply(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """service.term.contract_expiry."""
    effective, years = a_day(inputs, "contract_effective"), a_number(inputs, "term_years")
    answer = contract_expiry(effective, years, bench.rules, _excluded_days(inputs, bench))
    return {"contract_end": answer.value, "because": answer.because}


def conscript_expiry_reply(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """service.term.conscript_expiry: the term is given in months, or follows from the category."""
    start, months = a_day(inputs, "service_start"), _conscript_months(inputs, bench)
    answer = conscript_expiry(start, months, bench.rules, _excluded_days(inputs, bench))
    return {"latest_end": answer.value, "because": answer.because}


def _conscript_months(inputs: Mapping[str, Any], bench: Bench) -> int:
    if inputs.get("term_months") is not None:
        return a_number(inputs, "term_months")
    term = conscript_term(word_or_none(inputs, "category") or "", bench.rules)
    if term is None:
        raise MissingInput("term_months")
    return term.number


def any_expiry(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """service.term.month_end_clamp and service.term.not_counted: whichever term the inputs describe."""
    if inputs.get("service_start") is not None:
        return conscript_expiry_reply(inputs, bench)
    return contract_expiry_reply(inputs, bench)


def not_counted(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """service.term.not_counted: the days that are not counted and the end they move."""
    days = _excluded_days(inputs, bench)
    return {"excluded_days": days} | any_expiry(inputs, bench)


def _excluded_days(inputs: Mapping[str, Any], bench: Bench) -> int:
    """The days given, and those of an absence given by its two dates."""
    given = number_or(inputs, "excluded_days") + number_or(inputs, "arrest_days")
    if inputs.get("awol_start") is None:
        return given
    return given + absence_days(a_day(inputs, "awol_start"), a_day(inputs, "awol_end"), bench.rules).value


def awol(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """service.awol.period: the days between leaving and reporting in (or detention)."""
    answer = absence_days(a_day(inputs, "awol_start"), a_day(inputs, "awol_end"), bench.rules)
    return {"excluded_days": answer.value, "because": answer.because}


def end_day(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """service.end_day."""
    answer = last_day_of_service(a_day(inputs, "excluded_from_lists"), bench.rules)
    return {"service_end": answer.value, "because": answer.because}


def length(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """service.length.includes and service.length.modes: each kind of period is a list [first, last, first, last...]."""
    periods = tuple(_periods(inputs))
    if not periods:
        raise MissingInput("contract")
    try:
        found = service_length(periods, bench.rules, number_or(inputs, "excluded_days"))
    except PeriodsOverlap as fault:
        raise BadInput(fault.second.kind, "overlaps another period of service") from None
    return {
        "calendar_days": found.calendar,
        "preferential_days": found.preferential,
        "because": found.because,
    }


def _periods(inputs: Mapping[str, Any]) -> Iterator[ServicePeriod]:
    for kind in _PERIODS:
        days = inputs.get(kind) or []
        if not isinstance(days, list) or len(days) % 2 or not all(isinstance(day, date) for day in days):
            raise BadInput(kind, "is not a list of first and last days")
        yield from (ServicePeriod(kind, first, last) for first, last in zip(days[::2], days[1::2], strict=True))


QUESTIONS: Final[dict[str, Question]] = {
    "service.start.conscript": partial(start_of_service, entry=Entry.CONSCRIPT),
    "service.start.contract": partial(start_of_service, entry=Entry.CONTRACT),
    "service.start.cadet": partial(start_of_service, entry=Entry.CADET),
    "service.start.ulan": partial(start_of_service, entry=Entry.ULAN),
    "service.term.contract_expiry": contract_expiry_reply,
    "service.term.conscript_expiry": conscript_expiry_reply,
    "service.term.month_end_clamp": any_expiry,
    "service.term.not_counted": not_counted,
    "service.awol.period": awol,
    "service.end_day": end_day,
    "service.length.includes": length,
    "service.length.modes": length,
}
