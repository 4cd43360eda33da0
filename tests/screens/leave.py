"""One instance of every screen of annual leave, with made-up facts."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.closed_dates import Once
from domain.law import Rules
from domain.leave_ledger import Movement
from domain.people import Discharge, PersonId, ServiceKind
from domain.raports import Raport, RaportId, RaportKind, RaportState
from domain.rules.annual_leave import entitlement
from domain.rules.leave_balance import balance
from domain.rules.leave_span import span
from domain.workdays import WorkCalendar
from handlers.leave import asking, wording
from handlers.leave.doubts import doubts, stops
from handlers.leave.fields import LeaveFields, as_json, leave_fields
from handlers.leave.preview import preview
from handlers.leave.reckoning import Plan, YearLeave, leave_facts
from handlers.leave.strength import Strength
from handlers.leave.typed_dates import Muddle
from handlers.screens import Screen
from storage.rulebook import load_rulebook, work_calendar
from tests.people import make_person

TODAY = date(2026, 11, 21)
SERGEANT = make_person(id=PersonId(4))
LEAVING = replace(SERGEANT, discharge=Discharge(date(2026, 12, 15), "contract_end"), special_duty=True)
FELLOW = make_person("A-000002", id=PersonId(5))
WHOLE = LeaveFields(date(2026, 12, 5), date(2026, 12, 20), 15, 4, "Талғар")


def draft(fields: LeaveFields) -> Raport:
    return Raport(
        RaportId(7),
        RaportKind.ANNUAL_LEAVE,
        SERGEANT.id,
        RaportState.DRAFT,
        3,
        as_json(fields),
        since=datetime(2026, 11, 21, 4, tzinfo=UTC),
    )


def year(rules: Rules, moved: Movement, *, leaving: bool = False) -> YearLeave:
    due = entitlement(leave_facts(LEAVING if leaving else SERGEANT), 2026, TODAY, rules)
    held = balance(due.value.total, moved, rules)
    return YearLeave(2026, due.value, held, due.because + held.because)


def plan(rules: Rules, calendar: WorkCalendar, *, doubtful: bool = False) -> Plan:
    taken = span(date(2026, 12, 5), 15, 4, calendar, rules)
    earlier = replace(draft(WHOLE), id=RaportId(3), number="2026/1", state=RaportState.APPROVED)
    if not doubtful:
        return Plan(WHOLE, taken, year(rules, Movement(5, 2, 0, 0)), (), ())
    return Plan(
        WHOLE,
        taken,
        year(rules, Movement(0, 30, 10, 0), leaving=True),
        (FELLOW,),
        (earlier,),
        earlier,
        closed=(Once(date(2026, 12, 16), date(2026, 12, 16)), Once(date(2026, 12, 20), date(2027, 1, 10))),
        strength=Strength(people=12, away=4, per_cent=70),
    )


def screens() -> dict[str, Screen]:
    rules, calendar = load_rulebook().on(TODAY), work_calendar()
    blank, begun = draft(LeaveFields()), draft(LeaveFields(date(2026, 12, 5)))
    good, bad = plan(rules, calendar), plan(rules, calendar, doubtful=True)
    said = (*stops(bad, TODAY), *doubts(bad, LEAVING, TODAY, rules))
    faults = {f"leave.fault.{fault}": asking.ask_first(blank, TODAY, TODAY, calendar, fault) for fault in Muddle}
    return {
        "leave.balance": wording.overview(year(rules, Movement(5, 10, 4, 1)), 2026, None),
        "leave.balance.short_year": wording.overview(
            year(rules, Movement(0, 40, 0, 0), leaving=True), 2026, draft(WHOLE)
        ),
        "leave.cadet": wording.not_entitled(replace(SERGEANT, service_kind=ServiceKind.CADET)),
        "leave.conscript": wording.not_entitled(replace(SERGEANT, service_kind=ServiceKind.CONSCRIPT)),
        "leave.first": asking.ask_first(blank, TODAY, TODAY, calendar),
        "leave.last": asking.ask_last(begun, leave_fields(begun).first or TODAY, 35, calendar),
        **faults,
        "leave.travel": asking.ask_travel(begun, {"500": 2, "1500": 4}),
        "leave.travel.wrong": asking.ask_travel(begun, {}, wrong=True),
        "leave.place": asking.ask_place(begun),
        "leave.preview": preview(draft(WHOLE), good, doubts(good, SERGEANT, TODAY, rules), calendar),
        "leave.preview.stopped": preview(draft(WHOLE), bad, said, calendar),
        "leave.gone": wording.gone(),
        "leave.sent_already": wording.not_editable(draft(WHOLE)),
        "leave.nobody_above": wording.nobody_above(draft(WHOLE)),
        "leave.discard": wording.ask_discard(draft(WHOLE)),
    }
