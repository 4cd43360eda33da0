"""Who speaks: read from the database at this moment, never taken from the message."""

from dataclasses import dataclass
from typing import Any, Final

from bot.catalogues import LANGUAGES
from bot.words import language_of
from domain.faults import NotOnRoster
from domain.membership import Account, AccountState
from domain.people import Person
from handlers.ports import OpenWork, Talk, UnitOfWork
from handlers.unit_rules.record import UNIT_RULES


@dataclass(frozen=True)
class Speaker:
    """What the channel says about the sender."""

    user: int
    phone_language: str | None = None


@dataclass(frozen=True)
class Identity:
    """What the house knows about him now. `person` is None unless he is on the roster and his consent is in force."""

    person: Person | None
    locale: str
    talk: Talk
    unit_rules: Any = None  #: the unit's own values as they are kept; nobody but a member is shown any


async def identify(speaker: Speaker, work_of: OpenWork) -> Identity:
    async with work_of() as work:
        account = await work.accounts.of_user(speaker.user)
        talk = await work.talks.get(speaker.user)
        person = await _member(work, account) if account else None
        unit_rules = await work.keep.get(UNIT_RULES) if person else None
    if account and person:
        return Identity(person, account.language, talk, unit_rules)
    return Identity(None, _language_of_stranger(talk, speaker), talk)


async def _member(work: UnitOfWork, account: Account) -> Person | None:
    if account.state is AccountState.LEFT or await work.consents.current(account.person) is None:
        return None
    try:
        person = await work.people.get(account.person)
    except NotOnRoster:
        return None
    return person if person.on_roster else None


#: where a conversation with somebody who has not joined yet keeps the language he chose
CHOSEN_LANGUAGE: Final = "language"


def _language_of_stranger(talk: Talk, speaker: Speaker) -> str:
    chosen = talk.data.get(CHOSEN_LANGUAGE)
    return chosen if chosen in LANGUAGES else language_of(speaker.phone_language)
