"""Worked examples about contracts: inputs by name in, expected values by name out."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from domain.counting import days_late
from domain.dates import days_after
from domain.questions.asking import Bench, Question, Reply, a_day, a_word
from domain.questions.law561_service import known_age_limit
from domain.questions.optional_input import day_or_none
from domain.questions.service import contract_expiry_reply
from domain.rules.contract_childcare import childcare_return, window_end
from domain.rules.contract_filing import FilingWindow, filing_window, leaving_window
from domain.rules.contract_paper import age_limit_contract_end, copies, effective_date, needs_new_contract


def renewal_report_deadline(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """contract.renewal.report_deadline: latest_date and advise_by; days_left on today, days_late when filed.

    Where the age limit is given it decides between 16(1) and 40(1), and the lead is told too.
    """
    age_limit = day_or_none(inputs, "age_limit_date")
    window = filing_window(_contract_end(inputs), bench.rules, bench.calendar, age_limit)
    reply = filing_reply(window, inputs) | ({} if age_limit is None else lead_reply(window))
    return reply | {"own_report_by": window.last_day} if "event" in inputs else reply


def leaving_notice_deadline(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """contract.leaving.notice_deadline."""
    return filing_reply(leaving_window(_contract_end(inputs), bench.rules, bench.calendar), inputs)


def lead_reply(window: FilingWindow) -> Reply:
    """The last day under its other name and the months before the contract's end."""
    (lead,) = (norm for norm in window.because.norms if norm.unit == "months")
    return {"report_by": window.last_day, "months_before": lead.number}


def filing_reply(window: FilingWindow, inputs: Mapping[str, Any]) -> Reply:
    """Everything an example may expect of a window: by which day, how late, how long still."""
    reply: Reply = {"latest_date": window.last_day, "advise_by": window.advise_by, "because": window.because}
    if (filed := day_or_none(inputs, "filed")) is not None:
        late = days_late(window.last_day, filed)
        reply |= {"on_time": not late, "days_late": late}
    if (today := day_or_none(inputs, "today")) is not None:
        reply |= {"days_left": (window.last_day - today).days}
    return reply


def _contract_end(inputs: Mapping[str, Any]) -> date:
    """The end of the contract; discharge examples name it as the date of the event contract_end."""
    if inputs.get("contract_end") is None and inputs.get("event") == "contract_end":
        return a_day(inputs, "event_date")
    return a_day(inputs, "contract_end")


def childcare_window(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """contract.expiry_during_childcare.window: the window after the leave, or the ordinary rule beside it.

    Either rule is named by the end of its id: window, report_deadline.
    """
    leave_start = day_or_none(inputs, "leave_start")
    back_on, contract_end = day_or_none(inputs, "return_date"), a_day(inputs, "contract_end")
    if back_on is None:
        back_on = childcare_return(a_day(inputs, "child_birth"), bench.rules).value
    window = window_end(contract_end, leave_start, back_on, bench.rules)
    reply: Reply = {"leave_last_day": days_after(back_on, -1), "return_date": back_on, "because": window.because}
    if window.value is not None:
        return reply | {"rule": "window", "deadline": window.value, "window_end": window.value}
    ordinary = filing_window(contract_end, bench.rules, bench.calendar)
    because = window.because + ordinary.because
    return reply | {"rule": "report_deadline", "deadline": ordinary.last_day, "window_end": None, "because": because}


def contract_effective(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """contract.effective_date: the date of the order, and the end of the contract where its term is given."""
    order_date = day_or_none(inputs, "order_date") or a_day(inputs, "contract_effective")
    effective = effective_date(order_date, bench.rules)
    reply: Reply = {"contract_effective": effective.value, "because": effective.because}
    if inputs.get("term_years") is None:
        return reply
    end = contract_expiry_reply({**inputs, "contract_effective": effective.value}, bench)
    return reply | end | {"because": effective.because + end["because"]}


def contract_copies(_: Mapping[str, Any], bench: Bench) -> Reply:
    """contract.copies."""
    paper = copies(bench.rules)
    return {"min_copies": paper.least, "languages": paper.languages, "because": paper.because}


def new_contract_cases(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """contract.new.cases: whether the event calls for a new contract."""
    answer = needs_new_contract(a_word(inputs, "event"), bench.rules)
    return {"new_contract": answer.value, "because": answer.because}


def age_limit_contracts(inputs: Mapping[str, Any], bench: Bench) -> Reply:
    """contract.age_limit_contracts: the end is the age limit, given or worked out of rank and birth date."""
    limit = known_age_limit(inputs, bench)
    answer = age_limit_contract_end(limit.value, bench.rules)
    return {"contract_end": answer.value, "because": answer.because + limit.because}


QUESTIONS: Final[dict[str, Question]] = {
    "contract.renewal.report_deadline": renewal_report_deadline,
    "contract.leaving.notice_deadline": leaving_notice_deadline,
    "contract.expiry_during_childcare.window": childcare_window,
    "contract.effective_date": contract_effective,
    "contract.copies": contract_copies,
    "contract.new.cases": new_contract_cases,
    "contract.age_limit_contracts": age_limit_contracts,
}
