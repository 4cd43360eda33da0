"""Who may speak with the bot: accounts, one-time invitations, consents (Law 94-V, 8 p.4)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.people import PersonId


class AccountState(StrEnum):
    ACTIVE = "active"
    UNREACHABLE = "unreachable"  #: the channel says blocked or deleted; nothing is sent there until he writes again
    LEFT = "left"  #: consent withdrawn


@dataclass(frozen=True)
class Account:
    """A person's address in the channel. One person, one account; one account, one person."""

    person: PersonId
    channel_user: int  #: the channel's user id; for private chats also the chat id
    language: str  #: kk, ru or en: the person's own choice
    state: AccountState
    joined_at: datetime


@dataclass(frozen=True)
class Invitation:
    """A one-time way in. Only a hash of its 128-bit secret is kept."""

    secret_hash: str
    person: PersonId
    made_by: PersonId | None  #: None: made by the operator at the command line
    made_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True)
class Consent:
    """Consent to the processing of personal data, with the version of the words agreed to."""

    person: PersonId
    version: str
    language: str
    given_at: datetime
    withdrawn_at: datetime | None = None
