"""One-time links for people on the roster, singly or as a sheet of QR codes. Only hashes are kept."""

import secrets

from domain.invitations import SECRET_BYTES, invitation
from domain.people import Person, PersonId
from domain.talks import Talk
from handlers.desk import Desk
from handlers.invitations import wording
from handlers.ports import UnitOfWork
from handlers.roster import wording as roster_wording
from handlers.roster.usecase import is_officer
from handlers.screens import Document, Screen

PERSON_STEP = "invitations.person"


async def show(desk: Desk) -> Screen:
    if not is_officer(desk):
        return roster_wording.not_yours()
    async with desk.work() as work:
        return wording.overview(len(await _missing(work)))


async def invite_all(desk: Desk) -> Screen:
    """New links for all who have not joined, as one PDF."""
    if not is_officer(desk):
        return roster_wording.not_yours()
    async with desk.work() as work:
        people = await _missing(work)
        cards = [(person.name.full, await new_link(person.id, desk.me.id, desk, work)) for person in people]
        await work.commit()
    if not cards:
        return wording.overview(0)
    content = desk.printer.invitation_sheet(cards, desk.locale)
    expires = invitation("", desk.me.id, None, desk.clock.now(), desk.unit.invitation_days).expires_at
    return wording.sheet(len(cards), expires, Document("sarbaz-invitations.pdf", content))


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
    asked = text.strip().casefold()
    async with desk.work() as work:
        people = await work.people.all()
    matches = (person for person in people if asked and _matches(person, asked))
    return wording.found(tuple(matches))


def _matches(person: Person, asked: str) -> bool:
    return person.service_number.casefold() == asked or person.name.full.casefold().startswith(asked)


async def invite_one(person_id: PersonId, desk: Desk) -> Screen:
    if not is_officer(desk):
        return roster_wording.not_yours()
    async with desk.work() as work:
        person = await work.people.get(person_id)
        if not person.on_roster:
            return wording.found(())
        address = await new_link(person.id, desk.me.id, desk, work)
        await work.talks.put(desk.channel_user, Talk())
        await work.commit()
    expires = invitation("", person.id, None, desk.clock.now(), desk.unit.invitation_days).expires_at
    return wording.link(person, address, expires)


async def new_link(person: PersonId, made_by: PersonId | None, desk: Desk, work: UnitOfWork) -> str:
    """A fresh one-time link; the caller commits."""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    await work.invitations.add(invitation(secret, person, made_by, desk.clock.now(), desk.unit.invitation_days))
    return f"https://t.me/{desk.unit.bot_username}?start={secret}"


async def _missing(work: UnitOfWork) -> tuple[Person, ...]:
    joined = await work.accounts.joined()
    return tuple(person for person in await work.people.all() if person.id not in joined)
