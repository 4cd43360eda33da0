"""Worked examples about contracts: inputs by name in, expected values by name out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.questions.asking import Bench
from domain.rules.contract_filing import filing_window


def renewal_report_deadline(inputs: Mapping[str, Any], bench: Bench) -> dict[str, Any]:
    """contract.renewal.report_deadline."""
    window = filing_window(inputs["contract_end"], bench.rules, bench.calendar)
    answer: dict[str, Any] = {"latest_date": window.last_day, "advise_by": window.advise_by}
    if isinstance(filed := inputs.get("filed"), date):
        late = max((filed - window.last_day).days, 0)
        answer |= {"on_time": not late, "days_late": late}
    return answer


QUESTIONS = {"contract.renewal.report_deadline": renewal_report_deadline}
