"""The proof behind the balance of a leave year."""

from datetime import date

from domain.law import Because
from handlers.desk import Desk
from handlers.leave.reckoning import year_leave
from handlers.leave.wording import BALANCE
from handlers.why.explainer import Explainers


async def explain_balance(ref: int, on: date, desk: Desk) -> Because:
    """The balance of leave year *ref*, by the law as it stood on *on*."""
    async with desk.work() as work:
        leave = await year_leave(desk.me, ref, desk.clock.today(), desk.rulebook.on(on), work)
    return leave.because


def explainers() -> Explainers:
    return {BALANCE: explain_balance}
