"""A person's own dates, computed when asked; nothing is stored that the roster and the law already say."""

from collections.abc import Mapping
from datetime import date

from domain.law import Because
from domain.ledger import Rule
from handlers.dates import wording
from handlers.dates.facts import own_dates
from handlers.desk import Desk
from handlers.screens import Screen


def show(rules: Mapping[str, Rule], desk: Desk) -> Screen:
    dates = own_dates(desk.me, desk.clock.today(), desk.rules, desk.calendar)
    return wording.own_dates(dates, dict(rules))


async def explain(ref: int, on: date, desk: Desk) -> Because:  # noqa: ARG001 - every explainer takes a record's number
    """The proofs of all dates as of *on*, as one."""
    dates = own_dates(desk.me, on, desk.rulebook.on(on), desk.calendar)
    return sum((one.because for one in dates), Because())
