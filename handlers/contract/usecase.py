"""Renewing a contract or giving notice of leaving: shown first, drafted, sent by one press (Decree 124, 16 and 40)."""

from dataclasses import replace
from datetime import date

from domain.law import Because
from domain.raports import CONTRACT_LEAVING, CONTRACT_RENEWAL, Action, Raport, RaportId, RaportKind, RaportState
from handlers.contract import wording
from handlers.contract.facts import ContractFacts, contract_facts
from handlers.desk import Desk
from handlers.ports import UnitOfWork
from handlers.raports import usecase as raports
from handlers.raports.moving import Halt, Move, move
from handlers.raports.names import toast_of
from handlers.raports.wording import halted
from handlers.screens import Screen
from handlers.why.explainer import NothingToExplain

KINDS = (CONTRACT_RENEWAL, CONTRACT_LEAVING)
OPEN = (RaportState.WAITING, RaportState.RETURNED, RaportState.APPROVED, RaportState.ORDERED)


def facts_now(desk: Desk) -> ContractFacts | None:
    return contract_facts(desk.me, desk.clock.today(), desk.rules, desk.calendar)


async def show(desk: Desk) -> Screen:
    facts = facts_now(desk)
    if facts is None:
        return wording.no_contract()
    async with desk.work() as work:
        return wording.overview(facts, await open_raports(desk, work))


async def open_raports(desk: Desk, work: UnitOfWork) -> tuple[Raport, ...]:
    """What is on its way for the present contract; an older contract's raports are history."""
    mine = await work.raports.of_applicant(desk.me.id)
    end = desk.me.contract.end.isoformat() if desk.me.contract else ""
    return tuple(
        raport
        for raport in mine
        if raport.kind in KINDS and raport.state in OPEN and raport.fields.get("contract_end") == end
    )


async def choose_term(desk: Desk) -> Screen:
    facts = facts_now(desk)
    return wording.choose_term(facts) if facts else wording.no_contract()


async def take_term(term: str, desk: Desk) -> Screen:
    """Keep the draft and show the raport as it will be sent."""
    facts = facts_now(desk)
    if facts is None:
        return wording.no_contract()
    if term not in [offer.term for offer in facts.offers]:
        return wording.not_offered()
    draft = await _draft(CONTRACT_RENEWAL, {"term": term}, facts, desk)
    return wording.preview_renewal(facts, draft) if draft else await show(desk)


async def give_notice(desk: Desk) -> Screen:
    facts = facts_now(desk)
    if facts is None:
        return wording.no_contract()
    draft = await _draft(CONTRACT_LEAVING, {}, facts, desk)
    return wording.preview_leaving(facts, draft) if draft else await show(desk)


async def _draft(kind: RaportKind, asked: dict[str, str], facts: ContractFacts, desk: Desk) -> Raport | None:
    """The one draft of this kind (a returned raport is corrected in place); None where one is on its way already."""
    fields = {"contract_end": facts.contract.end.isoformat(), **asked}
    async with desk.work() as work:
        opened = await open_raports(desk, work)
        returned = [raport for raport in opened if raport.kind == kind and raport.state is RaportState.RETURNED]
        if opened and not returned:
            return None
        old = returned[0] if returned else await work.raports.draft_of(desk.me.id, kind)
        draft = await _kept(old, kind, fields, desk, work)
        await work.commit()
    return draft


async def _kept(old: Raport | None, kind: RaportKind, fields: dict[str, str], desk: Desk, work: UnitOfWork) -> Raport:
    if old is None:
        new = Raport(RaportId(0), kind, desk.me.id, RaportState.DRAFT, 1, fields, language=desk.locale)
        return await work.raports.open(new)
    if old.fields == fields:
        return old
    new = replace(old, fields=fields, version=old.version + 1, language=desk.locale)
    return new if await work.raports.rewrite(new, was=old) else old


async def send(raport: RaportId, version: int, desk: Desk) -> Screen:
    async with desk.work() as work:
        moved = await move(Move(raport, version, Action.SEND), desk, work)
        if not isinstance(moved, Halt):
            await work.commit()
    toast = halted(moved) if isinstance(moved, Halt) else toast_of(Action.SEND)
    return await raports.show(raport, desk, toast)


async def drop(raport: RaportId, version: int, desk: Desk) -> Screen:
    async with desk.work() as work:
        kept = await work.raports.get(raport)
        mine = kept is not None and kept.applicant == desk.me.id and kept.version == version
        if mine and kept is not None and kept.state is RaportState.DRAFT:
            await work.raports.drop_draft(raport)
            await work.commit()
            return wording.dropped()
    return await show(desk)


async def explain(ref: int, on: date, desk: Desk) -> Because:  # noqa: ARG001 - every explainer takes a record's number
    """The proof behind the contract's days as of *on*."""
    facts = contract_facts(desk.me, on, desk.rulebook.on(on), desk.calendar)
    if facts is None:
        raise NothingToExplain
    return facts.because
