"""One instance of every reminder."""

from datetime import date

from domain.raports import RaportState
from handlers.contract.kind import kinds
from handlers.reminders import wording
from handlers.screens import Line, Screen
from tests.screens.contract import LATE, OLD, SERGEANT, facts
from tests.screens.raports import raport as card_of

WAITING = [(card_of(RaportState.WAITING), SERGEANT, date(2026, 12, day)) for day in range(5, 30)]
FIRST, BACK = date(2026, 12, 5), date(2026, 12, 25)


def screens() -> dict[str, Screen]:
    return {
        "contract_end": wording.contract_end(facts(SERGEANT)),
        "contract_end_late": wording.contract_end(facts(LATE)),
        "contract_end_over_age": wording.contract_end(facts(OLD)),
        "leave_starting": wording.leave_starting(FIRST, BACK, 7, has_order=True),
        "leave_starting_without_order": wording.leave_starting(FIRST, BACK, 7, has_order=False),
        "leave_ending": wording.leave_ending(BACK, 7),
        "waiting": Screen((Line(wording.waiting(3)), Line(wording.waiting(1)))),
        "overdue": Screen((Line(wording.overdue_below(FIRST)), Line(wording.overdue_own(FIRST)))),
        "digest": wording.digest(WAITING, kinds(), BACK),
        "digest_on_time": wording.digest(WAITING[:1], kinds(), FIRST),
        "taken_over": wording.taken_over(WAITING, kinds()),
        "unseen": Screen((Line(wording.unseen()),)),
    }
