"""One instance of every screen of a person's own dates."""

from dataclasses import replace
from datetime import date

from domain.people import Discharge
from handlers.dates import wording
from handlers.dates.facts import OwnDate, own_dates
from handlers.law.topics import by_topic
from handlers.screens import Screen
from storage.rulebook import load_rulebook, work_calendar
from storage.rulebook.ledger import load_rules
from tests.screens.contract import SERGEANT

TODAY = date(2026, 11, 21)


def dates_of_a_leaver() -> tuple[OwnDate, ...]:
    leaver = replace(SERGEANT, discharge=Discharge(date(2027, 6, 1), "contract_end"))
    return own_dates(leaver, TODAY, load_rulebook().on(TODAY), work_calendar())


def screens() -> dict[str, Screen]:
    rules = load_rules()
    assert by_topic(rules)
    return {"none": wording.own_dates((), rules), "own_dates": wording.own_dates(dates_of_a_leaver(), rules)}
