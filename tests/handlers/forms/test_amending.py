"""A decided change of a leave is written into the leave itself."""

from datetime import date

from domain.people import PersonId
from domain.raports import ANNUAL_LEAVE, Raport, RaportId, RaportKind, RaportState
from handlers.forms.amending import amended
from handlers.forms.record import reckoned_of, with_reckoned
from handlers.leave.fields import LeaveFields, as_json, leave_fields

ANNUAL = Raport(
    RaportId(1),
    ANNUAL_LEAVE,
    PersonId(4),
    RaportState.ACKNOWLEDGED,
    3,
    as_json(LeaveFields(date(2026, 12, 5), date(2026, 12, 20), 15, 2, "Талғар")),
)


def test_an_annual_leave_gets_its_new_last_day_and_keeps_the_rest() -> None:
    new = leave_fields(amended(ANNUAL, {"new_last": date(2026, 12, 10), "used_days": 6, "unused_days": 9}))
    assert new == LeaveFields(date(2026, 12, 5), date(2026, 12, 10), 6, 2, "Талғар")


def test_a_leave_of_which_nothing_is_left_is_withdrawn() -> None:
    assert amended(ANNUAL, {"used_days": 0}).state is RaportState.WITHDRAWN


def test_a_leave_of_a_form_gets_its_new_days_too() -> None:
    leave = with_reckoned(
        Raport(RaportId(2), RaportKind("hazard"), PersonId(4), RaportState.ORDERED, 1),
        {"first": date(2026, 12, 5), "last": date(2026, 12, 8), "days": 4, "back": date(2026, 12, 9)},
    )
    new = reckoned_of(amended(leave, {"extra_days": 2, "new_last": date(2026, 12, 10), "back": date(2026, 12, 11)}))
    assert (new["first"], new["last"], new["back"]) == (date(2026, 12, 5), date(2026, 12, 10), date(2026, 12, 11))
