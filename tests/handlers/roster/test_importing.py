"""A roster file against the roster in force, on both databases."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.leave_ledger import EntryKind, LeaveEntry, movement
from domain.membership import Account, AccountState, Consent
from domain.people import Person
from domain.raports import Raport, RaportId, RaportKind, RaportState
from handlers.ports import Sheet
from handlers.roster.importing import Prepared, apply, one_at_a_time, prepare
from storage.work import SqlUnitOfWork, work_of
from tests.handlers.roster.tables import commander, officer, sergeant, table, unit

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 4, tzinfo=UTC)
OpenSqlWork = Callable[[], SqlUnitOfWork]


async def looks(sheet: Sheet, work: OpenSqlWork, me: Person | None = None) -> Prepared:
    async with work() as one:
        return await prepare(sheet, TODAY, me, one)


async def imports(sheet: Sheet, work: OpenSqlWork) -> int:
    async with work() as one:
        await one_at_a_time(NOW, one)
        moved = await apply(await prepare(sheet, TODAY, None, one), TODAY, NOW, one)
        await one.commit()
    return moved


async def person(number: str, work: OpenSqlWork) -> Person:
    async with work() as one:
        found = await one.people.by_service_number(number)
    assert found is not None
    return found


async def test_a_look_keeps_nothing(work: OpenSqlWork) -> None:
    prepared = await looks(unit(), work)
    assert prepared.difference is not None
    assert len(prepared.difference.added) == 3
    async with work() as one:
        assert await one.people.all() == ()


async def test_the_tree_is_kept_whatever_the_order_of_rows(work: OpenSqlWork) -> None:
    await imports(table(sergeant(), officer(), commander()), work)
    chief, below = await person("К-000001", work), await person("А-000001", work)
    assert (chief.superior, below.superior) == (None, chief.id)


async def test_the_same_file_again_changes_nothing(work: OpenSqlWork) -> None:
    await imports(unit(leave_used="10"), work)
    found = (await looks(unit(leave_used="10"), work)).difference
    assert found is not None
    assert found.empty


async def test_leave_used_before_is_the_opening_of_this_year_and_is_replaced(work: OpenSqlWork) -> None:
    await imports(unit(leave_used="10"), work)
    await imports(unit(leave_used="12"), work)
    below = await person("А-000001", work)
    async with work() as one:
        assert await one.leave_days.of(below.id, 2026) == (LeaveEntry(below.id, 2026, EntryKind.OPENING, 12, TODAY),)


async def test_leave_carried_over_is_said_by_the_roster_and_counts_in_the_balance(work: OpenSqlWork) -> None:
    """Decree 124, 122(1)."""
    await imports(unit(leave_used="10", leave_carried="7"), work)
    await imports(unit(leave_used="10", leave_carried="5"), work)
    below = await person("А-000001", work)
    async with work() as one:
        moved = movement(await one.leave_days.of(below.id, 2026))
    assert (moved.carried, moved.used) == (5, 10)


async def test_who_keeps_the_roster_can_not_lock_himself_out(work: OpenSqlWork) -> None:
    await imports(unit(), work)
    me = await person("К-000003", work)
    another = sergeant(service_number="К-000008", roles="кадры")
    prepared = await looks(table(commander(), sergeant(), another), work, me)
    assert [(fault.row, fault.code) for fault in prepared.reading.faults] == [(0, "officer_missing")]
    assert prepared.difference is None


@pytest.mark.parametrize("roles", ["", "дежурный"])
async def test_somebody_keeps_the_roster(work: OpenSqlWork, roles: str) -> None:
    prepared = await looks(table(commander(), officer(roles=roles)), work)
    assert [fault.code for fault in prepared.reading.faults] == ["no_officer"]


async def test_a_file_without_the_column_of_roles_keeps_them(work: OpenSqlWork) -> None:
    await imports(unit(), work)
    found = (await looks(table(commander(), officer(), sergeant(), without=("roles",)), work)).difference
    assert found is not None
    assert found.empty


async def test_iins_are_not_wiped_out_by_a_file_without_them(work: OpenSqlWork) -> None:
    await imports(unit(iin="991399000009"), work)
    await imports(unit(post="стрелок"), work)
    assert (await person("А-000001", work)).iin == "991399000009"


async def test_a_file_with_faults_is_never_applied(work: OpenSqlWork) -> None:
    with pytest.raises(ValueError, match="faults"):
        await imports(unit(rank="?"), work)


async def joins(number: str, work: OpenSqlWork) -> Person:
    found = await person(number, work)
    async with work() as one:
        await one.accounts.save(Account(found.id, 700, "kk", AccountState.ACTIVE, NOW))
        await one.consents.add(Consent(found.id, "1", "kk", NOW))
        await one.commit()
    return found


async def test_who_leaves_the_roster_leaves_the_assistant(work: OpenSqlWork) -> None:
    """The consent was for the time on the roster; coming back he is asked anew (Law 94-V, 8 p.5)."""
    await imports(unit(), work)
    gone = await joins("А-000001", work)
    await imports(table(commander(), officer()), work)
    await imports(unit(), work)
    async with work() as one:
        back = await one.people.get(gone.id)
        account = await one.accounts.of_person(gone.id)
        assert await one.consents.current(gone.id) is None
    assert back.on_roster
    assert account is not None
    assert account.state is AccountState.LEFT


async def waiting(applicant: Person, holder: Person, work: OpenSqlWork) -> Raport:
    raport = Raport(
        RaportId(0), RaportKind.ANNUAL_LEAVE, applicant.id, RaportState.WAITING, 1, holder=holder.id, since=NOW
    )
    async with work() as one:
        kept = await one.raports.open(raport)
        await one.commit()
    return kept


async def test_a_raport_goes_to_whoever_stands_in_its_holder_s_place(work: OpenSqlWork) -> None:
    chief = {"service_number": "Р-010001", "superior": "К-000001"}
    below = {"service_number": "А-000001", "superior": "Р-010001"}
    await imports(table(commander(), officer(), sergeant(**chief), sergeant(**below)), work)
    raport = await waiting(await person("А-000001", work), await person("Р-010001", work), work)
    successor = {"service_number": "Р-010009", "superior": "К-000001"}
    moved = await imports(
        table(commander(), officer(), sergeant(**successor), sergeant(**{**below, "superior": "Р-010009"})), work
    )
    async with work() as one:
        found = await one.raports.get(raport.id)
    assert moved == 1
    assert found is not None
    assert found.holder == (await person("Р-010009", work)).id


async def test_the_digest_names_the_file_and_the_roster(work: OpenSqlWork) -> None:
    first = (await looks(unit(), work)).digest
    assert (await looks(unit(), work)).digest == first
    assert (await looks(unit(post="стрелок"), work)).digest != first
    await imports(unit(post="водитель"), work)
    before = (await looks(unit(), work)).digest
    assert before != first
    below = await person("А-000001", work)
    async with work() as one:
        await one.leave_days.set_opening(LeaveEntry(below.id, 2026, EntryKind.OPENING, 3, TODAY))
        await one.commit()
    assert (await looks(unit(), work)).digest != before


async def test_two_imports_at_once_go_one_after_the_other(engines: list[AsyncEngine]) -> None:
    """Each compares with what the one before has kept: the second finds nobody new."""

    async def one_of_them(engine: AsyncEngine) -> int:
        async with work_of(engine)() as one:
            await one_at_a_time(NOW, one)
            prepared = await prepare(unit(leave_used="10"), TODAY, None, one)
            assert prepared.difference is not None
            await asyncio.sleep(0.05)
            await apply(prepared, TODAY, NOW, one)
            await one.commit()
        return len(prepared.difference.added)

    found = await asyncio.gather(*(one_of_them(engine) for engine in engines))
    assert sorted(found) == [0, 0, 0, 3]
