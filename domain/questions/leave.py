"""Worked examples about annual leave and what happens during it (Decree 124, 111-124, 139)."""

from collections.abc import Mapping
from typing import Any, Final

from domain.law import Because
from domain.questions.asking import BadInput, Bench, Question, Reply, a_day, a_flag, a_number, a_word
from domain.questions.law561_leave import annual_length, leave_span
from domain.questions.listed import is_given
from domain.questions.optional_input import day_or_none, number_or, word_or_none
from domain.rules.leave_carry_over import CONTRACT, carried_over, exclusion_day
from domain.rules.leave_emergency import Trouble, extended_on_the_spot, unit_told_by
from domain.rules.leave_illness import IllnessOnLeave, extended_by_illness
from domain.rules.leave_length import counts_as_contract
from domain.rules.leave_period import Period
from domain.rules.leave_prorata import YearService, prorated, unused_at_discharge
from domain.rules.leave_protection import protection
from domain.rules.leave_recall import may_recall
from domain.rules.leave_registration import reminder_day
from domain.rules.leave_sequence import annual_beside_maternity, next_start
from domain.rules.leave_span import LeaveSpan, Part, split_spans


def length(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.annual.length: the length of contract service, for conscript officers too; none for compulsory service."""
    counts = counts_as_contract(word_or_none(inputs, "category") or CONTRACT, bench.rules)
    if not counts.value:
        return {"days": 0, "as_contract": False, "because": counts.because}
    reply = annual_length(inputs, bench)
    return reply | {"as_contract": True, "because": counts.because + reply["because"]}


def prorata(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.annual.prorata and leave.annual.rounding."""
    share = prorated(_base_days(inputs, bench), _year_service(inputs), bench.rules)
    return {"full_months": share.value.full_months, "days": share.value.days, "because": share.because}


def unused(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.annual.unused_at_discharge: as of the day of discharge, less the days used."""
    used_days = number_or(inputs, "used_days")
    found = unused_at_discharge(_base_days(inputs, bench), _year_service(inputs), used_days, bench.rules)
    answer = {"days": found.value.due, "unused_days": found.value.left, "overused_days": found.value.overused}
    return prorata(inputs, bench) | answer | {"because": found.because}


def early_discharge(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.annual.early_discharge: the same sum, where the leave was not used by schedule."""
    if a_flag(inputs, "used_by_schedule"):
        because = Because.of(bench.rules["leave.prorata_months"], used_by_schedule=True)
        return {"days": 0, "unused_days": 0, "because": because}
    return unused(inputs, bench)


def _base_days(inputs: Mapping[str, Any], bench: Bench) -> int:
    """The yearly length as given, or by the length of service."""
    if is_given(inputs, "base_days"):
        return a_number(inputs, "base_days")
    days: int = annual_length(inputs, bench)["days"]
    return days


def _year_service(inputs: Mapping[str, Any]) -> YearService:
    """The year asked about; without one the year of discharge, else of entry, since only these are shared out."""
    entry, discharge = day_or_none(inputs, "entry"), day_or_none(inputs, "discharge")
    if is_given(inputs, "year"):
        return YearService(a_number(inputs, "year"), entry, discharge)
    anchor = discharge or entry or a_day(inputs, "on")
    return YearService(anchor.year, entry, discharge)


def travel(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.annual.travel: one leave, or its parts with the travel days in one of them."""
    if not is_given(inputs, "parts"):
        return _travel_reply(leave_span(inputs, bench))
    travel_days, carrier = number_or(inputs, "travel_days"), number_or(inputs, "travel_with_part", 1) - 1
    spans = split_spans(_parts(inputs["parts"]), travel_days, bench.calendar, bench.rules, carrier)
    return {
        "total_days": sum(one.total_days for one in spans),
        "last_days": [one.last_day for one in spans],
        "return_dates": [one.return_date for one in spans],
        "because": sum((one.because for one in spans), Because()),
    }


def _travel_reply(leave: LeaveSpan) -> Reply:
    return {
        "total_days": leave.total_days,
        "last_day": leave.last_day,
        "return_date": leave.return_date,
        "because": leave.because,
    }


def _parts(listed: object) -> tuple[Part, ...]:
    if not isinstance(listed, list) or not all(isinstance(part, Mapping) for part in listed):
        raise BadInput("parts", "is not a list of parts with start and days")
    return tuple(Part(a_day(part, "start"), a_number(part, "days")) for part in listed)


def maternity_adjacent(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.annual.maternity_adjacent."""
    answer = annual_beside_maternity(a_flag(inputs, "servicewoman"), a_word(inputs, "moment"), bench.rules)
    return {"entitled": answer.value, "because": answer.because}


def consecutive(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.consecutive."""
    kinds = word_or_none(inputs, "first") or "annual", word_or_none(inputs, "second") or "additional"
    answer = next_start(*kinds, a_day(inputs, "first_last_day"), bench.rules)
    return {"allowed": answer.value is not None, "next_start": answer.value, "because": answer.because}


def carry_over(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.carry_over."""
    category = word_or_none(inputs, "category") or CONTRACT
    year, unused_days = a_number(inputs, "year"), a_number(inputs, "unused_days")
    carried = carried_over(unused_days, year, a_flag(inputs, "good_reason"), category, bench.rules)
    return {"carried_days": carried.value.days, "carried_to": carried.value.year, "because": carried.because}


def conscript_officer(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.conscript_officer.at_discharge."""
    answer = exclusion_day(a_day(inputs, "last_leave_end"), bench.rules)
    return {"excluded_on": answer.value, "because": answer.because}


def illness(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.illness_extension."""
    ill = IllnessOnLeave(
        kind=a_word(inputs, "leave"),
        first_day=a_day(inputs, "start"),
        last_day=a_day(inputs, "last_day"),
        ill_from=a_day(inputs, "ill_from"),
        ill_to=a_day(inputs, "ill_to"),
        excluded_after=a_flag(inputs, "discharge_year"),
    )
    answer = extended_by_illness(ill, bench.calendar, bench.rules)
    found = answer.value
    return {"extra_days": found.extra_days, "new_last_day": found.new_last_day, "because": answer.because}


def emergency(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.emergency_extension."""
    trouble = Trouble(word_or_none(inputs, "ground"), word_or_none(inputs, "relative"))
    last_day, requested = a_day(inputs, "last_day"), a_number(inputs, "requested_days")
    answer = extended_on_the_spot(last_day, requested, number_or(inputs, "travel_days"), trouble, bench.rules)
    return {
        "granted_days": answer.value.granted_days,
        "new_last_day": answer.value.new_last_day,
        "arrive_by": answer.value.arrive_by,
        "because": answer.because,
    }


def emergency_notice(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.emergency_extension.notice."""
    answer = unit_told_by(a_day(inputs, "extended_on"), bench.rules)
    return {"notify_by": answer.value, "because": answer.because}


def leave_protection(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.annual.protection."""
    leave = Period(a_day(inputs, "start"), a_day(inputs, "last_day"))
    answer = protection(leave, a_day(inputs, "on"), word_or_none(inputs, "ground") or "", bench.rules)
    return {
        "transfer_allowed": answer.value.transfer_allowed,
        "discharge_allowed": answer.value.unit_discharge_allowed,
        "because": answer.because,
    }


def registration(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.military_registration."""
    answer = reminder_day(a_day(inputs, "arrival"), bench.rules)
    return {"remind_on": answer.value, "because": answer.because}


def recall(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """leave.recall."""
    answer = may_recall(word_or_none(inputs, "leave") or "annual", a_word(inputs, "ground"), bench.rules)
    return {"allowed": answer.value, "because": answer.because}


QUESTIONS: Final[dict[str, Question]] = {
    "leave.annual.length": length,
    "leave.annual.prorata": prorata,
    "leave.annual.rounding": prorata,
    "leave.annual.unused_at_discharge": unused,
    "leave.annual.early_discharge": early_discharge,
    "leave.annual.travel": travel,
    "leave.annual.maternity_adjacent": maternity_adjacent,
    "leave.annual.protection": leave_protection,
    "leave.consecutive": consecutive,
    "leave.carry_over": carry_over,
    "leave.conscript_officer.at_discharge": conscript_officer,
    "leave.illness_extension": illness,
    "leave.emergency_extension": emergency,
    "leave.emergency_extension.notice": emergency_notice,
    "leave.military_registration": registration,
    "leave.recall": recall,
}
