"""Changing the language; showing and withdrawing the consent."""

from typing import Final

from domain.membership import AccountState, Consent
from domain.notices import Notice
from domain.people import Role
from handlers.desk import Desk
from handlers.ports import Talk, UnitOfWork
from handlers.screens import Screen
from handlers.settings import wording

LANGUAGES: Final = frozenset({"kk", "ru", "en"})
MEMBER_LEFT: Final = "member_left"


async def settings(desk: Desk) -> Screen:
    return wording.settings(desk.locale)


async def choose_language(language: str, desk: Desk) -> Screen:
    """The answer is said in the new language. An unknown code (a forged button) changes nothing."""
    if language not in LANGUAGES:
        return wording.settings(desk.locale)
    async with desk.work() as work:
        await work.accounts.set_language(desk.me.id, language)
        await work.commit()
    return wording.settings(language, changed=True)


async def privacy(desk: Desk) -> Screen:
    async with desk.work() as work:
        return wording.privacy(await _consent(work, desk), desk.unit)


async def withdraw(desk: Desk) -> Screen:
    """Withdrawal takes effect at once; the law allows fifteen working days (Law 94-V, 8 p.7)."""
    now = desk.clock.now()
    async with desk.work() as work:
        await work.consents.withdraw(desk.me.id, now)
        await work.accounts.set_state(desk.me.id, AccountState.LEFT)
        await work.talks.put(desk.channel_user, Talk())
        for officer in await work.people.with_role(Role.PERSONNEL_OFFICER):
            key = f"{MEMBER_LEFT}:{desk.me.id}:{now.isoformat()}:{officer.id}"
            await work.outbox.put(Notice(MEMBER_LEFT, officer.id, key, {"person": desk.me.id}))
        await work.commit()
    return wording.withdrawn()


async def _consent(work: UnitOfWork, desk: Desk) -> Consent:
    consent = await work.consents.current(desk.me.id)
    if consent is None:
        raise LookupError(f"person {desk.me.id} speaks without a consent in force")
    return consent
