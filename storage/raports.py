"""Raports and their history. A change is guarded by state and version; the history is only ever added to."""

from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.history_chain import Link, linked
from domain.people import PersonId
from domain.raports import Action, OrderMark, Raport, RaportId, RaportKind, RaportState, Sighting, Step
from storage.tables import attachments, raport_numbers, raport_steps, raports, sightings
from storage.upsert import upsert


class SqlRaports:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def open(self, raport: Raport, step: Step | None = None) -> Raport:
        """Keep a new raport as version 1 and give it its id; the step becomes its first, whatever raport it names."""
        query = insert(raports).values({**_row_of(raport), "version": 1}).returning(raports)
        kept = _raport_of((await self._connection.execute(query)).mappings().one())
        if step is not None:
            await self._note(kept.id, step)
        return kept

    async def get(self, raport: RaportId) -> Raport | None:
        found = await self._all(raports.c.id == raport)
        return found[0] if found else None

    async def move(self, new: Raport, step: Step, *, was: Raport) -> bool:
        """Change the raport and add the step; False, and nothing done, when somebody was quicker than *was*.

        The version kept is that of *was* plus one, whatever *new* says.
        """
        moved = await self.rewrite(new, was=was)
        if moved:
            await self._note(was.id, step)
        return moved

    async def rewrite(self, new: Raport, *, was: Raport) -> bool:
        """Change the fields with the guard of `move` and no history entry."""
        guarded = update(raports).where(
            raports.c.id == was.id, raports.c.state == was.state.value, raports.c.version == was.version
        )
        done = await self._connection.execute(guarded.values({**_row_of(new), "version": was.version + 1}))
        return done.rowcount == 1

    async def drop_draft(self, raport: RaportId) -> None:
        """Only a draft can be dropped, its attached papers with it; anything else stays."""
        draft = raports.c.id == raport, raports.c.state == RaportState.DRAFT.value
        held = select(raports.c.id).where(*draft)
        await self._connection.execute(delete(attachments).where(attachments.c.raport_id.in_(held)))
        await self._connection.execute(delete(raports).where(*draft))

    async def of_applicant(self, person: PersonId) -> tuple[Raport, ...]:
        return await self._all(raports.c.applicant_id == person, order=raports.c.id.desc())

    async def draft_of(self, person: PersonId, kind: RaportKind) -> Raport | None:
        """His newest draft of the kind."""
        drafts = await self._all(
            raports.c.applicant_id == person,
            raports.c.kind == kind,
            raports.c.state == RaportState.DRAFT.value,
            order=raports.c.id.desc(),
        )
        return drafts[0] if drafts else None

    async def held_by(self, person: PersonId) -> tuple[Raport, ...]:
        """WAITING with this holder, the one that has waited longest first."""
        waiting = raports.c.state == RaportState.WAITING.value
        return await self._all(raports.c.holder_id == person, waiting, order=raports.c.since)

    async def in_state(self, *states: RaportState) -> tuple[Raport, ...]:
        """In any of the states, oldest first."""
        return await self._all(raports.c.state.in_([state.value for state in states]))

    async def history(self, raport: RaportId) -> tuple[Step, ...]:
        return tuple(link.step for link in await self.chained(raport))

    async def chained(self, raport: RaportId) -> tuple[Link, ...]:
        """The history with what ties its entries together, in the order of keeping."""
        query = select(raport_steps).where(raport_steps.c.raport_id == raport).order_by(raport_steps.c.id)
        return tuple(_link_of(row) for row in (await self._connection.execute(query)).mappings())

    async def saw(self, sighting: Sighting) -> None:
        """Keep that somebody opened the card in this version; only the first time counts."""
        row = {
            "raport_id": sighting.raport,
            "version": sighting.version,
            "person_id": sighting.person,
            "at": sighting.at,
        }
        query = upsert(self._connection, sightings).values(row).on_conflict_do_nothing()
        await self._connection.execute(query)

    async def sightings(self, raport: RaportId) -> tuple[Sighting, ...]:
        query = select(sightings).where(sightings.c.raport_id == raport).order_by(sightings.c.id)
        rows = (await self._connection.execute(query)).mappings()
        return tuple(Sighting(raport, row["version"], PersonId(row["person_id"]), row["at"]) for row in rows)

    async def next_number(self, year: int) -> str:
        """The year's next number. Its counter stays locked until the commit, and a roll-back gives the number back."""
        counter = upsert(self._connection, raport_numbers).values(year=year, last=1)
        query = counter.on_conflict_do_update(
            index_elements=["year"], set_={"last": raport_numbers.c.last + 1}
        ).returning(raport_numbers.c.last)
        return f"{year}/{(await self._connection.execute(query)).scalar_one()}"

    async def _note(self, raport: RaportId, step: Step) -> None:
        chained = await self.chained(raport)
        link = linked(replace(step, raport=raport), chained[-1] if chained else None)
        await self._connection.execute(insert(raport_steps).values(_row_of_link(link)))

    async def _all(
        self, *conditions: ColumnElement[bool], order: ColumnElement[Any] = raports.c.id
    ) -> tuple[Raport, ...]:
        query = select(raports).where(*conditions).order_by(order, raports.c.id)
        return tuple(_raport_of(row) for row in (await self._connection.execute(query)).mappings())


def _row_of(raport: Raport) -> dict[str, Any]:
    order = raport.order
    return {
        "kind": raport.kind,
        "applicant_id": raport.applicant,
        "state": raport.state.value,
        "fields": dict(raport.fields),
        "holder_id": raport.holder,
        "since": raport.since,
        "number": raport.number or None,
        "sent_on": raport.sent_on,
        "order_number": order and order.number,
        "order_day": order and order.day,
        "language": raport.language,
        "clock_from": raport.clock_from,
    }


def _row_of_link(link: Link) -> dict[str, Any]:
    step = link.step
    return {
        "raport_id": step.raport,
        "action": step.action.value,
        "actor_id": step.actor,
        "acted_for_id": step.acted_for,
        "at": step.at,
        "text": step.text,
        "reason": step.reason,
        "trace": dict(step.trace),
        "number": link.number,
        "previous": link.previous,
        "hash": link.hash,
    }


def _raport_of(row: RowMapping) -> Raport:
    order_day = row["order_day"]
    return Raport(
        id=RaportId(row["id"]),
        kind=RaportKind(row["kind"]),
        applicant=PersonId(row["applicant_id"]),
        state=RaportState(row["state"]),
        version=row["version"],
        fields=row["fields"],
        holder=row["holder_id"],
        since=row["since"],
        number=row["number"] or "",
        sent_on=row["sent_on"],
        order=None if order_day is None else OrderMark(row["order_number"], order_day),
        language=row["language"],
        clock_from=row["clock_from"],
    )


def _link_of(row: RowMapping) -> Link:
    return Link(row["number"], _step_of(row), row["previous"], row["hash"])


def _step_of(row: RowMapping) -> Step:
    return Step(
        raport=RaportId(row["raport_id"]),
        action=Action(row["action"]),
        actor=PersonId(row["actor_id"]),
        at=row["at"],
        text=row["text"],
        reason=row["reason"],
        trace=row["trace"],
        acted_for=row["acted_for_id"],
    )
