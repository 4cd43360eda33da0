"""The rulebook as it is shipped, read once for the whole run."""

from datetime import date

import pytest

from domain.checking import Evaluator
from domain.law import Rulebook, Rules
from domain.questions import all_questions
from domain.workdays import WorkCalendar
from storage.rulebook import load_rulebook, work_calendar


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.fixture(scope="session")
def rules(rulebook: Rulebook) -> Rules:
    """The values as they stood on 21 November 2026."""
    return rulebook.on(date(2026, 11, 21))


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    return work_calendar()


@pytest.fixture(scope="session")
def evaluator(rulebook: Rulebook, calendar: WorkCalendar) -> Evaluator:
    """Evaluates worked examples by the wording of 21 November 2026."""
    return Evaluator(all_questions(), rulebook, calendar, date(2026, 11, 21))
