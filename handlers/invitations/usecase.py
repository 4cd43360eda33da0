"""One-time links for people on the roster, singly or as a sheet of QR codes. Only hashes are kept."""

import secrets
from asyncio import to_thread
from datetime import datetime, timedelta
from typing import Final

from domain.faults import NotOnRoster
from domain.invitations import SECRET_BYTES, invitation
from domain.people import Person, PersonId
from domain.roster_faults import number_key
from domain.talks import Talk
from handlers.desk import Desk
from handlers.invitations import wording
from handlers.ports import Card, UnitOfWork
from handlers.roster import wording as roster_wording
from handlers.roster.usecase import is_officer
from handlers.screens import Document, Screen

PERSON_STEP: Final = "invitations.person"


async def show(desk: Desk) -> Screen:
    if not is_officer(desk):
        return roster_wording.not_yours()
    async with desk.work() as work:
        return wording.overview(len(await _missing(work)))


async def invite_all(desk: Desk) -> Screen:
    """New links for all who have not joined, as one PDF, the cards of a subunit together."""
    if not is_officer(desk):
        return roster_wording.not_yours()
    expires = _expires(desk)
    async with desk.work() as work:
        people = sorted(await _missing(work), key=lambda person: (person.subunit, person.name.full))
        cards = [_card(person, await new_link(person.id, desk.me.id, desk, work), expires, desk) for person in people]
        await work.commit()
    if not cards:
        return wording.overview(0)
    content = await to_thread(desk.printer.invitation_sheet, cards)
    return wording.sheet(len(cards), expires, Document("sarbaz-invitations.pdf", content))


def _card(person: Person, link: str, expires: datetime, desk: Desk) -> Card:
    """What to do stands there in both languages of the unit's papers."""
    notes = tuple(desk.words(wording.card_note(expires), language) for language in ("kk", "ru"))
    return Card(person.name.full, person.subunit, notes, link)


def _expires(desk: Desk) -> datetime:
    return desk.clock.now() + timedelta(days=desk.unit.invitation_days)


async def ask_person(desk: Desk) -> Screen:
    if not is_officer(desk):
        return roster_wording.not_yours()
    async with desk.work() as work:
        await work.talks.put(desk.channel_user, Talk(PERSON_STEP))
        await work.commit()
    return wording.ask_person()


async def find(text: str, desk: Desk) -> Screen:
    """By service number or the beginning of a name; the officer may write again until he presses."""
    if not is_officer(desk):
        return roster_wording.not_yours()
    asked = " ".join(text.split())
    async with desk.work() as work:
        people = await work.people.all()
    return wording.found(tuple(person for person in people if asked and _matches(person, asked)))


def _matches(person: Person, asked: str) -> bool:
    same_number = number_key(person.service_number) == number_key(asked)
    return same_number or person.name.full.casefold().startswith(asked.casefold())


async def invite_one(person_id: PersonId, desk: Desk) -> Screen:
    if not is_officer(desk):
        return roster_wording.not_yours()
    async with desk.work() as work:
        person = await _on_roster(person_id, work)
        if person is None:
            return wording.found(())
        address = await new_link(person.id, desk.me.id, desk, work)
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    return wording.link(person, address, _expires(desk))


async def _on_roster(person_id: PersonId, work: UnitOfWork) -> Person | None:
    try:
        person = await work.people.get(person_id)
    except NotOnRoster:
        return None
    return person if person.on_roster else None


async def new_link(person: PersonId, made_by: PersonId | None, desk: Desk, work: UnitOfWork) -> str:
    """A fresh one-time link; the caller commits."""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    await work.invitations.add(invitation(secret, person, made_by, desk.clock.now(), desk.unit.invitation_days))
    return f"https://t.me/{desk.unit.bot_username}?start={secret}"


async def _missing(work: UnitOfWork) -> tuple[Person, ...]:
    joined = await work.accounts.joined()
    return tuple(person for person in await work.people.all() if person.id not in joined)
