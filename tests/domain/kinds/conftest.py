"""A case of a sergeant as of 21 November 2026, with the rulebook as it is shipped."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from domain.kinds.case import Case
from domain.law import Rules
from domain.workdays import WorkCalendar
from tests.people import make_person

MakeCase = Callable[..., Case]


@pytest.fixture
def case(rules: Rules, calendar: WorkCalendar) -> MakeCase:
    def made(answers: dict[str, Any] | None = None, **facts: Any) -> Case:
        given: dict[str, Any] = {"person": make_person(), "answers": answers or {}, "on": date(2026, 11, 21)}
        return Case(**(given | {"rules": rules, "calendar": calendar} | facts))

    return made
