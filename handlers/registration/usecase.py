"""Joining: an invitation or the person's own phone on the roster, a language, a consent, and only then an account."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final, TypeAlias

from domain.invitations import is_open, secret_hash
from domain.membership import Account, AccountState, Consent
from domain.people import Person, PersonId
from domain.talks import Talk
from handlers.desk import Desk
from handlers.ports import UnitOfWork
from handlers.registration import wording
from handlers.registration.consent import VERSION
from handlers.screens import Screen

LANGUAGES: Final = ("kk", "ru", "en")
CHOSEN_LANGUAGE: Final = "language"  #: where the conversation keeps it until the account has it
#: the menu of one who has just joined; given at assembly, since the menu is another conversation
Welcome: TypeAlias = Callable[[Desk, PersonId], Awaitable[Screen]]


async def open_link(secret: str, desk: Desk) -> Screen:
    """Somebody opens a personal link. A wrong, used or expired one gets the answer of every stranger."""
    async with desk.work() as work:
        hashed = secret_hash(secret)
        person = await _invited(hashed, desk.clock.now(), work)
        if person is None:
            return wording.stranger()
        await work.talks.put(desk.channel_user, Talk("", {"invitation": hashed}))
        await work.commit()
    return wording.choose_language()


async def share_phone(phone: str, own: bool, desk: Desk) -> Screen:
    """A shared contact lets in only its owner, and only a phone the roster holds."""
    async with desk.work() as work:
        person = await _with_phone(phone, work) if own else None
        if person is None:
            return wording.stranger()
        await work.talks.put(desk.channel_user, Talk("", {"phone": phone}))
        await work.commit()
    return wording.choose_language()


async def choose_language(language: str, talk: Talk, desk: Desk) -> Screen:
    async with desk.work() as work:
        person = await _joining(talk, desk, work)
        if person is None or language not in LANGUAGES:
            return wording.stranger()
        await work.talks.put(desk.channel_user, Talk("", {**talk.data, CHOSEN_LANGUAGE: language}))
        await work.commit()
    return wording.consent(person, desk.unit)


async def agree(version: str, talk: Talk, desk: Desk, welcome: Welcome) -> Screen:
    """The consent is kept with its version, the invitation is spent, the account opens: all at once."""
    async with desk.work() as work:
        person = await _joining(talk, desk, work)
        if person is None:
            return wording.link_lost() if _is_joining(talk) else wording.stranger()
        if version != VERSION or CHOSEN_LANGUAGE not in talk.data:
            return wording.consent(person, desk.unit)
        if not await _spent(talk, desk, work):
            return wording.link_lost()
        await _opened(person, talk.data[CHOSEN_LANGUAGE], desk, work)
        await work.commit()
    return await welcome(desk, person.id)


async def _opened(person: Person, language: str, desk: Desk, work: UnitOfWork) -> None:
    """His account is here from now on; where he spoke from before, he is a stranger."""
    now = desk.clock.now()
    await work.accounts.save(Account(person.id, desk.channel_user, language, AccountState.ACTIVE, now))
    await work.consents.add(Consent(person.id, VERSION, language, now))
    await work.talks.put(desk.channel_user, Talk())


async def decline(talk: Talk, desk: Desk) -> Screen:
    """Nothing is kept but the language of this answer."""
    spoken = {CHOSEN_LANGUAGE: talk.data[CHOSEN_LANGUAGE]} if CHOSEN_LANGUAGE in talk.data else {}
    async with desk.work() as work:
        await work.talks.put(desk.channel_user, Talk("", spoken))
        await work.commit()
    return wording.declined() if _is_joining(talk) else wording.stranger()


def _is_joining(talk: Talk) -> bool:
    """Whether a way in was found before; everybody else is a stranger."""
    return "invitation" in talk.data or "phone" in talk.data


async def _joining(talk: Talk, desk: Desk, work: UnitOfWork) -> Person | None:
    """Whoever this conversation lets in, checked anew at each step."""
    if hashed := talk.data.get("invitation"):
        return await _invited(hashed, desk.clock.now(), work)
    if phone := talk.data.get("phone"):
        return await _with_phone(phone, work)
    return None


async def _with_phone(phone: str, work: UnitOfWork) -> Person | None:
    """Whoever the roster knows by this phone, unless he has joined: numbers change hands, so then a link is asked."""
    person = await work.people.by_phone(phone)
    account = await work.accounts.of_person(person.id) if person else None
    return person if account is None or account.state is AccountState.LEFT else None


async def _invited(hashed: str, now: datetime, work: UnitOfWork) -> Person | None:
    kept = await work.invitations.find(hashed)
    if kept is None or not is_open(kept, now):
        return None
    person = await work.people.get(kept.person)
    return person if person.on_roster else None


async def _spent(talk: Talk, desk: Desk, work: UnitOfWork) -> bool:
    """Of two who open one link at once, one gets in."""
    hashed = talk.data.get("invitation")
    return hashed is None or await work.invitations.use(hashed, desk.clock.now())
