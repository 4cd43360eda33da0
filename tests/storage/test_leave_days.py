"""The ledger of leave days."""

from dataclasses import replace
from datetime import date

from domain.leave_ledger import EntryKind, LeaveEntry
from domain.people import Person
from domain.raports import Raport, RaportId, RaportKind, RaportState
from tests.storage.conftest import OpenSqlWork

DAY = date(2026, 11, 20)


async def test_entries_come_back_in_order(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        raport = await one.raports.open(
            Raport(RaportId(0), RaportKind.ANNUAL_LEAVE, sergeant.id, RaportState.DRAFT, 0)
        )
        reserved = LeaveEntry(sergeant.id, 2026, EntryKind.RESERVED, 10, DAY, raport.id)
        freed = LeaveEntry(sergeant.id, 2026, EntryKind.FREED, 10, DAY, raport.id)
        of_next_year = LeaveEntry(sergeant.id, 2027, EntryKind.CARRIED, 5, DAY)
        await one.leave_days.add(reserved, freed)
        await one.leave_days.add(of_next_year)
        await one.leave_days.add()
        assert await one.leave_days.of(sergeant.id, 2026) == (reserved, freed)
        assert await one.leave_days.of(sergeant.id, 2027) == (of_next_year,)


async def test_the_opening_entry_is_replaced_and_the_rest_stays(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        used = LeaveEntry(sergeant.id, 2026, EntryKind.USED, 10, DAY)
        opening = LeaveEntry(sergeant.id, 2026, EntryKind.OPENING, 15, DAY)
        await one.leave_days.set_opening(replace(opening, days=12))
        await one.leave_days.add(used)
        await one.leave_days.set_opening(opening)
        assert await one.leave_days.of(sergeant.id, 2026) == (used, opening)
