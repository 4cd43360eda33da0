"""A granted leave recalled or changed: the old days stay valid until the decision, then days and ledger follow."""

from datetime import date

from domain.leave_ledger import EntryKind, LeaveEntry
from domain.people import PersonId
from domain.raports import ANNUAL_LEAVE, Raport, RaportId, RaportKind, RaportState
from handlers.leave.fields import LeaveFields, as_json, leave_fields
from sandbox.client import Phone
from tests.conversations.filing import Desk, files
from tests.conversations.stage import Stage

Unit = dict[str, PersonId]
RECALL = RaportKind("recall")


async def leave_granted(stage: Stage, person: PersonId) -> RaportId:
    """Fourteen days from 1 December, with their entry in the ledger."""
    fields = as_json(LeaveFields(date(2026, 12, 1), date(2026, 12, 14), 14, 0, ""))
    leave = Raport(RaportId(0), ANNUAL_LEAVE, person, RaportState.ACKNOWLEDGED, 1, fields, number="2026/900")
    async with stage.work() as work:
        kept = await work.raports.open(leave)
        await work.leave_days.add(LeaveEntry(person, 2026, EntryKind.USED, 14, date(2026, 11, 2), kept.id))
        await work.commit()
    return kept.id


async def leave_now(stage: Stage, leave: RaportId) -> LeaveFields:
    async with stage.work() as work:
        found = await work.raports.get(leave)
    assert found is not None
    return leave_fields(found)


async def test_a_recall_gives_the_unused_days_back_and_ends_the_leave(
    sergeant: Phone, company_commander: Phone, commander: Phone, stage: Stage, unit: Unit
) -> None:
    """Decree 124, 139; Law 561-IV, 46 p.5: the first day back is 7 December."""
    leave = await leave_granted(stage, unit["sergeant"])
    await files(
        stage.app.desks.specs[RECALL], Desk(company_commander, "en", stage.app.desks.words), "Омаров Серік Болатұлы"
    )
    assert (await leave_now(stage, leave)).last == date(2026, 12, 14)
    await commander.taps("Approve")
    await commander.reads("Approved, the order is being issued", fresh=True)
    assert (await leave_now(stage, leave)).last == date(2026, 12, 6)
    async with stage.work() as work:
        given_back = [
            entry.days
            for entry in await work.leave_days.of(unit["sergeant"], 2026)
            if entry.kind is EntryKind.GIVEN_BACK
        ]
    assert given_back == [8]
    await sergeant.reads("Decided about you: Recall from leave")


async def test_a_second_change_waits_until_the_first_is_decided(
    sergeant: Phone, company_commander: Phone, stage: Stage, unit: Unit
) -> None:
    await leave_granted(stage, unit["sergeant"])
    await files(
        stage.app.desks.specs[RECALL], Desk(company_commander, "en", stage.app.desks.words), "Омаров Серік Болатұлы"
    )
    await sergeant.sends("/file")
    await sergeant.taps("During leave", "Change of leave", "No. 2026/900", "cancel it", "Leave it out", "Leave it out")
    await sergeant.sends("Планы изменились")
    await sergeant.reads("Another change of this leave is on its way: raport No. 2026/1.", fresh=True)
    assert "Send" not in await sergeant.labels()
