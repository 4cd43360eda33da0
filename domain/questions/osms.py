"""Worked examples about health insurance: records, kept rights, servicemen's data, entries on documents (Order 333)."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, Final

from domain.law import Rules
from domain.questions.asking import BadInput, Bench, Question, Reply, a_day, a_flag, a_number, a_word
from domain.questions.listed import flags, is_given
from domain.rules.osms_manual_entry import entered_until, unemployed_entered_until, unemployed_papers
from domain.rules.osms_military import change_report_day, may_exchange, military_record, transmissions
from domain.rules.osms_months import MonthsMissing
from domain.rules.osms_record import RecordEvent, payer_record, recorded_from
from domain.rules.osms_retention import (
    KeptRight,
    kept_after_state_category,
    kept_by_payer,
    kept_without_state_contributions,
)

Given = Mapping[str, Any]


def exchange(inputs: Given, bench: Bench) -> Reply:
    """osms.no_secret_exchange."""
    answer = may_exchange(a_word(inputs, "content"), bench.rules)
    return {"allowed": answer.value, "because": answer.because}


def record_start(event: RecordEvent, name: str, inputs: Given, bench: Bench) -> Reply:
    """osms.record.chapter_2_3_start, osms.record.single_payment, osms.record.military: from the day *name*."""
    answer = recorded_from(event, a_day(inputs, name), bench.rules)
    return {"from": answer.value, "because": answer.because}


def record_payer(inputs: Given, bench: Bench) -> Reply:
    """osms.record.payer."""
    try:
        found = payer_record(a_day(inputs, "payment_date"), flags(inputs, "paid_last_months"), bench.rules)
    except MonthsMissing as fault:
        raise BadInput("paid_last_months", f"needs {fault.needed} months") from None
    return {"recorded": found.recorded, "from": found.since, "because": found.because}


def retention(kept: Callable[[date, Rules], KeptRight], inputs: Given, bench: Bench) -> Reply:
    """osms.retention.state_paid_removed, osms.retention.state_contributions_missing."""
    return _kept(kept(a_day(inputs, "stopped"), bench.rules))


def retention_payer(inputs: Given, bench: Bench) -> Reply:
    """osms.retention.payer, osms.retention.sixty_months; no months paid without a gap when none are given."""
    months = a_number(inputs, "continuous_paid_months") if is_given(inputs, "continuous_paid_months") else 0
    state_paid = a_flag(inputs, "state_paid") or a_flag(inputs, "para_9_person")
    return _kept(kept_by_payer(a_day(inputs, "stopped"), months, state_paid, bench.rules))


def _kept(right: KeptRight) -> Reply:
    return {"months": right.months, "covered_until": right.until, "because": right.because}


def manual_entry(inputs: Given, bench: Bench) -> Reply:
    """osms.manual_entry.period."""
    answer = entered_until(a_day(inputs, "application"), bench.rules)
    return {"until": answer.value, "because": answer.because}


def unemployed_manual_entry(inputs: Given, bench: Bench) -> Reply:
    """osms.unemployed.manual_entry."""
    until = unemployed_entered_until(a_day(inputs, "application"), bench.rules)
    papers = unemployed_papers(bench.rules)
    return {"until": until.value, "documents": list(papers.value), "because": until.because + papers.because}


def transmission(inputs: Given, bench: Bench) -> Reply:
    """osms.military.transmission: the next day, and as a list the next *n*."""
    count = a_number(inputs, "n") if is_given(inputs, "n") else 1
    if not count:
        raise BadInput("n", "is zero; ask for at least one transmission")
    answer = transmissions(a_day(inputs, "last_transmission"), count, bench.rules)
    return {"next": list(answer.value), "next_transmission": answer.value[0], "because": answer.because}


def change_report(inputs: Given, bench: Bench) -> Reply:
    """osms.military.change_report: a discharge is a change too."""
    changed = a_day(inputs, "change" if is_given(inputs, "change") else "discharge")
    answer = change_report_day(changed, bench.rules)
    return {"due": answer.value, "change_report_by": answer.value, "because": answer.because}


def status_validity(inputs: Given, bench: Bench) -> Reply:
    """osms.military.status_validity; data sent are taken to be received the same day."""
    name = "data_received" if is_given(inputs, "data_received") else "last_transmission"
    found = military_record(a_day(inputs, name), bench.rules)
    return {"from": found.since, "until": found.until, "retention_promised": False, "because": found.because}


QUESTIONS: Final[dict[str, Question]] = {
    "osms.no_secret_exchange": exchange,
    "osms.record.chapter_2_3_start": partial(record_start, RecordEvent.CATEGORY, "category_assigned"),
    "osms.record.single_payment": partial(record_start, RecordEvent.SINGLE_PAYMENT, "payment_date"),
    "osms.record.military": partial(record_start, RecordEvent.INFORMATION, "information_received"),
    "osms.record.payer": record_payer,
    "osms.retention.state_paid_removed": partial(retention, kept_after_state_category),
    "osms.retention.state_contributions_missing": partial(retention, kept_without_state_contributions),
    "osms.retention.payer": retention_payer,
    "osms.retention.sixty_months": retention_payer,
    "osms.manual_entry.period": manual_entry,
    "osms.unemployed.manual_entry": unemployed_manual_entry,
    "osms.military.transmission": transmission,
    "osms.military.change_report": change_report,
    "osms.military.status_validity": status_validity,
}
