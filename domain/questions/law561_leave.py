"""Worked examples about leave by Law 561-IV, 46."""

from collections.abc import Mapping
from typing import Any

from domain.questions.asking import BadInput, Bench, a_day, a_flag, a_number
from domain.questions.listed import is_given
from domain.questions.optional_input import number_or
from domain.rules.leave_cap import within_cap
from domain.rules.leave_length import extra_days, main_days
from domain.rules.leave_recall import rest_after_recall, travel_again
from domain.rules.leave_span import LeaveSpan, NoLeaveDays, span


def annual_length(inputs: Mapping[str, Any], bench: Bench) -> dict[str, Any]:
    """law561.leave.annual.length."""
    main = main_days(a_day(inputs, "service_start"), a_day(inputs, "on"), bench.rules)
    extra = extra_days(a_flag(inputs, "special_duty"), bench.rules)
    return {"days": main.value + extra.value, "because": main.because + extra.because}


def annual_calendar(inputs: Mapping[str, Any], bench: Bench) -> dict[str, Any]:
    """law561.leave.annual.calendar; travel days, where given, follow the leave."""
    leave = leave_span(inputs, bench)
    return {
        "last_day": leave.last_day,
        "return_date": leave.return_date,
        "holidays_inside": len(leave.holidays_inside),
        "because": leave.because,
    }


def leave_span(inputs: Mapping[str, Any], bench: Bench) -> LeaveSpan:
    """The leave that the inputs start, days and travel_days (none where absent) name."""
    start, days, travel_days = a_day(inputs, "start"), a_number(inputs, "days"), number_or(inputs, "travel_days")
    try:
        return span(start, days, travel_days, bench.calendar, bench.rules)
    except NoLeaveDays:
        raise BadInput("days", "is not a number of leave days") from None


def yearly_cap(inputs: Mapping[str, Any], bench: Bench) -> dict[str, Any]:
    """law561.leave.yearly_cap; without annual_days the main leave is taken from the length of service."""
    given = is_given(inputs, "annual_days")
    annual = a_number(inputs, "annual_days") if given else annual_length(inputs, bench)["days"]
    capped = within_cap(annual, a_number(inputs, "additional_days"), bench.rules)
    return {"days": capped.value.days, "capped": capped.value.capped, "because": capped.because}


def recall_travel(inputs: Mapping[str, Any], bench: Bench) -> dict[str, Any]:
    """law561.leave.recall_travel; from the unused days, or from the leave and the day of recall."""
    if is_given(inputs, "unused_days"):
        again = travel_again(a_number(inputs, "unused_days"), bench.rules)
        return {"travel_again": again.value, "because": again.because}
    start, days, recalled_on = a_day(inputs, "start"), a_number(inputs, "days"), a_day(inputs, "recalled_on")
    rest = rest_after_recall(start, days, recalled_on, bench.calendar, bench.rules)
    return {
        "used_days": rest.used_days,
        "unused_days": rest.unused_days,
        "travel_again": rest.travel_again,
        "because": rest.because,
    }


QUESTIONS = {
    "law561.leave.annual.length": annual_length,
    "law561.leave.annual.calendar": annual_calendar,
    "law561.leave.yearly_cap": yearly_cap,
    "law561.leave.recall_travel": recall_travel,
}
