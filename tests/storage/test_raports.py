"""Raports move only past their guard, and their history is only added to."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from domain.history_chain import damages
from domain.people import Person, PersonId
from domain.raports import (
    ANNUAL_LEAVE,
    CONTRACT_RENEWAL,
    Action,
    OrderMark,
    Raport,
    RaportId,
    RaportState,
    Sighting,
    Step,
)
from storage.tables import raport_steps, sightings
from tests.storage.conftest import OpenSqlWork

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
LEAVE = ANNUAL_LEAVE


def draft(applicant: Person) -> Raport:
    return Raport(RaportId(0), LEAVE, applicant.id, RaportState.DRAFT, 0, {"z_first": "2026-12-05", "a_days": 10})


def waiting(applicant: Person, holder: PersonId, since: datetime = NOW) -> Raport:
    return replace(draft(applicant), state=RaportState.WAITING, holder=holder, since=since)


def step(actor: Person, action: Action = Action.SEND) -> Step:
    trace = {"norms": ["leave.base"], "days": 30}
    return Step(RaportId(0), action, actor.id, NOW, "по графику", "on_schedule", trace)


async def test_a_new_raport_gets_its_id_and_first_version(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        kept = await one.raports.open(draft(sergeant))
        assert kept == replace(draft(sergeant), id=kept.id, version=1)
        assert await one.raports.get(kept.id) == kept
        assert list(kept.fields) == ["z_first", "a_days"]
        assert await one.raports.history(kept.id) == ()
        assert await one.raports.get(RaportId(404)) is None


async def test_a_raport_comes_back_whole(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    async with work() as one:
        was = await one.raports.open(draft(sergeant), step(sergeant))
        new = replace(
            waiting(sergeant, commander.id),
            id=was.id,
            number="2026/1",
            sent_on=date(2026, 11, 20),
            order=OrderMark("17-к", date(2026, 11, 25)),
            language="ru",
        )
        assert await one.raports.move(new, step(commander, Action.SUPPORT), was=was)
        assert await one.raports.get(was.id) == replace(new, version=2)
        assert await one.raports.history(was.id) == (
            replace(step(sergeant), raport=was.id),
            replace(step(commander, Action.SUPPORT), raport=was.id),
        )


async def test_a_stale_move_changes_nothing(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    async with work() as one:
        was = await one.raports.open(waiting(sergeant, commander.id))
        approved = replace(was, state=RaportState.APPROVED)
        assert await one.raports.move(approved, step(commander, Action.APPROVE), was=was)
        refused = replace(was, state=RaportState.REFUSED)
        assert not await one.raports.move(refused, step(commander, Action.REFUSE), was=was)
        assert await one.raports.get(was.id) == replace(approved, version=2)
        assert [done.action for done in await one.raports.history(was.id)] == [Action.APPROVE]


async def test_a_rewrite_has_the_same_guard_and_no_history(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        was = await one.raports.open(draft(sergeant))
        assert await one.raports.rewrite(replace(was, fields={"days": 5}), was=was)
        assert not await one.raports.rewrite(replace(was, fields={"days": 7}), was=was)
        assert await one.raports.get(was.id) == replace(was, fields={"days": 5}, version=2)
        assert await one.raports.history(was.id) == ()


async def test_only_a_draft_can_be_dropped(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    async with work() as one:
        dropped = await one.raports.open(draft(sergeant))
        sent = await one.raports.open(waiting(sergeant, commander.id))
        await one.raports.drop_draft(dropped.id)
        await one.raports.drop_draft(sent.id)
        assert await one.raports.of_applicant(sergeant.id) == (sent,)


async def test_the_id_of_a_dropped_draft_is_not_given_again(work: OpenSqlWork, sergeant: Person) -> None:
    async with work() as one:
        dropped = await one.raports.open(draft(sergeant))
        await one.raports.drop_draft(dropped.id)
        assert (await one.raports.open(draft(sergeant))).id > dropped.id


async def test_the_newest_draft_of_the_kind_is_the_draft(
    work: OpenSqlWork, sergeant: Person, commander: Person
) -> None:
    async with work() as one:
        assert await one.raports.draft_of(sergeant.id, LEAVE) is None
        await one.raports.open(waiting(sergeant, commander.id))
        await one.raports.open(draft(sergeant))
        newest = await one.raports.open(draft(sergeant))
        assert await one.raports.draft_of(sergeant.id, LEAVE) == newest
        assert await one.raports.draft_of(sergeant.id, CONTRACT_RENEWAL) is None


async def test_the_longest_waiting_comes_first(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    async with work() as one:
        later = await one.raports.open(waiting(sergeant, commander.id))
        sooner = await one.raports.open(waiting(sergeant, commander.id, NOW - timedelta(days=1)))
        returned = await one.raports.open(replace(waiting(sergeant, commander.id), state=RaportState.RETURNED))
        assert await one.raports.held_by(commander.id) == (sooner, later)
        assert await one.raports.in_state(RaportState.RETURNED, RaportState.WAITING) == (later, sooner, returned)
        assert await one.raports.of_applicant(sergeant.id) == (returned, sooner, later)


@pytest.mark.parametrize("change", [delete(raport_steps), update(raport_steps).values(text="подменено")])
async def test_the_database_refuses_to_touch_the_history(
    work: OpenSqlWork, engine: AsyncEngine, sergeant: Person, change: object
) -> None:
    async with work() as one:
        kept = await one.raports.open(draft(sergeant), step(sergeant))
        await one.commit()
    async with engine.connect() as connection:
        with pytest.raises(DBAPIError, match="append-only"):
            await connection.execute(change)  # type: ignore[call-overload] # a statement of either kind
    async with work() as one:
        assert len(await one.raports.history(kept.id)) == 1


async def test_the_kept_history_is_an_intact_chain(work: OpenSqlWork, sergeant: Person, commander: Person) -> None:
    async with work() as one:
        was = await one.raports.open(draft(sergeant), step(sergeant))
        moved = replace(waiting(sergeant, commander.id), id=was.id, clock_from=NOW)
        assert await one.raports.move(moved, replace(step(commander), acted_for=sergeant.id), was=was)
        other = await one.raports.open(draft(sergeant), step(sergeant))
        await one.commit()
    async with work() as one:
        links = await one.raports.chained(was.id)
        assert damages(links) == ()
        assert [link.number for link in links] == [1, 2]
        assert links[1].previous == links[0].hash
        assert links[1].step.acted_for == sergeant.id
        assert [link.number for link in await one.raports.chained(other.id)] == [1]


async def test_a_sighting_is_kept_once_for_each_version(
    work: OpenSqlWork, engine: AsyncEngine, sergeant: Person, commander: Person
) -> None:
    async with work() as one:
        was = await one.raports.open(waiting(sergeant, commander.id))
        first = Sighting(was.id, 1, commander.id, NOW)
        second = replace(first, version=2)
        for seen in (first, replace(first, at=NOW + timedelta(hours=1)), second):
            await one.raports.saw(seen)
        await one.commit()
    async with work() as one:
        assert await one.raports.sightings(was.id) == (first, second)
    async with engine.connect() as connection:
        with pytest.raises(DBAPIError, match="append-only"):
            await connection.execute(delete(sightings))


async def test_a_raport_needs_a_known_applicant(engine: AsyncEngine, work: OpenSqlWork) -> None:
    async with work() as one:
        with pytest.raises(DBAPIError):
            await one.raports.open(replace(draft_of_nobody(), applicant=PersonId(404)))
    async with engine.connect() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM raports")) == 0


def draft_of_nobody() -> Raport:
    return Raport(RaportId(0), LEAVE, PersonId(404), RaportState.DRAFT, 0)
